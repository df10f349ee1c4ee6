package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-replace-enum-constant}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.state beside status, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Gives orders.state the value of status in the rows that exist, batch by batch along the key.
 *   <li>Compares orders.state with status to the byte, while others read and write.
 *   <li>Compares orders.state with status to the byte, while others read and write.
 *   <li>Looks for rows without a value in orders.state, while others read and write.
 *   <li>Refuses NULL in orders.state from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.state NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for rows that violate the check orders_state_check.
 *   <li>Checks rows of orders from now on; those that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Drops orders.status with the trigger that kept it equal to its successor.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-replace-enum-constant}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002ReplaceEnumConstant extends AcceptedMigration {
    public V0002ReplaceEnumConstant() {
        super("main", 2, "replace-enum-constant",
                Steps.of("postgresql", Phase.EXPAND, 1),
                Steps.of("postgresql", Phase.BACKFILL, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 9),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
