package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-column-with-volatile-default}:
 * <ul>
 *   <li>adds column orders.token (uuid, not null, with a default)
 *   <li>adds column orders.seen_at (instant(6), nullable, with a default)
 *   <li>adds column orders.label (string(255), not null, with a default)
 * </ul>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-column-with-volatile-default}.
 * Steps: 3 to expand postgresql, 3 to backfill postgresql, 10 to tighten postgresql.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddColumnWithVolatileDefault implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "add-column-with-volatile-default");
    }

    @Override
    public String unit() {
        return "main";
    }

    @Override
    public List<Steps> steps() {
        return List.of(Steps.of("postgresql", Phase.EXPAND, 3),
                Steps.of("postgresql", Phase.BACKFILL, 3),
                Steps.of("postgresql", Phase.TIGHTEN, 10));
    }
}
