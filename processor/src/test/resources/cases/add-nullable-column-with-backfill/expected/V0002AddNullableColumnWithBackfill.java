package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
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
public final class V0002AddNullableColumnWithBackfill implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "add-nullable-column-with-backfill");
    }

    @Override
    public String unit() {
        return "main";
    }

    @Override
    public List<Steps> steps() {
        return List.of(Steps.of("postgresql", Phase.EXPAND, 1),
                Steps.of("postgresql", Phase.BACKFILL, 1),
                Steps.of("postgresql", Phase.TIGHTEN, 1));
    }
}
