package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-replace-column}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.postcode, nullable for now.
 *   <li>Fills orders.zip by a trigger in rows that are written without it: the new release no longer writes it, the old one still reads it.
 *   <li>Fills orders.postcode in the rows that exist, batch by batch along the key.
 *   <li>Builds the index orders_postcode_idx while others read and write, however long it takes.
 *   <li>Looks for rows without a value in orders.postcode, while others read and write.
 *   <li>Refuses NULL in orders.postcode from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.postcode NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Ends the sync of orders.postcode: every release that is alive writes it.
 *   <li>Drops column orders.zip with its data, and the trigger that filled it.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-replace-column}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002ReplaceColumn extends AcceptedMigration {
    public V0002ReplaceColumn() {
        super("main", 2, "replace-column",
                Steps.of("postgresql", Phase.EXPAND, 2),
                Steps.of("postgresql", Phase.BACKFILL, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 6),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
