package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-reference}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.payer_id, nullable and without default.
 *   <li>Adds column orders.referrer_id, nullable and without default.
 *   <li>Adds column orders.owner_id, nullable for now.
 *   <li>Builds the index orders_payer_id_idx while others read and write, however long it takes.
 *   <li>Lets orders refer to customers, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Fills orders.owner_id in the rows that exist, batch by batch along the key.
 *   <li>Builds the index orders_owner_id_idx while others read and write, however long it takes.
 *   <li>Looks for rows without a value in orders.owner_id, while others read and write.
 *   <li>Refuses NULL in orders.owner_id from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.owner_id NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for orphans: rows of orders that refer to nothing in customers.
 *   <li>Lets orders refer to customers, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Looks for orphans: rows of orders that refer to nothing in customers.
 *   <li>Lets orders refer to customers, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Ends the sync of orders.owner_id: every release that is alive writes it.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-reference}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddReference extends AcceptedMigration {
    public V0002AddReference() {
        super("main", 2, "add-reference",
                Steps.of("postgresql", Phase.EXPAND, 6),
                Steps.of("postgresql", Phase.BACKFILL, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 12));
    }
}
