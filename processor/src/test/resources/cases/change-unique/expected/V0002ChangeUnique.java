package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-change-unique}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Builds the unique index inchworm_new_orders_widened_e86e502c while others read and write; duplicates fail from its start on.
 *   <li>Makes the index a constraint.
 *   <li>Looks for duplicates that the unique index inchworm_new_orders_narrowed_00be8a38 would not allow.
 *   <li>Builds the unique index inchworm_new_orders_narrowed_00be8a38 while others read and write; duplicates fail from its start on.
 *   <li>Makes the index a constraint.
 *   <li>Renames the constraint old_name of orders to new_name.
 *   <li>Drops the old unique constraint narrowed of orders, and the new one takes its place.
 *   <li>Drops the old unique constraint widened of orders, and the new one takes its place.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-change-unique}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002ChangeUnique extends AcceptedMigration {
    public V0002ChangeUnique() {
        super("main", 2, "change-unique",
                Steps.of("postgresql", Phase.EXPAND, 2),
                Steps.of("postgresql", Phase.TIGHTEN, 4),
                Steps.of("postgresql", Phase.REMOVE, 2));
    }
}
