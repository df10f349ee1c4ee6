package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-rename-table-and-columns}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Makes sure that no policy says who sees which rows: until PostgreSQL 15 a view shows them all.
 *   <li>Renames table items to lines, and puts a view in its place, through which the old release goes on reading and writing.
 *   <li>Makes sure that no policy says who sees which rows: until PostgreSQL 15 a view shows them all.
 *   <li>Renames table orders to purchases, and puts a view in its place, through which the old release goes on reading and writing.
 *   <li>Adds column purchases.code, nullable for now.
 *   <li>Adds column lines.quantity beside amount, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Adds column purchases.stage beside state, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Widens purchases.note from varchar(40) to varchar(60).
 *   <li>Fills purchases.rank by a trigger in rows that are written without a value, so that the new release reads no NULL.
 *   <li>Builds the index purchases_customer_id_idx while others read and write, however long it takes.
 *   <li>Builds the index purchases_note_idx while others read and write, however long it takes.
 *   <li>Fills purchases.code in the rows that exist, batch by batch along the key.
 *   <li>Fills purchases.rank in the rows that exist, batch by batch along the key.
 *   <li>Gives lines.quantity the value of amount in the rows that exist, batch by batch along the key.
 *   <li>Gives purchases.stage the value of state in the rows that exist, batch by batch along the key.
 *   <li>Compares lines.quantity with amount to the byte, while others read and write.
 *   <li>Compares purchases.stage with state to the byte, while others read and write.
 *   <li>Compares lines.quantity with amount to the byte, while others read and write.
 *   <li>Compares purchases.stage with state to the byte, while others read and write.
 *   <li>Looks for rows without a value in purchases.code, while others read and write.
 *   <li>and 38 more steps
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-rename-table-and-columns}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002RenameTableAndColumns extends AcceptedMigration {
    public V0002RenameTableAndColumns() {
        super("main", 2, "rename-table-and-columns",
                Steps.of("postgresql", Phase.EXPAND, 11),
                Steps.of("postgresql", Phase.BACKFILL, 6),
                Steps.of("postgresql", Phase.TIGHTEN, 35),
                Steps.of("postgresql", Phase.REMOVE, 6));
    }
}
