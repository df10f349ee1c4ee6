package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-change-foreign-key-actions}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Looks for orphans: rows of people that refer to nothing in towns.
 *   <li>Replaces the foreign key home_fk of people by one ON DELETE CASCADE ON UPDATE NO ACTION; rows that exist are looked at next.
 *   <li>Looks at the rows of people that exist.
 *   <li>Looks for orphans: rows of people that refer to nothing in towns.
 *   <li>Replaces the foreign key work_fk of people by one ON DELETE RESTRICT ON UPDATE CASCADE; rows that exist are looked at next.
 *   <li>Looks at the rows of people that exist.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-change-foreign-key-actions}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002ChangeForeignKeyActions extends AcceptedMigration {
    public V0002ChangeForeignKeyActions() {
        super("main", 2, "change-foreign-key-actions",
                Steps.of("postgresql", Phase.TIGHTEN, 6));
    }
}
