package com.acme.migrations;

import dev.inchworm.migration.AcceptedMigration;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-lengthen-strings-past-255-bytes}.
 *
 * <p>On postgresql:
 * <ol>
 *   <li>Widens articles.title from varchar(40) to varchar(100).
 * </ol>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-lengthen-strings-past-255-bytes}.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002LengthenStringsPast255Bytes extends AcceptedMigration {
    public V0002LengthenStringsPast255Bytes() {
        super("main", 2, "lengthen-strings-past-255-bytes",
                Steps.of("postgresql", Phase.EXPAND, 1));
    }
}
