package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-expression-index}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Builds the index orders_mail_idx while others read and write, however long it takes.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-expression-index}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002ExpressionIndex extends AcceptedMigration {
    public V0002ExpressionIndex() {
        super("main", 2, "expression-index",
                Steps.of("postgresql", Phase.EXPAND, 1));
    }
}
