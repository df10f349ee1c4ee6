package dev.inchworm.processor.plan.mysql;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.MySqlFillTrigger;
import dev.inchworm.dialect.MySqlTriggers.Event;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Generation.FromSequence;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a column comes by its values while both releases write: by two triggers in rows that are written without one, by batches
 * in rows that exist.
 *
 * @param value an expression over the row
 * @param sync the triggers, where there have to be any
 */
record ColumnFill(
        Workbench bench, ObjectName table, String column, Optional<Sql> value, Optional<MySqlFillTrigger> sync) {

    /** One whose triggers, if {@code synced}, evaluate {@code value}. */
    static ColumnFill of(Workbench bench, ObjectName table, String column, Optional<Sql> value, boolean synced) {
        return new ColumnFill(
                bench,
                table,
                column,
                value,
                value.filter(sql -> synced).map(sql -> triggers(bench, table, column, sql)));
    }

    /** The triggers that evaluate {@code value} for {@code column}. */
    static MySqlFillTrigger triggers(Workbench bench, ObjectName table, String column, Sql value) {
        return new MySqlFillTrigger(
                bench.dialect(),
                table,
                column,
                value,
                readable(bench.situation().tableBefore(table)));
    }

    /** What a BEFORE trigger knows of a new row. */
    static List<String> readable(Table table) {
        return table.columns().stream()
                .filter(column -> !isUnknownBefore(column))
                .map(Column::name)
                .toList();
    }

    private static boolean isUnknownBefore(Column column) {
        Generation generation = column.generation().orElse(null);
        return generation != null && !(generation instanceof FromSequence);
    }

    /** Reports triggers that would not see what their expression reads; whether there are none. */
    boolean isPossible() {
        if (sync.isEmpty()) {
            return true;
        }
        Optional<Column> unknown = bench.situation().tableBefore(table).columns().stream()
                .filter(ColumnFill::isUnknownBefore)
                .filter(read -> mayRead(read.name()))
                .findFirst();
        unknown.ifPresent(read -> bench.outline()
                .refuse(Diagnostic.of(
                        read.generation().orElseThrow() instanceof Generation.Computed ? Code.IW692 : Code.IW641,
                        bench.placeOf(new Part.OfColumn(table, column)),
                        table + "." + column,
                        read.name(),
                        bench.dialect().displayName())));
        return unknown.isEmpty();
    }

    /** These servers do not tell names apart by their case. */
    private boolean mayRead(String name) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
                .matcher(value.flatMap(sql -> sql.in(bench.dialect().name())).orElse(""))
                .find();
    }

    /** The rows that exist. */
    void fill() {
        String quoted = bench.quote(column);
        bench.outline()
                .add(
                        Stage.FILLED,
                        Sketch.backfill(
                                new Work.Backfill(
                                        table, Bench.keyOf(bench.situation().tableBefore(table)), column),
                                "Fills " + table + "." + column
                                        + " in the rows that exist, batch by batch along the key.\n"
                                        + "Only rows that have no value yet: it can be run again at any time.",
                                "UPDATE " + bench.quote(table) + " SET " + quoted + " = "
                                        + bench.sql(value.orElseThrow()) + "\n    WHERE " + quoted + " IS NULL AND "
                                        + Work.Backfill.WINDOW + ";"),
                        Undo.needless());
    }

    /** A look at whether the expression is one over the table. */
    Sketch probe() {
        return Triggers.probe(table, column, sync.orElseThrow().probe());
    }

    /** Takes the triggers away, once every release that is alive writes the column. */
    void endSync() {
        sync.ifPresent(triggers -> {
            for (Event event : Event.values()) {
                bench.outline()
                        .add(
                                Stage.END_OF_SYNC,
                                Triggers.drop(
                                        bench,
                                        triggers,
                                        event,
                                        "Ends the sync of " + table + "." + column + " on " + event
                                                + ": every release that is alive writes it."),
                                Undo.by(Triggers.create(
                                        bench,
                                        triggers,
                                        event,
                                        "Takes up the sync of " + table + "." + column + " on " + event
                                                + " again, for the old release.")));
            }
        });
    }
}
