package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-replace-primary-key}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Looks for duplicates that the unique index inchworm_new_orders_orders_pkey_9b1fb907 would not allow.
 *   <li>Builds the unique index inchworm_new_orders_orders_pkey_9b1fb907 while others read and write; duplicates fail from its start on.
 *   <li>Replaces the primary key of orders: it is (code) from now on.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-replace-primary-key}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002ReplacePrimaryKey extends AcceptedMigration {
    public V0002ReplacePrimaryKey() {
        super("main", 2, "replace-primary-key",
                Steps.of("postgresql", Phase.TIGHTEN, 2),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
