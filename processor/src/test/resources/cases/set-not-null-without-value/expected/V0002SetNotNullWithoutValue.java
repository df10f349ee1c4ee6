package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-set-not-null-without-value}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Looks for rows without a value in orders.priority, while others read and write.
 *   <li>Refuses NULL in orders.priority from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.priority NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-set-not-null-without-value}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002SetNotNullWithoutValue extends AcceptedMigration {
    public V0002SetNotNullWithoutValue() {
        super("main", 2, "set-not-null-without-value",
                Steps.of("postgresql", Phase.TIGHTEN, 5));
    }
}
