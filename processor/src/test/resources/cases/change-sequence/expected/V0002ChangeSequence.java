package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-change-sequence}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Lets the sequence order_numbers step by 50.
 *   <li>Lets the sequence invoice_numbers step by 10.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-change-sequence}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002ChangeSequence extends AcceptedMigration {
    public V0002ChangeSequence() {
        super("main", 2, "change-sequence",
                Steps.of("postgresql", Phase.EXPAND, 1),
                Steps.of("postgresql", Phase.TIGHTEN, 1));
    }
}
