package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-embed-columns}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column customer.home_street beside street, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Adds column customer.home_zip beside zip, which it will replace, and a trigger that keeps the two equal, whichever is written.
 *   <li>Gives 2 columns of customer their values in the rows that exist, in one pass, batch by batch along the key: customer.home_street the value of street, customer.home_zip the value of zip.
 *   <li>Compares customer.home_street with street to the byte, while others read and write.
 *   <li>Compares customer.home_zip with zip to the byte, while others read and write.
 *   <li>Builds over the new column what customer_home_zip_idx is over the old one, while others read and write, however long it takes.
 *   <li>Compares customer.home_street with street to the byte, while others read and write.
 *   <li>Compares customer.home_zip with zip to the byte, while others read and write.
 *   <li>Looks for rows without a value in customer.home_street, while others read and write.
 *   <li>Refuses NULL in customer.home_street from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of customer that exist.
 *   <li>Makes customer.home_street NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for rows without a value in customer.home_zip, while others read and write.
 *   <li>Refuses NULL in customer.home_zip from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of customer that exist.
 *   <li>Makes customer.home_zip NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Drops customer.street, customer.zip with the trigger that kept each equal to its successor.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-embed-columns}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002EmbedColumns extends AcceptedMigration {
    public V0002EmbedColumns() {
        super("main", 2, "embed-columns",
                Steps.of("postgresql", Phase.EXPAND, 2),
                Steps.of("postgresql", Phase.BACKFILL, 4),
                Steps.of("postgresql", Phase.TIGHTEN, 12),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
