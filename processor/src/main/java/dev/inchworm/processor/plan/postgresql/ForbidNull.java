package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.PostgreSqlFillTrigger;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Fill;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import java.util.List;

/**
 * NOT NULL for a column that may hold NULL.
 *
 * <ol>
 *   <li>Where a hint says with what, expand has a trigger fill the NULLs that the old release writes, and backfill the rows
 *       that exist; the new release then reads none.
 *   <li>Contract makes it NOT NULL without a scan under a lock. Without a hint it refuses to begin while there is a NULL,
 *       and until then the new release reads what the old one left.
 * </ol>
 *
 * Undo takes the rule back and leaves the values: which of them were NULL is not written down anywhere.
 */
final class ForbidNull {

    private final Workbench bench;
    private final ObjectName table;
    private final Column column;
    private final ColumnFill filling;

    ForbidNull(Workbench bench, ObjectName table, Column column) {
        this.bench = bench;
        this.table = table;
        this.column = column;
        this.filling = filling(bench, table, column);
    }

    /** Whether {@code column} holds NULL so far, and shall not. */
    static boolean isAskedFor(Workbench bench, ObjectName table, Column column) {
        return column.nullable()
                && bench.situation()
                        .tableAfter(table)
                        .column(column.name())
                        .filter(after -> !after.nullable())
                        .isPresent();
    }

    /** How such a column comes by its values. */
    static ColumnFill filling(Workbench bench, ObjectName table, Column column) {
        return new ColumnFill(bench, table, column.name(), Fill.ofNulls(bench.situation(), table, column.name()));
    }

    void plan() {
        if (!filling.isPossible()) {
            return;
        }
        bench.outline().touchUntilContract(SchemaObject.column(table, column.name()));
        filling.sync().ifPresent(this::sync);
        filling.fill();
        new SetNotNull(bench, table, column.name()).tighten(Fill.ofNulls(bench.situation(), table, column.name()));
        filling.endSync();
    }

    private void sync(PostgreSqlFillTrigger trigger) {
        Sql value = trigger.value();
        Limit filled = new Limit.NullIsFilled(table, column.name(), bench.sql(value));
        bench.outline()
                .add(
                        Stage.SYNC,
                        Sketch.transaction(
                                        List.of(table),
                                        "Fills " + Bench.name(table, column)
                                                + " by a trigger in rows that are written without a value, so that the new release\n"
                                                + "reads no NULL. EXPLAIN tries the expression first, without running it.",
                                        trigger.probe(),
                                        trigger.create())
                                .conceding(Concession.ofOld(Moment.EXPAND, filled)),
                        Undo.by(Sketch.transaction(
                                List.of(table),
                                "Takes the trigger for " + Bench.name(table, column)
                                        + " away; what it and the backfill filled stays.",
                                trigger.drop())));
    }
}
