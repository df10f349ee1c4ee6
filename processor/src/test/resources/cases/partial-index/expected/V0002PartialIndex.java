package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-partial-index}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Builds the index inchworm_new_orders_orders_open_idx_f95adfe0 while others read and write, however long it takes.
 *   <li>Builds the index orders_late_idx while others read and write, however long it takes.
 *   <li>Builds the index orders_mail_idx while others read and write, however long it takes.
 *   <li>Drops the index orders_open_idx while others read and write.
 *   <li>Renames the index inchworm_new_orders_orders_open_idx_f95adfe0 of orders to orders_open_idx.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-partial-index}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002PartialIndex extends AcceptedMigration {
    public V0002PartialIndex() {
        super("main", 2, "partial-index",
                Steps.of("postgresql", Phase.EXPAND, 3),
                Steps.of("postgresql", Phase.REMOVE, 2));
    }
}
