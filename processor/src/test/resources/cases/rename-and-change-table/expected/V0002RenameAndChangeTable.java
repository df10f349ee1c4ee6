package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-rename-and-change-table}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Creates the database schema billing unless it is there already.
 *   <li>Makes sure that no policy says who sees which rows: until PostgreSQL 15 a view shows them all.
 *   <li>Moves table shop.items to billing.lines, and puts a view in its place, through which the old release goes on reading and writing.
 *   <li>Makes sure that no policy says who sees which rows: until PostgreSQL 15 a view shows them all.
 *   <li>Renames table orders to purchases, and puts a view in its place, through which the old release goes on reading and writing.
 *   <li>Adds column purchases.code, nullable for now.
 *   <li>Adds a column of type bigint that will take the place of purchases.id, and a trigger that gives it the same values.
 *   <li>Adds a column of type bigint that will take the place of billing.lines.order_id, and a trigger that gives it the same values.
 *   <li>Adds column purchases.stage beside state, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Adds column billing.lines.quantity beside amount, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Widens purchases.number from varchar(20) to varchar(40).
 *   <li>Fills purchases.rank by a trigger in rows that are written without a value, so that the new release reads no NULL.
 *   <li>Builds the index purchases_customer_id_idx while others read and write, however long it takes.
 *   <li>Builds the index purchases_note_idx while others read and write, however long it takes.
 *   <li>Fills purchases.code in the rows that exist, batch by batch along the key.
 *   <li>Gives 2 columns of purchases their values in the rows that exist, in one pass, batch by batch along the key: the successor of purchases.id its value, purchases.stage the value of state.
 *   <li>Fills purchases.rank in the rows that exist, batch by batch along the key.
 *   <li>Gives the successor of billing.lines.order_id its value in the rows that exist, batch by batch along the key.
 *   <li>Gives billing.lines.quantity the value of amount in the rows that exist, batch by batch along the key.
 *   <li>Compares purchases.id with its successor, while others read and write.
 *   <li>and 56 more steps
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-rename-and-change-table}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002RenameAndChangeTable extends AcceptedMigration {
    public V0002RenameAndChangeTable() {
        super("main", 2, "rename-and-change-table",
                Steps.of("postgresql", Phase.EXPAND, 14),
                Steps.of("postgresql", Phase.BACKFILL, 20),
                Steps.of("postgresql", Phase.TIGHTEN, 34),
                Steps.of("postgresql", Phase.REMOVE, 8));
    }
}
