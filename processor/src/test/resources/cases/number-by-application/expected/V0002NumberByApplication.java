package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-number-by-application}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Makes orders.id a plain column, whose numbers the new release brings along.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-number-by-application}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002NumberByApplication extends AcceptedMigration {
    public V0002NumberByApplication() {
        super("main", 2, "number-by-application",
                Steps.of("postgresql", Phase.TIGHTEN, 1));
    }
}
