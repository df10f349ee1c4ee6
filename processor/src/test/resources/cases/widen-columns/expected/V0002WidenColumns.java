package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-widen-columns}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds a column of type bigint that will take the place of orders.amount, and a trigger that gives it the same values.
 *   <li>Adds a column of type integer that will take the place of orders.code, and a trigger that gives it the same values.
 *   <li>Adds a column of type numeric(10,3) that will take the place of orders.price, and a trigger that gives it the same values.
 *   <li>Adds a column of type varchar(40) that will take the place of orders.title, and a trigger that gives it the same values.
 *   <li>Adds a column of type double precision that will take the place of orders.weight, and a trigger that gives it the same values.
 *   <li>Gives 5 columns of orders their values in the rows that exist, in one pass, batch by batch along the key: the successor of orders.amount its value, the successor of orders.code its value, the successor of orders.price its value, the successor of orders.title its value, the successor of orders.weight its value.
 *   <li>Compares orders.amount with its successor, while others read and write.
 *   <li>Compares orders.code with its successor, while others read and write.
 *   <li>Compares orders.price with its successor, while others read and write.
 *   <li>Compares orders.title with its successor, while others read and write.
 *   <li>Compares orders.weight with its successor, while others read and write.
 *   <li>Builds over the successors of amount and code and price and title and weight what orders_amount_note_idx is over it, while others read and write, however long it takes.
 *   <li>Builds over the successors of amount and code and price and title and weight what orders_code_key is over it, while others read and write, however long it takes.
 *   <li>Refuses NULL in the successor of orders.amount, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Refuses NULL in the successor of orders.price, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Refuses NULL in the successor of orders.title, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Refuses NULL in the successor of orders.weight, from now on; rows that exist are looked at next.
 *   <li>and 8 more steps
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-widen-columns}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002WidenColumns extends AcceptedMigration {
    public V0002WidenColumns() {
        super("main", 2, "widen-columns",
                Steps.of("postgresql", Phase.EXPAND, 5),
                Steps.of("postgresql", Phase.BACKFILL, 22),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
