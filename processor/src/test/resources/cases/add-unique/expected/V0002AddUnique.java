package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-unique}:
 * <ul>
 *   <li>adds column orders.code (string(255), nullable)
 *   <li>adds column orders.other (string(255), nullable)
 *   <li>adds unique constraint orders_code_key of orders
 *   <li>adds unique constraint orders_customer_id_note_key of orders
 *   <li>adds unique index orders_expr_idx of orders
 *   <li>adds unique index orders_other_idx of orders
 * </ul>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-unique}.
 * Steps: 5 to expand postgresql, 5 to tighten postgresql.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddUnique implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "add-unique");
    }

    @Override
    public String unit() {
        return "main";
    }

    @Override
    public List<Steps> steps() {
        return List.of(Steps.of("postgresql", Phase.EXPAND, 5),
                Steps.of("postgresql", Phase.TIGHTEN, 5));
    }
}
