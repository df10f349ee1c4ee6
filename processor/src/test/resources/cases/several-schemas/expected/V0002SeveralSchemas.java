package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-several-schemas}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Creates the database schema notes unless it is there already.
 *   <li>Creates the sequence notes.orders_id_seq, which nobody knows yet.
 *   <li>Creates table notes.orders.
 *   <li>Adds column crm.customers.slug, nullable for now.
 *   <li>Adds column sales.orders.customer_id, nullable for now.
 *   <li>Lets notes.orders refer to sales.orders, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of notes.orders that exist.
 *   <li>Fills crm.customers.slug in the rows that exist, batch by batch along the key.
 *   <li>Fills sales.orders.customer_id in the rows that exist, batch by batch along the key.
 *   <li>Looks for rows without a value in crm.customers.slug, while others read and write.
 *   <li>Refuses NULL in crm.customers.slug from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of crm.customers that exist.
 *   <li>Makes crm.customers.slug NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for rows without a value in sales.orders.customer_id, while others read and write.
 *   <li>Refuses NULL in sales.orders.customer_id from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of sales.orders that exist.
 *   <li>Makes sales.orders.customer_id NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for orphans: rows of sales.orders that refer to nothing in crm.customers.
 *   <li>and 7 more steps
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-several-schemas}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002SeveralSchemas extends AcceptedMigration {
    public V0002SeveralSchemas() {
        super("main", 2, "several-schemas",
                Steps.of("postgresql", Phase.EXPAND, 7),
                Steps.of("postgresql", Phase.BACKFILL, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 15),
                Steps.of("postgresql", Phase.REMOVE, 3));
    }
}
