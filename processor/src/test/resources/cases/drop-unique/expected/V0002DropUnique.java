package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-drop-unique}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Drops the unique constraint orders_mail_key of orders.
 *   <li>Drops the unique constraint orders_number_key of orders.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-drop-unique}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002DropUnique extends AcceptedMigration {
    public V0002DropUnique() {
        super("main", 2, "drop-unique",
                Steps.of("postgresql", Phase.REMOVE, 2));
    }
}
