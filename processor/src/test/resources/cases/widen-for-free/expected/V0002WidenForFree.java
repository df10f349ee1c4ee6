package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-widen-for-free}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Drops the check orders_state_check, which the new release need not obey.
 *   <li>Widens orders.code from varchar(20) to varchar(60).
 *   <li>Widens orders.title from varchar(20) to varchar(60).
 *   <li>Widens orders.tag from varchar(20) to varchar(60).
 *   <li>Widens orders.price from numeric(6,2) to numeric(10,2).
 *   <li>Widens orders.at from timestamp(3) to timestamp(6).
 *   <li>Widens orders.state from varchar(255) to varchar(300).
 *   <li>Widens orders.next_code from varchar(20) to varchar(60).
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-widen-for-free}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002WidenForFree extends AcceptedMigration {
    public V0002WidenForFree() {
        super("main", 2, "widen-for-free",
                Steps.of("postgresql", Phase.EXPAND, 8));
    }
}
