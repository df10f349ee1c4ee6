package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-sequence-to-identity}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Numbers orders.id from the sequence order_numbers in rows that the new release inserts: both releases draw from it, and no number comes twice.
 *   <li>Makes orders.id an identity column, which counts on past every number of the sequence order_numbers.
 *   <li>Drops the sequence order_numbers, which only the old release drew from.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-sequence-to-identity}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002SequenceToIdentity extends AcceptedMigration {
    public V0002SequenceToIdentity() {
        super("main", 2, "sequence-to-identity",
                Steps.of("postgresql", Phase.EXPAND, 1),
                Steps.of("postgresql", Phase.TIGHTEN, 1),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
