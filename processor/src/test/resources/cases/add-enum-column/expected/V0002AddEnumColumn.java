package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-enum-column}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.channel, nullable and without default.
 *   <li>Adds column orders.state, nullable for now.
 *   <li>Checks rows of orders from now on; those that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Fills orders.state in the rows that exist, batch by batch along the key.
 *   <li>Looks for rows without a value in orders.state, while others read and write.
 *   <li>Refuses NULL in orders.state from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.state NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for rows that violate the check orders_state_check.
 *   <li>Checks rows of orders from now on; those that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Ends the sync of orders.state: every release that is alive writes it.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-enum-column}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddEnumColumn extends AcceptedMigration {
    public V0002AddEnumColumn() {
        super("main", 2, "add-enum-column",
                Steps.of("postgresql", Phase.EXPAND, 4),
                Steps.of("postgresql", Phase.BACKFILL, 1),
                Steps.of("postgresql", Phase.TIGHTEN, 9));
    }
}
