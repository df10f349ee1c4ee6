package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-drop-not-null}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Allows NULL in orders.priority, which the new release may write.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-drop-not-null}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002DropNotNull extends AcceptedMigration {
    public V0002DropNotNull() {
        super("main", 2, "drop-not-null",
                Steps.of("postgresql", Phase.EXPAND, 1));
    }
}
