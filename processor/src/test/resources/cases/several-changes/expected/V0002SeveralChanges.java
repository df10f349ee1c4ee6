package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-several-changes}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.number, nullable for now.
 *   <li>Adds column orders.customer beside buyer, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Allows NULL in orders.state, which the new release may write.
 *   <li>Fills orders.obsolete by a trigger in rows that are written without it: the new release no longer writes it, the old one still reads it.
 *   <li>Fills orders.note by a trigger in rows that are written without a value, so that the new release reads no NULL.
 *   <li>Builds the index inchworm_new_orders_orders_state_idx_c4cde32b while others read and write, however long it takes.
 *   <li>Fills orders.number in the rows that exist, batch by batch along the key.
 *   <li>Fills orders.note in the rows that exist, batch by batch along the key.
 *   <li>Gives orders.customer the value of buyer in the rows that exist, batch by batch along the key.
 *   <li>Compares orders.customer with buyer to the byte, while others read and write.
 *   <li>Gives orders.priority another default, for rows inserted without it from now on.
 *   <li>Compares orders.customer with buyer to the byte, while others read and write.
 *   <li>Looks for rows without a value in orders.number, while others read and write.
 *   <li>Refuses NULL in orders.number from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.number NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for rows without a value in orders.note, while others read and write.
 *   <li>Refuses NULL in orders.note from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>and 16 more steps
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-several-changes}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002SeveralChanges extends AcceptedMigration {
    public V0002SeveralChanges() {
        super("main", 2, "several-changes",
                Steps.of("postgresql", Phase.EXPAND, 6),
                Steps.of("postgresql", Phase.BACKFILL, 4),
                Steps.of("postgresql", Phase.TIGHTEN, 22),
                Steps.of("postgresql", Phase.REMOVE, 4));
    }
}
