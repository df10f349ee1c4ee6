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
 *   <li>Creates the database schema billing unless it is there already.
 *   <li>Creates the sequence billing.run_id_seq, which nobody knows yet.
 *   <li>Creates table billing.invoice and its indexes.
 *   <li>Creates table billing.run.
 *   <li>Lets billing.invoice refer to billing.invoice, billing.run.
 *   <li>Looks for orphans: rows of billing.invoice that refer to nothing in customers.
 *   <li>Lets billing.invoice refer to customers, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of billing.invoice that exist.
 *   <li>Looks for orphans: rows of billing.invoice that refer to nothing in orders.
 *   <li>Lets billing.invoice refer to orders, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of billing.invoice that exist.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-create-table-beside-busy-ones}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002CreateTableBesideBusyOnes extends AcceptedMigration {
    public V0002CreateTableBesideBusyOnes() {
        super("main", 2, "create-table-beside-busy-ones",
                Steps.of("postgresql", Phase.EXPAND, 5),
                Steps.of("postgresql", Phase.TIGHTEN, 6));
    }
}
