package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.MySqlTriggers.Event;
import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Fill;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import java.util.Optional;

/**
 * A column whose value differs from row to row.
 *
 * <ol>
 *   <li>Expand adds it nullable: with NOT NULL the server would make values up. Rows that the running release writes get their
 *       value from the column's default, where it has one, else from triggers that evaluate the backfill's expression.
 *   <li>Backfill fills the rows that exist, batch by batch.
 *   <li>Contract makes it NOT NULL, where it shall be, and takes the triggers away.
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
        add();
        filling.fill();
        if (!column.nullable()) {
            new SetNotNull(bench, table, column).tighten();
        }
        filling.endSync();
    }

    private void add() {
        filling.sync().ifPresent(triggers -> bench.outline().add(Stage.NEW_COLUMNS, filling.probe(), Undo.needless()));
        Column first = column.withNullable(true).withDefault(Optional.empty());
        bench.outline()
                .add(
                        Stage.NEW_COLUMNS,
                        AddColumn.add(
                                        bench,
                                        table,
                                        first,
                                        AddColumn.form(bench, table),
                                        fill.isLeftNullByTheOldRelease()
                                                ? "nullable for now. Nothing fills it in rows that the old release writes."
                                                : "nullable for now: with NOT NULL the server would make values up.")
                                .conceding(filling.concessions(column.nullable())),
                        Undo.by(
                                AddColumn.lost(bench, table, column, fill.known()),
                                AddColumn.drop(bench, table, column)));
        column.defaultSql().ifPresent(this::giveDefault);
        filling.sync().ifPresent(triggers -> {
            for (Event event : Event.values()) {
                bench.outline()
                        .add(
                                Stage.NEW_COLUMNS,
                                Triggers.create(
                                        bench,
                                        triggers,
                                        event,
                                        "Fills " + Bench.name(table, column) + " on " + event
                                                + " in rows that the old release writes."),
                                Undo.by(Triggers.drop(
                                        bench,
                                        triggers,
                                        event,
                                        "Takes the trigger on " + event + " for " + Bench.name(table, column)
                                                + " away.")));
            }
        });
    }

    private void giveDefault(Sql defaultSql) {
        Sketch set = bench.alter(
                table,
                MySqlForm.SET_DEFAULT,
                Effects.REPEATABLE,
                "Gives " + Bench.name(table, column) + " its default, for rows inserted from now on.",
                how -> bench.ddl().setDefault(table, column, defaultSql, how));
        bench.outline().add(Stage.NEW_COLUMNS, set, Undo.needless());
    }
}
