package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-reference}:
 * <ul>
 *   <li>adds column orders.payer_id (uuid, nullable)
 *   <li>adds column orders.referrer_id (uuid, nullable)
 *   <li>adds column orders.owner_id (uuid, not null)
 *   <li>adds index orders_owner_id_idx of orders
 *   <li>adds index orders_payer_id_idx of orders
 *   <li>adds foreign key orders_owner_id_fkey of orders to customers
 *   <li>adds foreign key orders_payer_id_fkey of orders to customers
 *   <li>adds foreign key orders_referrer_id_fkey of orders to customers
 * </ul>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-reference}.
 * Steps: 6 to expand postgresql, 2 to backfill postgresql, 12 to tighten postgresql.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddReference implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "add-reference");
    }

    @Override
    public String unit() {
        return "main";
    }

    @Override
    public List<Steps> steps() {
        return List.of(Steps.of("postgresql", Phase.EXPAND, 6),
                Steps.of("postgresql", Phase.BACKFILL, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 12));
    }
}
