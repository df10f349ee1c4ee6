package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-hostile-names}:
 * <ul>
 *   <li>adds column my "own" schéma.select.naïve "$inchworm$" column with a name that is rather long, 63 (text, not null)
 *   <li>adds column my "own" schéma.select.order (int32, nullable)
 *   <li>adds index an "index"; -- of my "own" schéma.select
 * </ul>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-hostile-names}.
 * Steps: 3 to expand postgresql, 1 to backfill postgresql, 6 to tighten postgresql.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002HostileNames implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "hostile-names");
    }

    @Override
    public String unit() {
        return "main";
    }

    @Override
    public List<Steps> steps() {
        return List.of(Steps.of("postgresql", Phase.EXPAND, 3),
                Steps.of("postgresql", Phase.BACKFILL, 1),
                Steps.of("postgresql", Phase.TIGHTEN, 6));
    }
}
