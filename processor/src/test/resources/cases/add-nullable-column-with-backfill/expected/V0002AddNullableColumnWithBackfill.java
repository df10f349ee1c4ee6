package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-nullable-column-with-backfill}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.shouted, nullable for now.
 *   <li>Fills orders.shouted in the rows that exist, batch by batch along the key.
 *   <li>Ends the sync of orders.shouted: every release that is alive writes it.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-nullable-column-with-backfill}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddNullableColumnWithBackfill extends AcceptedMigration {
    public V0002AddNullableColumnWithBackfill() {
        super("main", 2, "add-nullable-column-with-backfill",
                Steps.of("postgresql", Phase.EXPAND, 1),
                Steps.of("postgresql", Phase.BACKFILL, 1),
                Steps.of("postgresql", Phase.TIGHTEN, 1));
    }
}
