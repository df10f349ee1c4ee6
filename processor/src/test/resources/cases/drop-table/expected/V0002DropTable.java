package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-drop-table}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Drops the foreign key orders_batch_id_fkey from orders to batch.
 *   <li>Drops the foreign key batch_customer_id_fkey from batch to customers.
 *   <li>Drops the foreign key batch_fax_id_fkey from batch to fax.
 *   <li>Drops the foreign key fax_batch_id_fkey from fax to batch.
 *   <li>Drops column orders.batch_id with its data.
 *   <li>Drops table batch with its data.
 *   <li>Drops table fax with its data.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-drop-table}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002DropTable extends AcceptedMigration {
    public V0002DropTable() {
        super("main", 2, "drop-table",
                Steps.of("postgresql", Phase.REMOVE, 7));
    }
}
