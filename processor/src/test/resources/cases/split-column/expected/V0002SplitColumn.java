package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-split-column}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds first_name and last_name to customer, nullable for now, beside full_name, which they will replace.
 *   <li>Adds country_code and national_number to customer, nullable for now, beside phone, which they will replace.
 *   <li>A trigger keeps first_name and last_name of customer equal to full_name, whichever is written.
 *   <li>A trigger keeps country_code and national_number of customer equal to phone, whichever is written.
 *   <li>Fills first_name and last_name of customer from full_name in the rows that exist, batch by batch along the key.
 *   <li>Fills country_code and national_number of customer from phone in the rows that exist, batch by batch along the key.
 *   <li>Compares first_name and last_name of customer with full_name to the byte, while others read and write.
 *   <li>Compares country_code and national_number of customer with phone to the byte, while others read and write.
 *   <li>Builds the index customer_last_name_idx while others read and write, however long it takes.
 *   <li>Compares first_name and last_name of customer with full_name to the byte, while others read and write.
 *   <li>Compares country_code and national_number of customer with phone to the byte, while others read and write.
 *   <li>Looks for rows without a value in customer.first_name, while others read and write.
 *   <li>Refuses NULL in customer.first_name from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of customer that exist.
 *   <li>Makes customer.first_name NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for rows without a value in customer.last_name, while others read and write.
 *   <li>Refuses NULL in customer.last_name from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of customer that exist.
 *   <li>Makes customer.last_name NOT NULL.
 *   <li>and 4 more steps
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-split-column}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002SplitColumn extends AcceptedMigration {
    public V0002SplitColumn() {
        super("main", 2, "split-column",
                Steps.of("postgresql", Phase.EXPAND, 4),
                Steps.of("postgresql", Phase.BACKFILL, 5),
                Steps.of("postgresql", Phase.TIGHTEN, 12),
                Steps.of("postgresql", Phase.REMOVE, 3));
    }
}
