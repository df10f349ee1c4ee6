package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-unembed-columns}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column customer.street beside home_street, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Adds column customer.zip beside home_zip, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Gives 2 columns of customer their values in the rows that exist, in one pass, batch by batch along the key: customer.street the value of home_street, customer.zip the value of home_zip.
 *   <li>Compares customer.street with home_street to the byte, while others read and write.
 *   <li>Compares customer.zip with home_zip to the byte, while others read and write.
 *   <li>Builds over the new column what customer_zip_idx is over the old one, while others read and write, however long it takes.
 *   <li>Compares customer.street with home_street to the byte, while others read and write.
 *   <li>Compares customer.zip with home_zip to the byte, while others read and write.
 *   <li>Looks for rows without a value in customer.street, while others read and write.
 *   <li>Refuses NULL in customer.street from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of customer that exist.
 *   <li>Makes customer.street NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for rows without a value in customer.zip, while others read and write.
 *   <li>Refuses NULL in customer.zip from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of customer that exist.
 *   <li>Makes customer.zip NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Drops customer.home_street, customer.home_zip with the trigger that kept each equal to its successor.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-unembed-columns}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002UnembedColumns extends AcceptedMigration {
    public V0002UnembedColumns() {
        super("main", 2, "unembed-columns",
                Steps.of("postgresql", Phase.EXPAND, 2),
                Steps.of("postgresql", Phase.BACKFILL, 4),
                Steps.of("postgresql", Phase.TIGHTEN, 12),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
