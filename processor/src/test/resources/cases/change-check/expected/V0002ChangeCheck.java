package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-change-check}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Drops the check amount_ok, which the new release need not obey.
 *   <li>Looks for rows that violate the check amount_ok.
 *   <li>Checks rows of orders from now on; those that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Renames the constraint amount_small of orders to amount_little.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-change-check}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002ChangeCheck extends AcceptedMigration {
    public V0002ChangeCheck() {
        super("main", 2, "change-check",
                Steps.of("postgresql", Phase.EXPAND, 1),
                Steps.of("postgresql", Phase.TIGHTEN, 4));
    }
}
