package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-create-index}:
 * <ul>
 *   <li>adds column orders.created_by (uuid, not null)
 *   <li>adds column orders.code (string(255), nullable)
 *   <li>adds index Paid &#38; "noted" of orders
 *   <li>adds index orders_code_idx of orders
 *   <li>adds index orders_created_by_id_idx of orders
 *   <li>adds index orders_customer_id_total_idx of orders
 *   <li>adds index orders_note_idx of orders
 * </ul>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-create-index}.
 * Steps: 6 to expand postgresql, 2 to backfill postgresql, 6 to tighten postgresql.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002CreateIndex implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "create-index");
    }

    @Override
    public String unit() {
        return "main";
    }

    @Override
    public List<Steps> steps() {
        return List.of(Steps.of("postgresql", Phase.EXPAND, 6),
                Steps.of("postgresql", Phase.BACKFILL, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 6));
    }
}
