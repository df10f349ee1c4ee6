package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-widen-among-other-changes}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds a column of type bigint that will take the place of batches.id, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of orders.amount, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of orders.rank, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of orders.weight, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of orders.stock, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of orders.serial, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of orders.batch_id, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of orders.origin_id, and a trigger that gives it the same values.
 *   <li>Drops the foreign key orders_batch_id_fkey from orders to batches, which the new release need not obey.
 *   <li>Drops the check orders_amount_check, which the new release need not obey.
 *   <li>Allows NULL in orders.weight, which the new release may write.
 *   <li>Allows NULL in orders.origin_id, which the new release may write.
 *   <li>Fills orders.rank by a trigger in rows that are written without a value, so that the new release reads no NULL.
 *   <li>Gives the successor of batches.id its value in the rows that exist, batch by batch along the key.
 *   <li>Gives 7 columns of orders their values in the rows that exist, in one pass, batch by batch along the key: the successor of orders.amount its value, the successor of orders.rank its value, the successor of orders.weight its value, the successor of orders.stock its value, the successor of orders.serial its value, the successor of orders.batch_id its value, the successor of orders.origin_id its value.
 *   <li>Fills orders.rank in the rows that exist, batch by batch along the key.
 *   <li>Compares batches.id with its successor, while others read and write.
 *   <li>Compares orders.amount with its successor, while others read and write.
 *   <li>Compares orders.rank with its successor, while others read and write.
 *   <li>Compares orders.weight with its successor, while others read and write.
 *   <li>and 39 more steps
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-widen-among-other-changes}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002WidenAmongOtherChanges extends AcceptedMigration {
    public V0002WidenAmongOtherChanges() {
        super("main", 2, "widen-among-other-changes",
                Steps.of("postgresql", Phase.EXPAND, 13),
                Steps.of("postgresql", Phase.BACKFILL, 29),
                Steps.of("postgresql", Phase.TIGHTEN, 15),
                Steps.of("postgresql", Phase.REMOVE, 2));
    }
}
