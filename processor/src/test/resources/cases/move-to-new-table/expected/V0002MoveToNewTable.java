package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-move-to-new-table}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Creates table address.
 *   <li>Creates table profile.
 *   <li>Looks for roles that may write one of person and address and not the other: triggers write with the rights of who fires them.
 *   <li>Triggers keep person (city, street, zip) and address (city, street, zip) equal, whichever is written.
 *   <li>Looks for roles that may write one of person and profile and not the other: triggers write with the rights of who fires them.
 *   <li>Triggers keep person.nickname and profile.nickname equal, whichever is written.
 *   <li>Lets profile refer to person, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of profile that exist.
 *   <li>Has the triggers give address (city, street, zip) what person (city, street, zip) holds in the rows that exist, batch by batch along the key.
 *   <li>Has the triggers give profile.nickname what person.nickname holds in the rows that exist, batch by batch along the key.
 *   <li>Compares person (city, street, zip) with address (city, street, zip) to the byte, while others read and write.
 *   <li>Compares person.nickname with profile.nickname to the byte, while others read and write.
 *   <li>Compares person (city, street, zip) with address (city, street, zip) to the byte, while others read and write.
 *   <li>Compares person.nickname with profile.nickname to the byte, while others read and write.
 *   <li>Looks for orphans: rows of address that refer to nothing in person.
 *   <li>Lets address refer to person, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of address that exist.
 *   <li>Drops person (city, street, zip) and the triggers that kept person (city, street, zip) and address (city, street, zip) equal.
 *   <li>Drops person.nickname and the triggers that kept person.nickname and profile.nickname equal.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-move-to-new-table}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002MoveToNewTable extends AcceptedMigration {
    public V0002MoveToNewTable() {
        super("main", 2, "move-to-new-table",
                Steps.of("postgresql", Phase.EXPAND, 8),
                Steps.of("postgresql", Phase.BACKFILL, 4),
                Steps.of("postgresql", Phase.TIGHTEN, 5),
                Steps.of("postgresql", Phase.REMOVE, 2));
    }
}
