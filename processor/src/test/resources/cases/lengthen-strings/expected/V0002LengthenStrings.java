package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-lengthen-strings}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Widens articles.title from varchar(20) to varchar(40).
 *   <li>Widens articles.tag from varchar(20) to varchar(60).
 *   <li>Widens articles.summary from varchar(100) to varchar(4000).
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-lengthen-strings}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002LengthenStrings extends AcceptedMigration {
    public V0002LengthenStrings() {
        super("main", 2, "lengthen-strings",
                Steps.of("postgresql", Phase.EXPAND, 3));
    }
}
