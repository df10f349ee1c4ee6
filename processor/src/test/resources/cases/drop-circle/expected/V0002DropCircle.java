package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-drop-circle}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Drops the foreign key person_order_fk from people to orders.
 *   <li>Drops the foreign key team_fk from people to teams.
 *   <li>Drops the foreign key lead_fk from teams to people.
 *   <li>Drops the foreign key team_order_fk from teams to orders.
 *   <li>Drops table people with its data.
 *   <li>Drops table teams with its data.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-drop-circle}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002DropCircle extends AcceptedMigration {
    public V0002DropCircle() {
        super("main", 2, "drop-circle",
                Steps.of("postgresql", Phase.REMOVE, 6));
    }
}
