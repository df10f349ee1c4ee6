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
 *   <li>Builds the index inchworm_new_orders_orders_wide_idx_ba54035a while others read and write, however long it takes.
 *   <li>Builds the index Closed &#38; "coded" while others read and write, however long it takes.
 *   <li>Builds the index orders_late_idx while others read and write, however long it takes.
 *   <li>Builds the index orders_mail_idx while others read and write, however long it takes.
 *   <li>Builds the index orders_mail_idx1 while others read and write, however long it takes.
 *   <li>Looks for duplicates that the unique index orders_expr_idx would not allow.
 *   <li>Builds the unique index orders_expr_idx while others read and write; duplicates fail from its start on.
 *   <li>Drops the index orders_open_idx while others read and write.
 *   <li>Renames the index inchworm_new_orders_orders_open_idx_f95adfe0 of orders to orders_open_idx.
 *   <li>Drops the index orders_wide_idx while others read and write.
 *   <li>Renames the index inchworm_new_orders_orders_wide_idx_ba54035a of orders to orders_wide_idx.
 *   <li>Drops the index orders_gone_idx while others read and write.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-partial-index}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002PartialIndex extends AcceptedMigration {
    public V0002PartialIndex() {
        super("main", 2, "partial-index",
                Steps.of("postgresql", Phase.EXPAND, 6),
                Steps.of("postgresql", Phase.TIGHTEN, 2),
                Steps.of("postgresql", Phase.REMOVE, 5));
    }
}
