package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-replace-column}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds postcode to orders, nullable for now, beside zip, which it will replace.
 *   <li>A trigger keeps postcode of orders equal to zip, whichever is written.
 *   <li>Fills postcode of orders from zip in the rows that exist, batch by batch along the key.
 *   <li>Compares postcode of orders with zip to the byte, while others read and write.
 *   <li>Builds the index orders_postcode_idx while others read and write, however long it takes.
 *   <li>Compares postcode of orders with zip to the byte, while others read and write.
 *   <li>Looks for rows without a value in orders.postcode, while others read and write.
 *   <li>Refuses NULL in orders.postcode from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.postcode NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Drops zip of orders with the trigger that kept the new columns equal.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-replace-column}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002ReplaceColumn extends AcceptedMigration {
    public V0002ReplaceColumn() {
        super("main", 2, "replace-column",
                Steps.of("postgresql", Phase.EXPAND, 2),
                Steps.of("postgresql", Phase.BACKFILL, 3),
                Steps.of("postgresql", Phase.TIGHTEN, 6),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
