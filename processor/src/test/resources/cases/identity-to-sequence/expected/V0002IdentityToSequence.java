package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-identity-to-sequence}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Creates the sequence order_numbers, which nobody knows yet.
 *   <li>Numbers orders.id from the sequence order_numbers, which counts on past every number of the column's identity: both releases draw from it, the old one by a default, and no number comes twice.
 *   <li>Takes the default of orders.id away: the new release draws its numbers itself.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-identity-to-sequence}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002IdentityToSequence extends AcceptedMigration {
    public V0002IdentityToSequence() {
        super("main", 2, "identity-to-sequence",
                Steps.of("postgresql", Phase.EXPAND, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 1));
    }
}
