package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-column-with-everything}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.code, nullable for now.
 *   <li>Adds column orders.rank, NOT NULL with a default that is computed once and kept in the catalog for the rows that exist.
 *   <li>Fills orders.code in the rows that exist, batch by batch along the key.
 *   <li>Builds the index orders_code_rank_idx while others read and write, however long it takes.
 *   <li>Builds the index orders_rank_idx while others read and write, however long it takes.
 *   <li>Looks for rows without a value in orders.code, while others read and write.
 *   <li>Refuses NULL in orders.code from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.code NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for rows that violate the check orders_code_check.
 *   <li>Checks rows of orders from now on; those that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Looks for rows that violate the check orders_rank_check.
 *   <li>Checks rows of orders from now on; those that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Looks for duplicates that the unique index orders_code_key would not allow.
 *   <li>Builds the unique index orders_code_key while others read and write; duplicates fail from its start on.
 *   <li>Makes the index a constraint.
 *   <li>Ends the sync of orders.code: every release that is alive writes it.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-column-with-everything}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddColumnWithEverything extends AcceptedMigration {
    public V0002AddColumnWithEverything() {
        super("main", 2, "add-column-with-everything",
                Steps.of("postgresql", Phase.EXPAND, 2),
                Steps.of("postgresql", Phase.BACKFILL, 3),
                Steps.of("postgresql", Phase.TIGHTEN, 15));
    }
}
