package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-number-by-server}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Makes orders.id an identity column.
 *   <li>Lets the identity of orders.id count on past every number in the table, before the new release draws any.
 *   <li>Lets the identity of orders.id count on past every number in the table, now that the old release brings no more.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-number-by-server}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002NumberByServer extends AcceptedMigration {
    public V0002NumberByServer() {
        super("main", 2, "number-by-server",
                Steps.of("postgresql", Phase.EXPAND, 1),
                Steps.of("postgresql", Phase.BACKFILL, 1),
                Steps.of("postgresql", Phase.TIGHTEN, 1));
    }
}
