package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
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
public final class V0002Comments extends AcceptedMigration {
    public V0002Comments() {
        super("main", 2, "comments",
                Steps.of("postgresql", Phase.EXPAND, 2));
    }
}
