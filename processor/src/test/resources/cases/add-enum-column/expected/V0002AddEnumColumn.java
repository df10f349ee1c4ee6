package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-enum-column}:
 * <ul>
 *   <li>adds column orders.channel (enum&#123;WEB,SHOP&#125;, nullable)
 *   <li>adds column orders.state (enum&#123;NEW,PAID&#125;, not null)
 * </ul>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-enum-column}.
 * Steps: 4 to expand postgresql, 1 to backfill postgresql, 9 to tighten postgresql.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddEnumColumn implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "add-enum-column");
    }

    @Override
    public String unit() {
        return "main";
    }

    @Override
    public List<Steps> steps() {
        return List.of(Steps.of("postgresql", Phase.EXPAND, 4),
                Steps.of("postgresql", Phase.BACKFILL, 1),
                Steps.of("postgresql", Phase.TIGHTEN, 9));
    }
}
