package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-rename-check}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Renames the constraint age_ck of people to people_age_check.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-rename-check}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002RenameCheck extends AcceptedMigration {
    public V0002RenameCheck() {
        super("main", 2, "rename-check",
                Steps.of("postgresql", Phase.TIGHTEN, 1));
    }
}
