package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-create-table-beside-busy-ones}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Creates table invoice and its indexes.
 *   <li>Creates table run.
 *   <li>Lets invoice refer to invoice, run.
 *   <li>Looks for orphans: rows of invoice that refer to nothing in customers.
 *   <li>Lets invoice refer to customers, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of invoice that exist.
 *   <li>Looks for orphans: rows of invoice that refer to nothing in orders.
 *   <li>Lets invoice refer to orders, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of invoice that exist.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-create-table-beside-busy-ones}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002CreateTableBesideBusyOnes extends AcceptedMigration {
    public V0002CreateTableBesideBusyOnes() {
        super("main", 2, "create-table-beside-busy-ones",
                Steps.of("postgresql", Phase.EXPAND, 3),
                Steps.of("postgresql", Phase.TIGHTEN, 6));
    }
}
