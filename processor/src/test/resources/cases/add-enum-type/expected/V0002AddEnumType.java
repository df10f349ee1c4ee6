package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-enum-type}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Creates the enum type channel, which nobody knows yet.
 *   <li>Creates the enum type order_state, which nobody knows yet.
 *   <li>Creates table parcels.
 *   <li>Adds column orders.channel, nullable and without default.
 *   <li>Adds column orders.state, nullable for now.
 *   <li>Adds column orders.origin, NOT NULL with a default that is computed once and kept in the catalog for the rows that exist.
 *   <li>Fills orders.state in the rows that exist, batch by batch along the key.
 *   <li>Looks for rows without a value in orders.state, while others read and write.
 *   <li>Refuses NULL in orders.state from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.state NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Ends the sync of orders.state: every release that is alive writes it.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-enum-type}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddEnumType extends AcceptedMigration {
    public V0002AddEnumType() {
        super("main", 2, "add-enum-type",
                Steps.of("postgresql", Phase.EXPAND, 6),
                Steps.of("postgresql", Phase.BACKFILL, 1),
                Steps.of("postgresql", Phase.TIGHTEN, 6));
    }
}
