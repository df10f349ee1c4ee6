package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-not-null-column}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.created_by, nullable for now.
 *   <li>Adds column orders.labels, nullable for now.
 *   <li>Adds column orders.since, nullable for now.
 *   <li>Fills orders.created_by in the rows that exist, batch by batch along the key.
 *   <li>Fills orders.labels in the rows that exist, batch by batch along the key.
 *   <li>Fills orders.since in the rows that exist, batch by batch along the key.
 *   <li>Looks for rows without a value in orders.created_by, while others read and write.
 *   <li>Refuses NULL in orders.created_by from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.created_by NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for rows without a value in orders.labels, while others read and write.
 *   <li>Refuses NULL in orders.labels from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.labels NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for rows without a value in orders.since, while others read and write.
 *   <li>Refuses NULL in orders.since from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.since NOT NULL.
 *   <li>and 4 more steps
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-not-null-column}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddNotNullColumn extends AcceptedMigration {
    public V0002AddNotNullColumn() {
        super("main", 2, "add-not-null-column",
                Steps.of("postgresql", Phase.EXPAND, 3),
                Steps.of("postgresql", Phase.BACKFILL, 3),
                Steps.of("postgresql", Phase.TIGHTEN, 18));
    }
}
