package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-drop-column}:
 * <ul>
 *   <li>removes foreign key orders_payer_id_fkey of orders to customers
 *   <li>removes check orders_weight_check of orders
 *   <li>removes unique constraint orders_code_key of orders
 *   <li>removes index orders_shelf_idx of orders
 *   <li>removes column orders.fax with its data
 *   <li>removes column orders.priority with its data
 *   <li>removes column orders.shelf with its data
 *   <li>removes column orders.code with its data
 *   <li>removes column orders.payer_id with its data
 *   <li>removes column orders.weight with its data
 *   <li>removes column orders.state with its data
 * </ul>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-drop-column}.
 * Steps: 4 to expand postgresql, 10 to remove postgresql.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002DropColumn implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "drop-column");
    }

    @Override
    public String unit() {
        return "main";
    }

    @Override
    public List<Steps> steps() {
        return List.of(Steps.of("postgresql", Phase.EXPAND, 4),
                Steps.of("postgresql", Phase.REMOVE, 10));
    }
}
