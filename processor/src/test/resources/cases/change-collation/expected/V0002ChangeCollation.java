package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-change-collation}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Adds column articles.remark, nullable and without default.
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-change-collation}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002ChangeCollation extends AcceptedMigration {
    public V0002ChangeCollation() {
        super("main", 2, "change-collation",
                Steps.of("postgresql", Phase.EXPAND, 1));
    }
}
