package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-nullable-column-with-java-backfill}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.shouted, nullable for now.
 *   <li>Fills orders.shouted by com.acme.Order$Shout in the rows that exist, batch by batch along the key.
 *   <li>Fills orders.shouted by com.acme.Order$Shout in the rows that the old release wrote since, batch by batch along the key.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-nullable-column-with-java-backfill}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddNullableColumnWithJavaBackfill extends AcceptedMigration {
    public V0002AddNullableColumnWithJavaBackfill() {
        super("main", 2, "add-nullable-column-with-java-backfill",
                Steps.of("postgresql", Phase.EXPAND, 1),
                Steps.of("postgresql", Phase.BACKFILL, 1),
                Steps.of("postgresql", Phase.TIGHTEN, 1));
    }
}
