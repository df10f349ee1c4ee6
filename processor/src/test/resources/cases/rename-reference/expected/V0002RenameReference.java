package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-rename-reference}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.buyer_id beside customer_id, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Gives orders.buyer_id the value of customer_id in the rows that exist, batch by batch along the key.
 *   <li>Compares orders.buyer_id with customer_id to the byte, while others read and write.
 *   <li>Builds over the new column what orders_buyer_id_idx is over the old one, while others read and write, however long it takes.
 *   <li>Lets orders refer to customers, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Compares orders.buyer_id with customer_id to the byte, while others read and write.
 *   <li>Looks for rows without a value in orders.buyer_id, while others read and write.
 *   <li>Refuses NULL in orders.buyer_id from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.buyer_id NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Drops the foreign key orders_customer_id_fkey from orders to customers.
 *   <li>Drops orders.customer_id with the trigger that kept it equal to its successor.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-rename-reference}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002RenameReference extends AcceptedMigration {
    public V0002RenameReference() {
        super("main", 2, "rename-reference",
                Steps.of("postgresql", Phase.EXPAND, 1),
                Steps.of("postgresql", Phase.BACKFILL, 5),
                Steps.of("postgresql", Phase.TIGHTEN, 6),
                Steps.of("postgresql", Phase.REMOVE, 2));
    }
}
