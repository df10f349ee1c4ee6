package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-initial}:
 * <ul>
 *   <li>adds sequence order_numbers
 *   <li>adds table customers (7 columns, 1 index)
 *   <li>adds table orders (9 columns, 2 indexes)
 *   <li>adds table product (3 columns)
 *   <li>adds table audit.order lines (3 columns)
 * </ul>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-initial}.
 * Steps: 9 to expand postgresql.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002Initial implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "initial");
    }

    @Override
    public String unit() {
        return "main";
    }

    @Override
    public List<Steps> steps() {
        return List.of(Steps.of("postgresql", Phase.EXPAND, 9));
    }
}
