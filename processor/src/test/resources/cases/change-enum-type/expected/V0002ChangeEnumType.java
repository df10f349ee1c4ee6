package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-change-enum-type}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Creates the enum type settlement_state, which nobody knows yet.
 *   <li>Adds column orders.settlement beside status, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Gives orders.settlement the value of status in the rows that exist, batch by batch along the key.
 *   <li>Compares orders.settlement with status to the byte, while others read and write.
 *   <li>Compares orders.settlement with status to the byte, while others read and write.
 *   <li>Looks for rows without a value in orders.settlement, while others read and write.
 *   <li>Refuses NULL in orders.settlement from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.settlement NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Drops orders.status with the trigger that kept it equal to its successor.
 *   <li>Drops the enum type order_status, which no column is of any more.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-change-enum-type}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002ChangeEnumType extends AcceptedMigration {
    public V0002ChangeEnumType() {
        super("main", 2, "change-enum-type",
                Steps.of("postgresql", Phase.EXPAND, 2),
                Steps.of("postgresql", Phase.BACKFILL, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 6),
                Steps.of("postgresql", Phase.REMOVE, 2));
    }
}
