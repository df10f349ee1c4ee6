package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-check}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Looks for rows that violate the check noted.
 *   <li>Checks rows of orders from now on; those that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Looks for rows that violate the check orders_total_check.
 *   <li>Checks rows of orders from now on; those that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-check}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddCheck extends AcceptedMigration {
    public V0002AddCheck() {
        super("main", 2, "add-check",
                Steps.of("postgresql", Phase.TIGHTEN, 6));
    }
}
