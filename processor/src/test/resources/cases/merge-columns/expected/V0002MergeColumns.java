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
 *   <li>Adds distance to reading, nullable for now, beside meters and centimeters, which it will replace.
 *   <li>Adds address to reading, nullable for now, beside street and house_number, which it will replace.
 *   <li>A trigger keeps distance of reading equal to meters and centimeters, whichever is written.
 *   <li>A trigger keeps address of reading equal to street and house_number, whichever is written.
 *   <li>Fills distance of reading from meters and centimeters in the rows that exist, batch by batch along the key.
 *   <li>Fills address of reading from street and house_number in the rows that exist, batch by batch along the key.
 *   <li>Compares distance of reading with meters and centimeters to the byte, while others read and write.
 *   <li>Compares address of reading with street and house_number to the byte, while others read and write.
 *   <li>Compares distance of reading with meters and centimeters to the byte, while others read and write.
 *   <li>Compares address of reading with street and house_number to the byte, while others read and write.
 *   <li>Looks for rows without a value in reading.distance, while others read and write.
 *   <li>Refuses NULL in reading.distance from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of reading that exist.
 *   <li>Makes reading.distance NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Drops meters and centimeters of reading with the trigger that kept the new columns equal.
 *   <li>Drops street and house_number of reading with the trigger that kept the new columns equal.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-merge-columns}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002MergeColumns extends AcceptedMigration {
    public V0002MergeColumns() {
        super("main", 2, "merge-columns",
                Steps.of("postgresql", Phase.EXPAND, 4),
                Steps.of("postgresql", Phase.BACKFILL, 4),
                Steps.of("postgresql", Phase.TIGHTEN, 7),
                Steps.of("postgresql", Phase.REMOVE, 2));
    }
}
