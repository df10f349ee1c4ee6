package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-custom-steps}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.country, nullable and without default.
 *   <li>Shows the column to the reports before the application knows it.
 *   <li>Counts the orders for the reports.
 *   <li>Lets the server know what is in the new column.
 *   <li>-- The reports read the column itself by now.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-custom-steps}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002CustomSteps extends AcceptedMigration {
    public V0002CustomSteps() {
        super("main", 2, "custom-steps",
                Steps.of("postgresql", Phase.EXPAND, 2),
                Steps.of("postgresql", Phase.BACKFILL, 2),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
