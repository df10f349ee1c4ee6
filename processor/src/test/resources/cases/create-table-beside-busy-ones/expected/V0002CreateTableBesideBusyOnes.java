package com.acme.migrations;

import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Steps;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Migration {@code 0002-create-table-beside-busy-ones}:
 * <ul>
 *   <li>adds sequence billing.run_id_seq
 *   <li>adds table billing.invoice (5 columns, 1 index)
 *   <li>adds table billing.run (2 columns)
 * </ul>
 *
 * <p>Its SQL is in {@code META-INF/inchworm/main/0002-create-table-beside-busy-ones}.
 * Steps: 7 to expand postgresql, 3 to tighten postgresql.
 */
@Generated("dev.inchworm.processor.InchwormProcessor")
public final class V0002CreateTableBesideBusyOnes implements Migration {
    @Override
    public MigrationId id() {
        return new MigrationId(2, "create-table-beside-busy-ones");
    }

    @Override
    public String unit() {
        return "main";
    }

    @Override
    public List<Steps> steps() {
        return List.of(Steps.of("postgresql", Phase.EXPAND, 7),
                Steps.of("postgresql", Phase.TIGHTEN, 3));
    }
}
