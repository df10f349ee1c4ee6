package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-move-to-detail-table}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds profile (motto, phone), nullable for now, which will take the place of person (motto, phone).
 *   <li>Looks for roles that may write one of person and profile and not the other: triggers write with the rights of who fires them.
 *   <li>Triggers keep person (motto, phone) and profile (motto, phone) equal, whichever is written.
 *   <li>Has the triggers give profile (motto, phone) what person (motto, phone) holds in the rows that exist, batch by batch along the key.
 *   <li>Compares person (motto, phone) with profile (motto, phone) to the byte, while others read and write.
 *   <li>Compares person (motto, phone) with profile (motto, phone) to the byte, while others read and write.
 *   <li>Looks for values in person (motto, phone) that no row of profile is there for.
 *   <li>Looks for rows without a value in profile.phone, while others read and write.
 *   <li>Refuses NULL in profile.phone from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of profile that exist.
 *   <li>Makes profile.phone NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Drops person (motto, phone) and the triggers that kept person (motto, phone) and profile (motto, phone) equal.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-move-to-detail-table}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002MoveToDetailTable extends AcceptedMigration {
    public V0002MoveToDetailTable() {
        super("main", 2, "move-to-detail-table",
                Steps.of("postgresql", Phase.EXPAND, 3),
                Steps.of("postgresql", Phase.BACKFILL, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 7),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
