package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-nullable-column}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.created_by, nullable and without default.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-nullable-column}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddNullableColumn implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "add-nullable-column");
    }

    @Override
    public String unit() {
        return "main";
    }

    @Override
    public List<Steps> steps() {
        return List.of(Steps.of("postgresql", Phase.EXPAND, 1));
    }
}
