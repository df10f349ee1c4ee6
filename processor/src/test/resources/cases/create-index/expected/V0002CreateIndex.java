package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-create-index}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.created_by, nullable for now.
 *   <li>Adds column orders.code, nullable and without default.
 *   <li>Builds the index Paid &#38; "noted" while others read and write, however long it takes.
 *   <li>Builds the index orders_code_idx while others read and write, however long it takes.
 *   <li>Builds the index orders_customer_id_total_idx while others read and write, however long it takes.
 *   <li>Fills orders.created_by in the rows that exist, batch by batch along the key.
 *   <li>Builds the index orders_created_by_id_idx while others read and write, however long it takes.
 *   <li>Looks for rows without a value in orders.created_by, while others read and write.
 *   <li>Refuses NULL in orders.created_by from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.created_by NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Ends the sync of orders.created_by: every release that is alive writes it.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-create-index}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002CreateIndex extends AcceptedMigration {
    public V0002CreateIndex() {
        super("main", 2, "create-index",
                Steps.of("postgresql", Phase.EXPAND, 5),
                Steps.of("postgresql", Phase.BACKFILL, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 6));
    }
}
