package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-drop-foreign-key}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Drops the foreign key home_fk from people to towns, which the new release need not obey.
 *   <li>Drops the foreign key work_fk from people to towns.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-drop-foreign-key}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002DropForeignKey extends AcceptedMigration {
    public V0002DropForeignKey() {
        super("main", 2, "drop-foreign-key",
                Steps.of("postgresql", Phase.EXPAND, 1),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
