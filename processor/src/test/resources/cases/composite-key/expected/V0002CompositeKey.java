package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-composite-key}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column lines.label, nullable for now.
 *   <li>Fills lines.amount by a trigger in rows that are written without a value, so that the new release reads no NULL.
 *   <li>Fills lines.label in the rows that exist, batch by batch along the key.
 *   <li>Fills lines.amount in the rows that exist, batch by batch along the key.
 *   <li>Looks for rows without a value in lines.label, while others read and write.
 *   <li>Refuses NULL in lines.label from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of lines that exist.
 *   <li>Makes lines.label NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for rows without a value in lines.amount, while others read and write.
 *   <li>Refuses NULL in lines.amount from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of lines that exist.
 *   <li>Makes lines.amount NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Ends the sync of lines.label: every release that is alive writes it.
 *   <li>Ends the sync of lines.amount: every release that is alive writes it.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-composite-key}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002CompositeKey extends AcceptedMigration {
    public V0002CompositeKey() {
        super("main", 2, "composite-key",
                Steps.of("postgresql", Phase.EXPAND, 2),
                Steps.of("postgresql", Phase.BACKFILL, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 12));
    }
}
