package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-change-foreign-key-target}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Drops the foreign key home_fk from people to towns, which the new release need not obey.
 *   <li>Looks for orphans: rows of people that refer to nothing in villages.
 *   <li>Lets people refer to villages, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of people that exist.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-change-foreign-key-target}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002ChangeForeignKeyTarget extends AcceptedMigration {
    public V0002ChangeForeignKeyTarget() {
        super("main", 2, "change-foreign-key-target",
                Steps.of("postgresql", Phase.EXPAND, 1),
                Steps.of("postgresql", Phase.TIGHTEN, 3));
    }
}
