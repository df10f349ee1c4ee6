package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
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
public final class V0002AddColumnWithDefault implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "add-column-with-default");
    }

    @Override
    public String unit() {
        return "main";
    }

    @Override
    public List<Steps> steps() {
        return List.of(Steps.of("postgresql", Phase.EXPAND, 4),
                Steps.of("postgresql", Phase.TIGHTEN, 3));
    }
}
