package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-move-back}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds person (city, street), nullable for now, which will take the place of address (city, street).
 *   <li>Adds person.phone, nullable for now, which will take the place of profile.phone.
 *   <li>Looks for roles that may write one of address and person and not the other: triggers write with the rights of who fires them.
 *   <li>Triggers keep address (city, street) and person (city, street) equal, whichever is written.
 *   <li>Looks for roles that may write one of profile and person and not the other: triggers write with the rights of who fires them.
 *   <li>Triggers keep profile.phone and person.phone equal, whichever is written.
 *   <li>Has the triggers give person (city, street) what address (city, street) holds in the rows that exist, batch by batch along the key.
 *   <li>Has the triggers give person.phone what profile.phone holds in the rows that exist, batch by batch along the key.
 *   <li>Compares address (city, street) with person (city, street) to the byte, while others read and write.
 *   <li>Compares profile.phone with person.phone to the byte, while others read and write.
 *   <li>Compares address (city, street) with person (city, street) to the byte, while others read and write.
 *   <li>Compares profile.phone with person.phone to the byte, while others read and write.
 *   <li>Drops the foreign key address_person_id_fkey from address to person.
 *   <li>Drops the triggers that kept address (city, street) and person (city, street) equal.
 *   <li>Drops profile.phone and the triggers that kept profile.phone and person.phone equal.
 *   <li>Drops table address with its data.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-move-back}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002MoveBack extends AcceptedMigration {
    public V0002MoveBack() {
        super("main", 2, "move-back",
                Steps.of("postgresql", Phase.EXPAND, 6),
                Steps.of("postgresql", Phase.BACKFILL, 4),
                Steps.of("postgresql", Phase.TIGHTEN, 2),
                Steps.of("postgresql", Phase.REMOVE, 4));
    }
}
