package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-drop-table}:
 * <ul>
 *   <li>removes foreign key orders_batch_id_fkey of orders to batch
 *   <li>removes table batch with its data
 *   <li>removes table old stuff.fax with its data
 *   <li>removes column orders.batch_id with its data
 *   <li>removes sequence batch_id_seq
 * </ul>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-drop-table}.
 * Steps: 8 to remove postgresql.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002DropTable implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "drop-table");
    }

    @Override
    public String unit() {
        return "main";
    }

    @Override
    public List<Steps> steps() {
        return List.of(Steps.of("postgresql", Phase.REMOVE, 8));
    }
}
