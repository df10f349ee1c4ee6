package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-merge-columns}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds length to reading, nullable for now, beside meters and centimeters, which it will replace.
 *   <li>Adds address to reading, nullable for now, beside street and house_number, which it will replace.
 *   <li>Drops the check reading_centimeters_check, which the new release need not obey.
 *   <li>A trigger keeps length of reading equal to meters and centimeters, whichever is written.
 *   <li>A trigger keeps address of reading equal to street and house_number, whichever is written.
 *   <li>Fills length of reading from meters and centimeters in the rows that exist, batch by batch along the key.
 *   <li>Fills address of reading from street and house_number in the rows that exist, batch by batch along the key.
 *   <li>Compares length of reading with meters and centimeters to the byte, while others read and write.
 *   <li>Compares address of reading with street and house_number to the byte, while others read and write.
 *   <li>Compares length of reading with meters and centimeters to the byte, while others read and write.
 *   <li>Compares address of reading with street and house_number to the byte, while others read and write.
 *   <li>Looks for rows without a value in reading.length, while others read and write.
 *   <li>Refuses NULL in reading.length from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of reading that exist.
 *   <li>Makes reading.length NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for rows that violate the check reading_length_check.
 *   <li>Checks rows of reading from now on; those that exist are looked at next.
 *   <li>Looks at the rows of reading that exist.
 *   <li>Drops meters and centimeters of reading with the trigger that kept the new columns equal.
 *   <li>and 1 more steps
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-merge-columns}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002MergeColumns extends AcceptedMigration {
    public V0002MergeColumns() {
        super("main", 2, "merge-columns",
                Steps.of("postgresql", Phase.EXPAND, 5),
                Steps.of("postgresql", Phase.BACKFILL, 4),
                Steps.of("postgresql", Phase.TIGHTEN, 10),
                Steps.of("postgresql", Phase.REMOVE, 2));
    }
}
