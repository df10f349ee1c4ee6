package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-rename-table}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Makes sure that no policy says who sees which rows: until PostgreSQL 15 a view shows them all.
 *   <li>Renames table orders to purchases, and puts a view in its place, through which the old release goes on reading and writing.
 *   <li>Gives the sequences behind identity columns of purchases names that begin with purchases, where they begin with orders.
 *   <li>Renames the constraint orders_pkey of purchases to purchases_pkey.
 *   <li>Renames the constraint orders_number_key of purchases to purchases_number_key.
 *   <li>Drops the view orders, which only the old release used.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-rename-table}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002RenameTable extends AcceptedMigration {
    public V0002RenameTable() {
        super("main", 2, "rename-table",
                Steps.of("postgresql", Phase.EXPAND, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 3),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
