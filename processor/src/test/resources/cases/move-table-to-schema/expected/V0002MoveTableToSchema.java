package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-move-table-to-schema}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Creates the database schema billing unless it is there already.
 *   <li>Makes sure that no policy says who sees which rows: until PostgreSQL 15 a view shows them all.
 *   <li>Moves table shop.invoice to the schema billing, and puts a view in its place, through which the old release goes on reading and writing.
 *   <li>Makes sure that no policy says who sees which rows: until PostgreSQL 15 a view shows them all.
 *   <li>Moves table shop.item to billing.line, and puts a view in its place, through which the old release goes on reading and writing.
 *   <li>Gives the sequences behind identity columns of billing.line names that begin with line, where they begin with item.
 *   <li>Renames the constraint item_pkey of billing.line to line_pkey.
 *   <li>Renames the constraint item_invoice_id_fkey of billing.line to line_invoice_id_fkey.
 *   <li>Drops the view shop.invoice, which only the old release used.
 *   <li>Drops the view shop.item, which only the old release used.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-move-table-to-schema}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002MoveTableToSchema extends AcceptedMigration {
    public V0002MoveTableToSchema() {
        super("main", 2, "move-table-to-schema",
                Steps.of("postgresql", Phase.EXPAND, 5),
                Steps.of("postgresql", Phase.TIGHTEN, 3),
                Steps.of("postgresql", Phase.REMOVE, 2));
    }
}
