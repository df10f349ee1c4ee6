package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-initial}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Creates table customers.
 *   <li>Creates table order lines.
 *   <li>Creates table orders and its indexes.
 *   <li>Creates table product.
 *   <li>Lets customers refer to orders.
 *   <li>Lets order lines refer to orders.
 *   <li>Lets orders refer to customers, orders.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-initial}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002Initial extends AcceptedMigration {
    public V0002Initial() {
        super("main", 2, "initial",
                Steps.of("postgresql", Phase.EXPAND, 7));
    }
}
