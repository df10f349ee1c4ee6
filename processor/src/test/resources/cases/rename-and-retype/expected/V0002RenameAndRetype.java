package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-rename-and-retype}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.cents beside price, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Adds column orders.remark beside note, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Adds column orders.status beside state, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Adds column orders.zip_code beside zip, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Gives orders.cents the value of price in the rows that exist, batch by batch along the key.
 *   <li>Gives orders.remark the value of note in the rows that exist, batch by batch along the key.
 *   <li>Gives orders.status the value of state in the rows that exist, batch by batch along the key.
 *   <li>Gives orders.zip_code the value of zip in the rows that exist, batch by batch along the key.
 *   <li>Compares orders.cents with price to the byte, while others read and write.
 *   <li>Compares orders.remark with note to the byte, while others read and write.
 *   <li>Compares orders.status with state to the byte, while others read and write.
 *   <li>Compares orders.zip_code with zip to the byte, while others read and write.
 *   <li>Builds over the new column what orders_zip_code_key is over the old one, while others read and write, however long it takes.
 *   <li>Compares orders.cents with price to the byte, while others read and write.
 *   <li>Compares orders.remark with note to the byte, while others read and write.
 *   <li>Compares orders.status with state to the byte, while others read and write.
 *   <li>Compares orders.zip_code with zip to the byte, while others read and write.
 *   <li>Looks for rows without a value in orders.cents, while others read and write.
 *   <li>Refuses NULL in orders.cents from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>and 21 more steps
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-rename-and-retype}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002RenameAndRetype extends AcceptedMigration {
    public V0002RenameAndRetype() {
        super("main", 2, "rename-and-retype",
                Steps.of("postgresql", Phase.EXPAND, 4),
                Steps.of("postgresql", Phase.BACKFILL, 9),
                Steps.of("postgresql", Phase.TIGHTEN, 27),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
