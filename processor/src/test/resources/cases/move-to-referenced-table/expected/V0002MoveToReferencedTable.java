package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-move-to-referenced-table}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds address.street, nullable for now, which will take the place of person.street.
 *   <li>Looks for roles that may write one of person and address and not the other: triggers write with the rights of who fires them.
 *   <li>Looks for rows that are to share a value and do not: triggers will keep them equal from now on.
 *   <li>Triggers keep person.street and address.street equal, whichever is written.
 *   <li>Has the triggers give address.street what person.street holds in the rows that exist, batch by batch along the key.
 *   <li>Compares person.street with address.street to the byte, while others read and write.
 *   <li>Compares person.street with address.street to the byte, while others read and write.
 *   <li>Looks for values in person.street that no row of address is there for.
 *   <li>Drops person.street and the triggers that kept person.street and address.street equal.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-move-to-referenced-table}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002MoveToReferencedTable extends AcceptedMigration {
    public V0002MoveToReferencedTable() {
        super("main", 2, "move-to-referenced-table",
                Steps.of("postgresql", Phase.EXPAND, 4),
                Steps.of("postgresql", Phase.BACKFILL, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 2),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
