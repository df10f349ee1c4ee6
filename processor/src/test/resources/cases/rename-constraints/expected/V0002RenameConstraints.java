package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-rename-constraints}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Renames the constraint nickname_uq of people to people_nickname_key.
 *   <li>Renames the index people_nickname_and_age_index of people to people_nickname_idx.
 *   <li>Renames the constraint home_fk of people to people_home_fkey.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-rename-constraints}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002RenameConstraints extends AcceptedMigration {
    public V0002RenameConstraints() {
        super("main", 2, "rename-constraints",
                Steps.of("postgresql", Phase.TIGHTEN, 3));
    }
}
