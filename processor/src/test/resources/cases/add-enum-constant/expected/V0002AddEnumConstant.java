package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-enum-constant}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Replaces the check of the names that orders.status may hold; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Replaces the check of the names that orders.next may hold; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-enum-constant}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddEnumConstant extends AcceptedMigration {
    public V0002AddEnumConstant() {
        super("main", 2, "add-enum-constant",
                Steps.of("postgresql", Phase.EXPAND, 4));
    }
}
