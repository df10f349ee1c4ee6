package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-nullable-column}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.created_by, nullable and without default.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-nullable-column}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddNullableColumn extends AcceptedMigration {
    public V0002AddNullableColumn() {
        super("main", 2, "add-nullable-column",
                Steps.of("postgresql", Phase.EXPAND, 1));
    }
}
