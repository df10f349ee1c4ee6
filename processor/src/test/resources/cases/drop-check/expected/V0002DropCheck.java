package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-drop-check}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Drops the check orders_total_check, which the new release need not obey.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-drop-check}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002DropCheck extends AcceptedMigration {
    public V0002DropCheck() {
        super("main", 2, "drop-check",
                Steps.of("postgresql", Phase.EXPAND, 1));
    }
}
