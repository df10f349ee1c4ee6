package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-drop-column}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Drops the check orders_weight_check, which the new release need not obey.
 *   <li>Allows NULL in orders.fax, which the new release no longer writes; a fill in &#64;RemovedColumn would give it a value.
 *   <li>Fills orders.shelf by a trigger in rows that are written without it: the new release no longer writes it, the old one still reads it.
 *   <li>Fills orders.state by a trigger in rows that are written without it: the new release no longer writes it, the old one still reads it.
 *   <li>Drops the foreign key orders_payer_id_fkey from orders to customers.
 *   <li>Drops the unique constraint orders_code_key of orders.
 *   <li>Drops the index orders_shelf_idx while others read and write.
 *   <li>Drops column orders.fax with its data.
 *   <li>Drops column orders.priority with its data.
 *   <li>Drops column orders.shelf with its data, and the trigger that filled it.
 *   <li>Drops column orders.code with its data.
 *   <li>Drops column orders.payer_id with its data.
 *   <li>Drops column orders.weight with its data.
 *   <li>Drops column orders.state with its data, and the trigger that filled it.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-drop-column}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002DropColumn extends AcceptedMigration {
    public V0002DropColumn() {
        super("main", 2, "drop-column",
                Steps.of("postgresql", Phase.EXPAND, 4),
                Steps.of("postgresql", Phase.REMOVE, 10));
    }
}
