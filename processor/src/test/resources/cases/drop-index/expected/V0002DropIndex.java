package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-drop-index}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Drops the index orders_customer_id_idx while others read and write.
 *   <li>Drops the index orders_customer_id_note_idx while others read and write.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-drop-index}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002DropIndex extends AcceptedMigration {
    public V0002DropIndex() {
        super("main", 2, "drop-index",
                Steps.of("postgresql", Phase.REMOVE, 2));
    }
}
