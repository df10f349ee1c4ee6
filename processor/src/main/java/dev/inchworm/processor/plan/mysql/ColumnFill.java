package dev.inchworm.processor.plan.mysql;

import static java.util.stream.Collectors.joining;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.MySqlFillTrigger;
import dev.inchworm.dialect.MySqlKeyColumn;
import dev.inchworm.dialect.MySqlTriggers.Event;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Hint.UsingClass;
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
import java.util.stream.Stream;

/**
 * How a column comes by its values while both releases write: by two triggers in rows that are written without one, by batches
 * in rows that exist.
 *
 * @param value an expression over the row
 * @param using the class that says what rows that exist get
 * @param sync the triggers, where there have to be any
 */
record ColumnFill(
        Workbench bench,
        ObjectName table,
        String column,
        Optional<Sql> value,
        Optional<UsingClass> using,
        Optional<MySqlFillTrigger> sync) {

    /** One whose triggers, if {@code synced}, evaluate {@code value}. */
    static ColumnFill of(Workbench bench, ObjectName table, String column, Optional<Sql> value, boolean synced) {
        return of(bench, table, column, value, Optional.empty(), synced);
    }

    /** The same, where a class may say what rows that exist get. */
    static ColumnFill of(
            Workbench bench,
            ObjectName table,
            String column,
            Optional<Sql> value,
            Optional<UsingClass> using,
            boolean synced) {
        return new ColumnFill(
                bench,
                table,
                column,
                value,
                using,
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

    /** A class does not run in the database, so nothing but a later sweep fills what the old release writes. */
    boolean isLeftNullByTheOldRelease() {
        return using.isPresent() && value.isEmpty();
    }

    /** The rows that exist, and once more those that only a class can fill. */
    void fill() {
        fill(Stage.FILLED, "in the rows that exist");
        if (isLeftNullByTheOldRelease()) {
            fill(Stage.FILLED_AGAIN, "in the rows that the old release wrote since");
        }
    }

    private void fill(Stage stage, String where) {
        String by = using.map(mapper -> " by " + mapper.name()).orElse("");
        List<String> key = Bench.keyOf(bench.situation().tableBefore(table));
        bench.outline()
                .add(
                        stage,
                        Sketch.backfill(
                                new Work.Backfill(table, key, column, using.map(UsingClass::name)),
                                "Fills " + table + "." + column + by + " " + where
                                        + ", batch by batch along the key.\n"
                                        + "Only rows that have no value yet: it can be run again at any time.",
                                using.isPresent() ? query(key, using.get()) : update()),
                        Undo.needless());
    }

    private String update() {
        String quoted = bench.quote(column);
        return "UPDATE " + bench.quote(table) + " SET " + quoted + " = " + bench.sql(value.orElseThrow())
                + "\n    WHERE " + quoted + " IS NULL AND " + Work.Backfill.WINDOW + ";";
    }

    /** The rows that need a value: first their key as text, then what the class reads. */
    private String query(List<String> key, UsingClass mapper) {
        Table known = bench.situation().tableBefore(table);
        Stream<String> places = key.stream()
                .map(part -> MySqlKeyColumn.of(
                        bench.dialect(),
                        part,
                        bench.dialect().type(known.column(part).orElseThrow())))
                .map(MySqlKeyColumn::text);
        return "SELECT "
                + Stream.concat(places, mapper.reads().stream().map(bench::quote))
                        .collect(joining(", "))
                + " FROM " + bench.quote(table) + "\n    WHERE " + bench.quote(column) + " IS NULL AND "
                + Work.Backfill.WINDOW + "\n    FOR UPDATE;";
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
