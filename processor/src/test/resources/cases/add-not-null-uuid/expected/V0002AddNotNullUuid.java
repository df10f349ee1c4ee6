package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-not-null-uuid}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.created_by, nullable for now.
 *   <li>Fills orders.created_by in the rows that exist, batch by batch along the key.
 *   <li>Looks for rows without a value in orders.created_by, while others read and write.
 *   <li>Refuses NULL in orders.created_by from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.created_by NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Ends the sync of orders.created_by: every release that is alive writes it.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-not-null-uuid}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddNotNullUuid extends AcceptedMigration {
    public V0002AddNotNullUuid() {
        super("main", 2, "add-not-null-uuid",
                Steps.of("postgresql", Phase.EXPAND, 1),
                Steps.of("postgresql", Phase.BACKFILL, 1),
                Steps.of("postgresql", Phase.TIGHTEN, 6));
    }
}
