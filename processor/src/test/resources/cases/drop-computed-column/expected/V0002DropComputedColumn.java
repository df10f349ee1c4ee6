package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-drop-computed-column}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.total, nullable for now.
 *   <li>Fills orders.total in the rows that exist, batch by batch along the key.
 *   <li>Looks for rows without a value in orders.total, while others read and write.
 *   <li>Refuses NULL in orders.total from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.total NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Ends the sync of orders.total: every release that is alive writes it.
 *   <li>Drops the index orders_gross_idx while others read and write.
 *   <li>Drops column orders.gross with its data.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-drop-computed-column}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002DropComputedColumn extends AcceptedMigration {
    public V0002DropComputedColumn() {
        super("main", 2, "drop-computed-column",
                Steps.of("postgresql", Phase.EXPAND, 1),
                Steps.of("postgresql", Phase.BACKFILL, 1),
                Steps.of("postgresql", Phase.TIGHTEN, 6),
                Steps.of("postgresql", Phase.REMOVE, 2));
    }
}
