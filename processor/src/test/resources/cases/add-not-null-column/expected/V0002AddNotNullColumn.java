package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-not-null-column}:
 * <ul>
 *   <li>adds column orders.created_by (uuid, not null)
 *   <li>adds column orders.labels (json, not null)
 *   <li>adds column orders.since (date, not null)
 * </ul>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-not-null-column}.
 * Steps: 3 to expand postgresql, 3 to backfill postgresql, 18 to tighten postgresql.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddNotNullColumn implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "add-not-null-column");
    }

    @Override
    public String unit() {
        return "main";
    }

    @Override
    public List<Steps> steps() {
        return List.of(Steps.of("postgresql", Phase.EXPAND, 3),
                Steps.of("postgresql", Phase.BACKFILL, 3),
                Steps.of("postgresql", Phase.TIGHTEN, 18));
    }
}
