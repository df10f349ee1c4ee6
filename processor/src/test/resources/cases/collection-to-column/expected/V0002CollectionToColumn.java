package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-collection-to-column}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds orders.phone, nullable for now, which will take the place of order_phones.phone.
 *   <li>Adds orders.tag, nullable for now, which will take the place of order_tags.tag.
 *   <li>Looks for roles that may write one of orders and order_phones and not the other: triggers write with the rights of who fires them.
 *   <li>Triggers keep orders.phone and order_phones.phone equal, whichever is written: the column shows one of the values.
 *   <li>Looks for roles that may write one of orders and order_tags and not the other: triggers write with the rights of who fires them.
 *   <li>Triggers keep orders.tag and order_tags.tag equal, whichever is written: the column shows one of the values.
 *   <li>Has the triggers give orders.phone what order_phones.phone holds in the rows that exist, batch by batch along the key.
 *   <li>Has the triggers give orders.tag what order_tags.tag holds in the rows that exist, batch by batch along the key.
 *   <li>Compares orders.phone with order_phones.phone to the byte, while others read and write.
 *   <li>Looks for rows of orders with several values in order_phones.phone.
 *   <li>Compares orders.tag with order_tags.tag to the byte, while others read and write.
 *   <li>Looks for rows of orders with several values in order_tags.tag.
 *   <li>Has the triggers give orders.phone what order_phones.phone holds in the rows that exist, batch by batch along the key.
 *   <li>Compares orders.phone with order_phones.phone to the byte, while others read and write.
 *   <li>Looks for rows of orders with several values in order_phones.phone.
 *   <li>Compares orders.tag with order_tags.tag to the byte, while others read and write.
 *   <li>Looks for rows of orders with several values in order_tags.tag.
 *   <li>Looks for rows without a value in orders.phone, while others read and write.
 *   <li>Refuses NULL in orders.phone from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>and 8 more steps
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-collection-to-column}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002CollectionToColumn extends AcceptedMigration {
    public V0002CollectionToColumn() {
        super("main", 2, "collection-to-column",
                Steps.of("postgresql", Phase.EXPAND, 6),
                Steps.of("postgresql", Phase.BACKFILL, 6),
                Steps.of("postgresql", Phase.TIGHTEN, 10),
                Steps.of("postgresql", Phase.REMOVE, 6));
    }
}
