package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-another-sequence}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Creates the sequence order_blocks, which nobody knows yet.
 *   <li>Drops the sequence order_numbers, which only the old release drew from.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-another-sequence}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AnotherSequence extends AcceptedMigration {
    public V0002AnotherSequence() {
        super("main", 2, "another-sequence",
                Steps.of("postgresql", Phase.EXPAND, 1),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
