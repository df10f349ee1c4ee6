package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-column-with-default}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.priority, NOT NULL with a default that is computed once and kept in the catalog for the rows that exist.
 *   <li>Adds column orders.created_at, NOT NULL with a default that is computed once and kept in the catalog for the rows that exist.
 *   <li>Adds column orders.state, NOT NULL with a default that is computed once and kept in the catalog for the rows that exist.
 *   <li>Adds column orders.origin, nullable with a default that is computed once and kept in the catalog for the rows that exist.
 *   <li>Looks for rows that violate the check orders_state_check.
 *   <li>Checks rows of orders from now on; those that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-column-with-default}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddColumnWithDefault extends AcceptedMigration {
    public V0002AddColumnWithDefault() {
        super("main", 2, "add-column-with-default",
                Steps.of("postgresql", Phase.EXPAND, 4),
                Steps.of("postgresql", Phase.TIGHTEN, 3));
    }
}
