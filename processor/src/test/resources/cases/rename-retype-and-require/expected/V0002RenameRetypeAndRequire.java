package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-rename-retype-and-require}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.storey beside floor, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Adds column orders.zip_code beside zip, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Gives orders.storey the value of floor in the rows that exist, batch by batch along the key.
 *   <li>Gives orders.zip_code the value of zip in the rows that exist, batch by batch along the key.
 *   <li>Compares orders.storey with floor to the byte, while others read and write.
 *   <li>Compares orders.zip_code with zip to the byte, while others read and write.
 *   <li>Compares orders.storey with floor to the byte, while others read and write.
 *   <li>Compares orders.zip_code with zip to the byte, while others read and write.
 *   <li>Looks for rows without a value in orders.storey, while others read and write.
 *   <li>Refuses NULL in orders.storey from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.storey NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for rows without a value in orders.zip_code, while others read and write.
 *   <li>Refuses NULL in orders.zip_code from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.zip_code NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Drops orders.floor, orders.zip with the trigger that kept each equal to its successor.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-rename-retype-and-require}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002RenameRetypeAndRequire extends AcceptedMigration {
    public V0002RenameRetypeAndRequire() {
        super("main", 2, "rename-retype-and-require",
                Steps.of("postgresql", Phase.EXPAND, 2),
                Steps.of("postgresql", Phase.BACKFILL, 4),
                Steps.of("postgresql", Phase.TIGHTEN, 12),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
