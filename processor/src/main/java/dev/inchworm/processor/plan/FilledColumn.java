package dev.inchworm.processor.plan;

import static java.util.stream.Collectors.joining;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.read.Hint.UsingClass;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a column comes by its values while both releases write: by triggers in rows that are written without one, by batches in rows
 * that exist.
 */
public abstract class FilledColumn {

    private final Bench bench;
    private final ObjectName table;
    private final String column;
    private final Fill fill;

    /** A column of {@code table} that is filled with {@code fill}. */
    protected FilledColumn(Bench bench, ObjectName table, String column, Fill fill) {
        this.bench = bench;
        this.table = table;
        this.column = column;
        this.fill = fill;
    }

    /** Reports triggers that would not see what their expression reads; whether there are none. */
    public final boolean isPossible() {
        Optional<Column> unknown = fill.sync().flatMap(value -> known().columns().stream()
                .filter(read -> isUnknownToTriggers(read) && mayRead(value, read.name()))
                .findFirst());
        unknown.ifPresent(read -> bench.outline()
                .refuse(Diagnostic.of(
                        read.generation().orElseThrow() instanceof Computed ? Code.IW692 : Code.IW641,
                        bench.placeOf(new Part.OfColumn(table, column)),
                        table + "." + column,
                        read.name(),
                        bench.dialect().displayName())));
        return unknown.isEmpty();
    }

    private Table known() {
        return bench.situation().tableBefore(table);
    }

    /** What releases put up with in a new column of which rows shall hold NULL only if {@code nullable}. */
    public final List<Concession> concessions(boolean nullable) {
        if (fill.isLeftNullByTheOldRelease()) {
            return List.of(Concession.ofNew(Moment.TIGHTEN, new Limit.ReadsNull(table, column)));
        }
        if (fill.sync().isEmpty() && !nullable) {
            return List.of(Concession.ofNew(Moment.TIGHTEN, new Limit.NotRequired(table, column)));
        }
        return fill
                .sync()
                .filter(value -> nullable)
                .map(value -> Concession.ofNew(Moment.TIGHTEN, new Limit.NullIsFilled(table, column, bench.sql(value))))
                .stream()
                .toList();
    }

    /** The rows that exist, and once more those that only a class can fill; none where nothing says with what. */
    public final void fill() {
        if (fill.isNone()) {
            return;
        }
        fill(Stage.FILLED, "in the rows that exist");
        if (fill.isLeftNullByTheOldRelease()) {
            fill(Stage.FILLED_AGAIN, "in the rows that the old release wrote since");
        }
    }

    private void fill(Stage stage, String where) {
        String by = fill.using().map(mapper -> " by " + mapper.name()).orElse("");
        List<String> key = Bench.keyOf(known());
        bench.outline()
                .add(
                        stage,
                        Sketch.backfill(
                                new Work.Backfill(
                                        table, key, column, fill.using().map(UsingClass::name)),
                                "Fills " + table + "." + column + by + " " + where
                                        + ", batch by batch along the key.\n"
                                        + "Only rows that have no value yet: it can be run again at any time.",
                                fill.using().map(mapper -> query(key, mapper)).orElseGet(this::update)),
                        Undo.needless());
    }

    private String update() {
        String quoted = bench.quote(column);
        return "UPDATE " + bench.quote(table) + " SET " + quoted + " = "
                + bench.sql(fill.value().orElseThrow()) + "\n    WHERE " + quoted + " IS NULL AND "
                + Work.Backfill.WINDOW + ";";
    }

    /** The rows that need a value: first their key as text, then what the class reads. */
    private String query(List<String> key, UsingClass mapper) {
        String selected = Stream.concat(
                        places(known(), key), mapper.reads().stream().map(bench::quote))
                .collect(joining(", "));
        return "SELECT " + selected + " FROM " + bench.quote(table) + "\n    WHERE " + bench.quote(column)
                + " IS NULL AND " + Work.Backfill.WINDOW + "\n    " + lock() + ";";
    }

    /** The columns of {@code key}, by which rows are found again, as text. */
    protected abstract Stream<String> places(Table known, List<String> key);

    /** What a query ends with whose rows are about to be changed. */
    protected abstract String lock();

    /** Whether {@code column} has no value yet when a trigger fires before the row is written. */
    protected abstract boolean isUnknownToTriggers(Column column);

    /** Whether {@code value} may mean the column {@code name}. */
    protected boolean mayRead(Sql value, String name) {
        return bench.mentions(value, name);
    }
}
