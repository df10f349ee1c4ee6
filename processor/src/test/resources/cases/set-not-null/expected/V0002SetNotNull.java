package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-set-not-null}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Fills orders.priority by a trigger in rows that are written without a value, so that the new release reads no NULL.
 *   <li>Fills orders.priority in the rows that exist, batch by batch along the key.
 *   <li>Looks for rows without a value in orders.priority, while others read and write.
 *   <li>Refuses NULL in orders.priority from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.priority NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Ends the sync of orders.priority: every release that is alive writes it.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-set-not-null}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002SetNotNull extends AcceptedMigration {
    public V0002SetNotNull() {
        super("main", 2, "set-not-null",
                Steps.of("postgresql", Phase.EXPAND, 1),
                Steps.of("postgresql", Phase.BACKFILL, 1),
                Steps.of("postgresql", Phase.TIGHTEN, 6));
    }
}
