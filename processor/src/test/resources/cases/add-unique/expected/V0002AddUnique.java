package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-add-unique}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column orders.code, nullable and without default.
 *   <li>Adds column orders.other, nullable and without default.
 *   <li>Builds the unique index orders_code_key while others read and write; duplicates fail from its start on.
 *   <li>Makes the index a constraint.
 *   <li>Builds the unique index orders_other_idx while others read and write; duplicates fail from its start on.
 *   <li>Looks for duplicates that the unique index orders_customer_id_note_key would not allow.
 *   <li>Builds the unique index orders_customer_id_note_key while others read and write; duplicates fail from its start on.
 *   <li>Makes the index a constraint.
 *   <li>Looks for duplicates that the unique index orders_note_total_idx would not allow.
 *   <li>Builds the unique index orders_note_total_idx while others read and write; duplicates fail from its start on.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-add-unique}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002AddUnique extends AcceptedMigration {
    public V0002AddUnique() {
        super("main", 2, "add-unique",
                Steps.of("postgresql", Phase.EXPAND, 5),
                Steps.of("postgresql", Phase.TIGHTEN, 5));
    }
}
