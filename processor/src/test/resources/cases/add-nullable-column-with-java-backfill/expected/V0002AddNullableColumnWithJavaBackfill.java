package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-nullable-column-with-java-backfill}:
 * <ul>
 *   <li>adds column orders.shouted (string(255), nullable)
 * </ul>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-nullable-column-with-java-backfill}.
 * Steps: 1 to expand postgresql, 1 to backfill postgresql, 1 to tighten postgresql.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddNullableColumnWithJavaBackfill implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "add-nullable-column-with-java-backfill");
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
