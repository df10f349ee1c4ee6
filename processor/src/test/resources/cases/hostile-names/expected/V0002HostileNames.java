package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-hostile-names}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column select.naïve "$inchworm$" column with a name that is rather long, 63, nullable for now.
 *   <li>Adds column select.order, nullable and without default.
 *   <li>Builds the index an "index"; -- while others read and write, however long it takes.
 *   <li>Fills select.naïve "$inchworm$" column with a name that is rather long, 63 in the rows that exist, batch by batch along the key.
 *   <li>Looks for rows without a value in select.naïve "$inchworm$" column with a name that is rather long, 63, while others read and write.
 *   <li>Refuses NULL in select.naïve "$inchworm$" column with a name that is rather long, 63 from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of select that exist.
 *   <li>Makes select.naïve "$inchworm$" column with a name that is rather long, 63 NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Ends the sync of select.naïve "$inchworm$" column with a name that is rather long, 63: every release that is alive writes it.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-hostile-names}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002HostileNames extends AcceptedMigration {
    public V0002HostileNames() {
        super("main", 2, "hostile-names",
                Steps.of("postgresql", Phase.EXPAND, 3),
                Steps.of("postgresql", Phase.BACKFILL, 1),
                Steps.of("postgresql", Phase.TIGHTEN, 6));
    }
}
