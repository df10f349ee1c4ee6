package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-replace-column}:
 * <ul>
 *   <li>adds column orders.postcode (string(8), not null)
 *   <li>adds index orders_postcode_idx of orders
 *   <li>removes column orders.zip with its data
 * </ul>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-replace-column}.
 * Steps: 2 to expand postgresql, 2 to backfill postgresql, 6 to tighten postgresql, 1 to remove postgresql.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002ReplaceColumn implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "replace-column");
    }

    @Override
    public String unit() {
        return "main";
    }

    @Override
    public List<Steps> steps() {
        return List.of(Steps.of("postgresql", Phase.EXPAND, 2),
                Steps.of("postgresql", Phase.BACKFILL, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 6),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
