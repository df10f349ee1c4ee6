package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-widen-shared-keys}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds a column of type bigint that will take the place of lines.order_id, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of lines.product_id, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of lines.position, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of lines.amount, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of lines.least, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of lines.weight, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of orders.id, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of products.id, and a trigger that gives it the same values.
 *   <li>Gives 6 columns of lines their values in the rows that exist, in one pass, batch by batch along the key: the successor of lines.order_id its value, the successor of lines.product_id its value, the successor of lines.position its value, the successor of lines.amount its value, the successor of lines.least its value, the successor of lines.weight its value.
 *   <li>Gives the successor of orders.id its value in the rows that exist, batch by batch along the key.
 *   <li>Gives the successor of products.id its value in the rows that exist, batch by batch along the key.
 *   <li>Compares lines.order_id with its successor, while others read and write.
 *   <li>Compares lines.product_id with its successor, while others read and write.
 *   <li>Compares lines.position with its successor, while others read and write.
 *   <li>Compares lines.amount with its successor, while others read and write.
 *   <li>Compares lines.least with its successor, while others read and write.
 *   <li>Compares lines.weight with its successor, while others read and write.
 *   <li>Compares orders.id with its successor, while others read and write.
 *   <li>Compares products.id with its successor, while others read and write.
 *   <li>Builds over the successors of order_id and product_id and position and amount and least and weight what lines_product_id_idx is over it, while others read and write, however long it takes.
 *   <li>and 32 more steps
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-widen-shared-keys}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002WidenSharedKeys extends AcceptedMigration {
    public V0002WidenSharedKeys() {
        super("main", 2, "widen-shared-keys",
                Steps.of("postgresql", Phase.EXPAND, 8),
                Steps.of("postgresql", Phase.BACKFILL, 41),
                Steps.of("postgresql", Phase.REMOVE, 3));
    }
}
