package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-drop-enum-type}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Allows NULL in orders.status, which the new release no longer writes; a fill in &#64;RemovedColumn would give it a value.
 *   <li>Drops column orders.status with its data.
 *   <li>Drops the enum type order_status, which no column is of any more.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-drop-enum-type}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002DropEnumType extends AcceptedMigration {
    public V0002DropEnumType() {
        super("main", 2, "drop-enum-type",
                Steps.of("postgresql", Phase.EXPAND, 1),
                Steps.of("postgresql", Phase.REMOVE, 2));
    }
}
