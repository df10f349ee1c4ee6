package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.PostgreSqlFillTrigger;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Fill;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column whose value differs from row to row.
 *
 * <ol>
 *   <li>Expand adds it nullable. Rows that the running release writes get their value from the column's default, where it has
 *       one, else from a trigger that evaluates the backfill's expression over the row.
 *   <li>Backfill fills the rows that exist, batch by batch; where the hint names a class, with what that says.
 *   <li>Contract fills once more what the old release left empty, where a class alone knows with what. It makes it NOT NULL without a scan under a lock, where it shall be, and takes the trigger away.
 * </ol>
 */
final class AddFilledColumn {

    private final Workbench bench;
    private final ObjectName table;
    private final Column column;
    private final Fill fill;
    private final ColumnFill filling;

    AddFilledColumn(Workbench bench, ObjectName table, Column column) {
        this.bench = bench;
        this.table = table;
        this.column = column;
        this.fill = Fill.ofNew(bench.situation(), table, column);
        this.filling = new ColumnFill(bench, table, column.name(), fill);
    }

    void plan() {
        if (!filling.isPossible()) {
            return;
        }
        bench.outline().touchUntilContract(SchemaObject.column(table, column.name()));
        AddColumn.ownTypeCheck(bench, table, column)
                .ifPresent(check -> bench.outline().add(Stage.NEW_COLUMNS, check, Undo.needless()));
        add();
        filling.fill();
        if (!column.nullable()) {
            new SetNotNull(bench, table, column.name()).tighten();
        }
        bench.dialect().enumCheck(bench.situation().tableAfter(table), column).ifPresent(check -> new AddCheck(bench)
                .tighten(table, check));
        filling.endSync();
    }

    private void add() {
        List<String> statements = new ArrayList<>();
        statements.add(bench.ddl().addColumn(table, column.withNullable(true).withDefault(Optional.empty())));
        column.defaultSql().ifPresent(value -> statements.add(bench.ddl().setDefault(table, column.name(), value)));
        if (column.comment().isPresent()) {
            statements.add(bench.ddl().commentOnColumn(table, column.name(), column.comment()));
        }
        filling.sync().ifPresent(trigger -> {
            statements.add(trigger.probe());
            statements.add(trigger.create());
        });
        String first = filling.sync().map(PostgreSqlFillTrigger::drop).orElse("");
        bench.outline()
                .add(
                        Stage.NEW_COLUMNS,
                        Sketch.transaction(
                                        List.of(table),
                                        "Adds column " + Bench.name(table, column) + ", nullable for now. "
                                                + whoFills(),
                                        statements.toArray(String[]::new))
                                .conceding(filling.concessions(column.nullable())),
                        Undo.by(
                                AddColumn.lost(bench, table, column, fill.known()),
                                AddColumn.drop(bench, table, column, first)));
    }

    private String whoFills() {
        if (fill.isLeftNullByTheOldRelease()) {
            return "Nothing fills it in rows\nthat the old release writes.";
        }
        if (filling.sync().isEmpty()) {
            return "Rows inserted from now on get its default.";
        }
        return "A trigger fills it in rows\nthat the old release writes; EXPLAIN tries the expression first, without running it.";
    }
}
