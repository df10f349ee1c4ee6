package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-rename-column}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.buyer_id beside customer_id, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Adds column orders.phone beside fax, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Adds column orders.rack beside shelf, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Adds column orders.remark beside note, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Adds column orders.status beside state, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Adds column orders.token beside code, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Gives 6 columns of orders their values in the rows that exist, in one pass, batch by batch along the key: orders.buyer_id the value of customer_id, orders.phone the value of fax, orders.rack the value of shelf, orders.remark the value of note, orders.status the value of state, orders.token the value of code.
 *   <li>Compares orders.buyer_id with customer_id to the byte, while others read and write.
 *   <li>Compares orders.phone with fax to the byte, while others read and write.
 *   <li>Compares orders.rack with shelf to the byte, while others read and write.
 *   <li>Compares orders.remark with note to the byte, while others read and write.
 *   <li>Compares orders.status with state to the byte, while others read and write.
 *   <li>Compares orders.token with code to the byte, while others read and write.
 *   <li>Builds over the new column what orders_rack_idx is over the old one, while others read and write, however long it takes.
 *   <li>Builds over the new column what orders_remark_rack_idx is over the old one, while others read and write, however long it takes.
 *   <li>Builds over the new column what orders_place is over the old one, while others read and write, however long it takes.
 *   <li>Lets orders refer to customers, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Compares orders.buyer_id with customer_id to the byte, while others read and write.
 *   <li>Compares orders.phone with fax to the byte, while others read and write.
 *   <li>and 29 more steps
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-rename-column}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002RenameColumn extends AcceptedMigration {
    public V0002RenameColumn() {
        super("main", 2, "rename-column",
                Steps.of("postgresql", Phase.EXPAND, 6),
                Steps.of("postgresql", Phase.BACKFILL, 12),
                Steps.of("postgresql", Phase.TIGHTEN, 29),
                Steps.of("postgresql", Phase.REMOVE, 2));
    }
}
