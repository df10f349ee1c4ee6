package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-check}:
 * <ul>
 *   <li>adds check noted of orders
 *   <li>adds check orders_total_check of orders
 * </ul>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-check}.
 * Steps: 6 to tighten postgresql.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddCheck implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "add-check");
    }

    @Override
    public String unit() {
        return "main";
    }

    @Override
    public List<Steps> steps() {
        return List.of(Steps.of("postgresql", Phase.TIGHTEN, 6));
    }
}
