package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-fill-from-renamed-column}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.payer_id, nullable for now.
 *   <li>Adds column orders.customer_id beside customer, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Adds column orders.parent_id beside parent, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Fills orders.payer_id in the rows that exist, batch by batch along the key.
 *   <li>Gives 2 columns of orders their values in the rows that exist, in one pass, batch by batch along the key: orders.customer_id the value of customer, orders.parent_id the value of parent.
 *   <li>Compares orders.customer_id with customer to the byte, while others read and write.
 *   <li>Compares orders.parent_id with parent to the byte, while others read and write.
 *   <li>Builds over the new column what orders_customer_id_idx is over the old one, while others read and write, however long it takes.
 *   <li>Lets orders refer to customer, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Lets orders refer to orders, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Compares orders.customer_id with customer to the byte, while others read and write.
 *   <li>Compares orders.parent_id with parent to the byte, while others read and write.
 *   <li>Looks for rows without a value in orders.payer_id, while others read and write.
 *   <li>Refuses NULL in orders.payer_id from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.payer_id NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for rows without a value in orders.customer_id, while others read and write.
 *   <li>and 11 more steps
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-fill-from-renamed-column}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002FillFromRenamedColumn extends AcceptedMigration {
    public V0002FillFromRenamedColumn() {
        super("main", 2, "fill-from-renamed-column",
                Steps.of("postgresql", Phase.EXPAND, 3),
                Steps.of("postgresql", Phase.BACKFILL, 9),
                Steps.of("postgresql", Phase.TIGHTEN, 16),
                Steps.of("postgresql", Phase.REMOVE, 3));
    }
}
