package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-text-key}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column cities.label, nullable for now.
 *   <li>Adds column countries.title, nullable for now.
 *   <li>Fills cities.label in the rows that exist, batch by batch along the key.
 *   <li>Fills countries.title in the rows that exist, batch by batch along the key.
 *   <li>Looks for rows without a value in cities.label, while others read and write.
 *   <li>Refuses NULL in cities.label from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of cities that exist.
 *   <li>Makes cities.label NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for rows without a value in countries.title, while others read and write.
 *   <li>Refuses NULL in countries.title from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of countries that exist.
 *   <li>Makes countries.title NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Ends the sync of cities.label: every release that is alive writes it.
 *   <li>Ends the sync of countries.title: every release that is alive writes it.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-text-key}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002TextKey extends AcceptedMigration {
    public V0002TextKey() {
        super("main", 2, "text-key",
                Steps.of("postgresql", Phase.EXPAND, 2),
                Steps.of("postgresql", Phase.BACKFILL, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 12));
    }
}
