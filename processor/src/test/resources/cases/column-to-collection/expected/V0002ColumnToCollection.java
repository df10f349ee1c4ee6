package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-column-to-collection}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Creates table order_phones and its indexes.
 *   <li>Creates table order_tags.
 *   <li>Looks for roles that may write one of orders and order_phones and not the other: triggers write with the rights of who fires them.
 *   <li>Triggers keep orders.phone and order_phones.phone equal, whichever is written: the column shows one of the values.
 *   <li>Looks for roles that may write one of orders and order_tags and not the other: triggers write with the rights of who fires them.
 *   <li>Triggers keep orders.tag and order_tags.tag equal, whichever is written: the column shows one of the values.
 *   <li>Lets order_phones refer to orders, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of order_phones that exist.
 *   <li>Has the triggers give order_phones.phone what orders.phone holds in the rows that exist, batch by batch along the key.
 *   <li>Has the triggers give order_tags.tag what orders.tag holds in the rows that exist, batch by batch along the key.
 *   <li>Compares orders.phone with order_phones.phone to the byte, while others read and write.
 *   <li>Compares orders.tag with order_tags.tag to the byte, while others read and write.
 *   <li>Compares orders.phone with order_phones.phone to the byte, while others read and write.
 *   <li>Compares orders.tag with order_tags.tag to the byte, while others read and write.
 *   <li>Looks for orphans: rows of order_tags that refer to nothing in orders.
 *   <li>Lets order_tags refer to orders, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of order_tags that exist.
 *   <li>Drops orders.phone with the triggers that kept it and order_phones.phone equal.
 *   <li>Drops orders.tag with the triggers that kept it and order_tags.tag equal.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-column-to-collection}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002ColumnToCollection extends AcceptedMigration {
    public V0002ColumnToCollection() {
        super("main", 2, "column-to-collection",
                Steps.of("postgresql", Phase.EXPAND, 8),
                Steps.of("postgresql", Phase.BACKFILL, 4),
                Steps.of("postgresql", Phase.TIGHTEN, 5),
                Steps.of("postgresql", Phase.REMOVE, 2));
    }
}
