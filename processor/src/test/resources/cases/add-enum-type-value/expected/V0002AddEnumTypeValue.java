package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-enum-type-value}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds LOST_IN_POST, LATE to the enum type order_status, before anybody uses it: in the same transaction nobody could.
 *   <li>Adds column orders.worst, NOT NULL with a default that is computed once and kept in the catalog for the rows that exist.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-enum-type-value}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddEnumTypeValue extends AcceptedMigration {
    public V0002AddEnumTypeValue() {
        super("main", 2, "add-enum-type-value",
                Steps.of("postgresql", Phase.EXPAND, 2));
    }
}
