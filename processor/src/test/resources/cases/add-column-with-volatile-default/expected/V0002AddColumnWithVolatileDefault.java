package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-column-with-volatile-default}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.token, nullable for now.
 *   <li>Adds column orders.seen_at, nullable for now.
 *   <li>Adds column orders.label, nullable for now.
 *   <li>Fills orders.token in the rows that exist, batch by batch along the key.
 *   <li>Fills orders.seen_at in the rows that exist, batch by batch along the key.
 *   <li>Fills orders.label in the rows that exist, batch by batch along the key.
 *   <li>Looks for rows without a value in orders.token, while others read and write.
 *   <li>Refuses NULL in orders.token from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.token NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for rows without a value in orders.label, while others read and write.
 *   <li>Refuses NULL in orders.label from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.label NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-column-with-volatile-default}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddColumnWithVolatileDefault extends AcceptedMigration {
    public V0002AddColumnWithVolatileDefault() {
        super("main", 2, "add-column-with-volatile-default",
                Steps.of("postgresql", Phase.EXPAND, 3),
                Steps.of("postgresql", Phase.BACKFILL, 3),
                Steps.of("postgresql", Phase.TIGHTEN, 10));
    }
}
