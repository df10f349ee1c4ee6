package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-initial-on-postgresql}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Creates the database schema audit unless it is there already.
 *   <li>Creates the sequence order_numbers, which nobody knows yet.
 *   <li>Creates table customers and its indexes.
 *   <li>Creates table orders and its indexes.
 *   <li>Creates table product.
 *   <li>Creates table audit.order lines.
 *   <li>Lets customers refer to orders.
 *   <li>Lets orders refer to customers, orders.
 *   <li>Lets audit.order lines refer to orders.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-initial-on-postgresql}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002InitialOnPostgresql extends AcceptedMigration {
    public V0002InitialOnPostgresql() {
        super("main", 2, "initial-on-postgresql",
                Steps.of("postgresql", Phase.EXPAND, 9));
    }
}
