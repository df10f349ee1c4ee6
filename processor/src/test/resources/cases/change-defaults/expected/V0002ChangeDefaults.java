package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-change-defaults}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Gives orders.gains a default, for rows inserted without it from now on.
 *   <li>Gives orders.gains_nullable a default, for rows inserted without it from now on.
 *   <li>Gives orders.changes another default, for rows inserted without it from now on.
 *   <li>Takes the default of orders.loses away.
 *   <li>Takes the default of orders.loses_nullable away.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-change-defaults}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002ChangeDefaults extends AcceptedMigration {
    public V0002ChangeDefaults() {
        super("main", 2, "change-defaults",
                Steps.of("postgresql", Phase.EXPAND, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 3));
    }
}
