package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-self-reference}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column categories.parent_id, nullable and without default.
 *   <li>Builds the index categories_parent_id_idx while others read and write, however long it takes.
 *   <li>Lets categories refer to categories, from now on; rows that exist are looked at next.
 *   <li>Looks at the rows of categories that exist.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-self-reference}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002SelfReference extends AcceptedMigration {
    public V0002SelfReference() {
        super("main", 2, "self-reference",
                Steps.of("postgresql", Phase.EXPAND, 4));
    }
}
