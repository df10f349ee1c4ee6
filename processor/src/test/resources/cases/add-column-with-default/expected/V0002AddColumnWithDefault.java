package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-column-with-default}:
 * <ul>
 *   <li>adds column orders.priority (int32, not null, with a default)
 *   <li>adds column orders.created_at (instant(6), not null, with a default)
 *   <li>adds column orders.state (enum&#123;NEW,PAID&#125;, not null, with a default)
 *   <li>adds column orders.origin (string(255), nullable, with a default)
 * </ul>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-column-with-default}.
 * Steps: 4 to expand postgresql, 3 to tighten postgresql.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddColumnWithDefault implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "add-column-with-default");
    }

    @Override
    public String unit() {
        return "main";
    }

    @Override
    public List<Steps> steps() {
        return List.of(Steps.of("postgresql", Phase.EXPAND, 4),
                Steps.of("postgresql", Phase.TIGHTEN, 3));
    }
}
