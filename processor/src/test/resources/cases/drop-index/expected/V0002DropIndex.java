package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-drop-index}:
 * <ul>
 *   <li>removes index orders_customer_id_idx of orders
 *   <li>removes index orders_expr_idx of orders
 * </ul>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-drop-index}.
 * Steps: 2 to remove postgresql.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002DropIndex implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "drop-index");
    }

    @Override
    public String unit() {
        return "main";
    }

    @Override
    public List<Steps> steps() {
        return List.of(Steps.of("postgresql", Phase.REMOVE, 2));
    }
}
