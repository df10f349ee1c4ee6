package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-widen-keys}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds a column of type bigint that will take the place of customers.id, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of customers.parent_id, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of orders.id, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of orders.customer_id, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of orders.payer_id, and a trigger that gives it the same values.
 *   <li>Gives 2 columns of customers their values in the rows that exist, in one pass, batch by batch along the key: the successor of customers.id its value, the successor of customers.parent_id its value.
 *   <li>Gives 3 columns of orders their values in the rows that exist, in one pass, batch by batch along the key: the successor of orders.id its value, the successor of orders.customer_id its value, the successor of orders.payer_id its value.
 *   <li>Compares customers.id with its successor, while others read and write.
 *   <li>Compares customers.parent_id with its successor, while others read and write.
 *   <li>Compares orders.id with its successor, while others read and write.
 *   <li>Compares orders.customer_id with its successor, while others read and write.
 *   <li>Compares orders.payer_id with its successor, while others read and write.
 *   <li>Builds over the successors of id and parent_id what customers_pkey is over it, while others read and write, however long it takes.
 *   <li>Builds over the successors of id and customer_id and payer_id what orders_customer_id_idx is over it, while others read and write, however long it takes.
 *   <li>Builds over the successors of id and customer_id and payer_id what orders_pkey is over it, while others read and write, however long it takes.
 *   <li>Lets customers refer to customers, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of customers that exist.
 *   <li>Refuses NULL in the successor of customers.id, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of customers that exist.
 *   <li>Lets orders refer to customers, from now on; rows that exist are looked at next.
 *   <li>and 14 more steps
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-widen-keys}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002WidenKeys extends AcceptedMigration {
    public V0002WidenKeys() {
        super("main", 2, "widen-keys",
                Steps.of("postgresql", Phase.EXPAND, 5),
                Steps.of("postgresql", Phase.BACKFILL, 27),
                Steps.of("postgresql", Phase.REMOVE, 2));
    }
}
