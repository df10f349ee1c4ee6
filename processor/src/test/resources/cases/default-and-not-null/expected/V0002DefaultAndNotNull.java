package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-default-and-not-null}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Gives orders.rank a default, for rows inserted without it from now on.
 *   <li>Allows NULL in orders.loose, which the new release may write.
 *   <li>Fills orders.rank by a trigger in rows that are written without a value, so that the new release reads no NULL.
 *   <li>Fills orders.rank in the rows that exist, batch by batch along the key.
 *   <li>Takes the default of orders.loose away.
 *   <li>Looks for rows without a value in orders.rank, while others read and write.
 *   <li>Refuses NULL in orders.rank from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.rank NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Ends the sync of orders.rank: every release that is alive writes it.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-default-and-not-null}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002DefaultAndNotNull extends AcceptedMigration {
    public V0002DefaultAndNotNull() {
        super("main", 2, "default-and-not-null",
                Steps.of("postgresql", Phase.EXPAND, 3),
                Steps.of("postgresql", Phase.BACKFILL, 1),
                Steps.of("postgresql", Phase.TIGHTEN, 7));
    }
}
