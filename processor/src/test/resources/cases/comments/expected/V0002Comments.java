package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-comments}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>The comment on orders.
 *   <li>The comment on orders.customer_id.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-comments}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002Comments implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "comments");
    }

    @Override
    public String unit() {
        return "main";
    }

    @Override
    public List<Steps> steps() {
        return List.of(Steps.of("postgresql", Phase.EXPAND, 2));
    }
}
