package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-identity-column}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column countries.id, nullable for now, and a sequence for it, which whoever inserts rows may draw from.
 *   <li>Adds column orders.number, nullable for now, and a sequence for it, which whoever inserts rows may draw from.
 *   <li>Numbers the rows that exist in countries.id, batch by batch along the key.
 *   <li>Numbers the rows that exist in orders.number, batch by batch along the key.
 *   <li>Looks for rows without a value in countries.id, while others read and write.
 *   <li>Refuses NULL in countries.id from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of countries that exist.
 *   <li>Makes countries.id NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for rows without a value in orders.number, while others read and write.
 *   <li>Refuses NULL in orders.number from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of orders that exist.
 *   <li>Makes orders.number NOT NULL.
 *   <li>Drops the check, which NOT NULL has made superfluous.
 *   <li>Looks for duplicates that the unique index inchworm_new_countries_countries_pkey_ed2d6532 would not allow.
 *   <li>Builds the unique index inchworm_new_countries_countries_pkey_ed2d6532 while others read and write; duplicates fail from its start on.
 *   <li>Looks for duplicates that the unique index orders_number_key would not allow.
 *   <li>Builds the unique index orders_number_key while others read and write; duplicates fail from its start on.
 *   <li>Makes the index a constraint.
 *   <li>Makes countries.id an identity column, which counts on past every number of the sequence that it had so far.
 *   <li>and 2 more steps
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-identity-column}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddIdentityColumn extends AcceptedMigration {
    public V0002AddIdentityColumn() {
        super("main", 2, "add-identity-column",
                Steps.of("postgresql", Phase.EXPAND, 2),
                Steps.of("postgresql", Phase.BACKFILL, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 17),
                Steps.of("postgresql", Phase.REMOVE, 1));
    }
}
