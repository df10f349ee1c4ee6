package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-change-primary-key}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Builds the unique index inchworm_new_orders_orders_pkey_9b1fb907 while others read and write; duplicates fail from its start on.
 *   <li>Replaces the primary key of orders: it is (number, shop) from now on.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-change-primary-key}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002ChangePrimaryKey extends AcceptedMigration {
    public V0002ChangePrimaryKey() {
        super("main", 2, "change-primary-key",
                Steps.of("postgresql", Phase.TIGHTEN, 1),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
