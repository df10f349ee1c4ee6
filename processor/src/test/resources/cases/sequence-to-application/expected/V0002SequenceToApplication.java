package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-sequence-to-application}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Drops the sequence order_numbers, which only the old release drew from.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-sequence-to-application}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002SequenceToApplication extends AcceptedMigration {
    public V0002SequenceToApplication() {
        super("main", 2, "sequence-to-application",
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
