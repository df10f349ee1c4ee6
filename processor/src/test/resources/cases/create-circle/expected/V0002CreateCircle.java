package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-create-circle}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Creates table people.
 *   <li>Creates table teams.
 *   <li>Lets people refer to people, teams.
 *   <li>Lets teams refer to people.
 *   <li>Looks for orphans: rows of people that refer to nothing in orders.
 *   <li>Lets people refer to orders, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of people that exist.
 *   <li>Looks for orphans: rows of teams that refer to nothing in orders.
 *   <li>Lets teams refer to orders, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of teams that exist.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-create-circle}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002CreateCircle extends AcceptedMigration {
    public V0002CreateCircle() {
        super("main", 2, "create-circle",
                Steps.of("postgresql", Phase.EXPAND, 4),
                Steps.of("postgresql", Phase.TIGHTEN, 6));
    }
}
