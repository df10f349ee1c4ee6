package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-drop-index}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Drops the index orders_customer_id_idx while others read and write.
 *   <li>Drops the index orders_expr_idx while others read and write.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-drop-index}.
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
