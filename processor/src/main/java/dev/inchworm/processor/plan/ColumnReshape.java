package dev.inchworm.processor.plan;

import static java.util.stream.Collectors.joining;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Columns that take over from others, one becoming several or several one. Both sides exist until the old release is gone, kept
 * equal by triggers, whoever writes: by {@code @Backfill} one way, by {@code @RemovedColumn(fill)} the other.
 */
public abstract class ColumnReshape {

    private final Bench bench;
    private final Situation situation;
    private final Reshape reshape;
    private final ObjectName table;

    /** What {@code reshape} amounts to, added to what {@code bench} plans. */
    protected ColumnReshape(Bench bench, Reshape reshape) {
        this.bench = bench;
        this.situation = bench.situation();
        this.reshape = reshape;
        this.table = reshape.table();
    }

    /** Whether the triggers see all that {@code value}, which is for {@code column}, reads, or an objection that they do not. */
    protected abstract boolean seesAll(Column column, Sql value);

    /** Adds the new columns, and what keeps the two sides equal. */
    protected abstract void begin();

    /** A condition that the values of {@code columns} are not {@code values}, to the byte. */
    protected abstract String differ(List<Column> columns, List<String> values);

    /** A condition that one of {@code columns} has a value. */
    protected abstract String isAnyGiven(List<Column> columns);

    /** Tightens what a new column shall have. */
    protected abstract void tighten(Column column);

    /** Plans that the old columns go. */
    protected abstract void remove();

    /** Plans all of it, unless some of it is refused. */
    public final void plan() {
        if (!isPossible()) {
            return;
        }
        Stream.concat(reshape.old().stream(), reshape.next().stream())
                .forEach(column -> bench.outline().touchUntilContract(SchemaObject.column(table, column.name())));
        begin();
        fill();
        compare();
        reshape.next().forEach(this::tighten);
        remove();
    }

    /** Reports what the trigger could not do. */
    private boolean isPossible() {
        boolean possible = true;
        for (Column column : reshape.next()) {
            Sql value = reshape.forward(situation, column);
            possible &= seesAll(column, value);
            possible &= readsNone(Code.IW620, column, value, reshape.next());
        }
        for (Column column : reshape.old()) {
            Optional<Sql> value = reshape.backward(situation, column);
            possible &= value.isEmpty() || readsNone(Code.IW621, column, value.get(), reshape.old());
            if (value.isEmpty()
                    && column.defaultSql().isPresent()
                    && Duplicates.areForbidden(situation.tableBefore(table), column)) {
                possible = false;
                bench.refuse(
                        new Part.OfColumn(table, column.name()),
                        "Removing " + Bench.name(table, column)
                                + ", which must be unique and has a default that the new release would repeat",
                        "say by fill in its @RemovedColumn what it is in rows of the new release");
            }
        }
        return possible;
    }

    private boolean readsNone(Code code, Column column, Sql value, List<Column> columns) {
        Optional<Column> read = columns.stream()
                .filter(other -> bench.mentions(value, other.name()))
                .findFirst();
        read.ifPresent(other -> bench.outline()
                .refuse(Diagnostic.of(
                        code,
                        bench.placeOf(new Part.OfColumn(table, column.name())),
                        Bench.name(table, column),
                        other.name(),
                        bench.dialect().displayName())));
        return read.isEmpty();
    }

    /** Whether the new release may leave NULL in a column that does not allow it. */
    protected final boolean relaxes(Column column) {
        Optional<Sql> value = reshape.backward(situation, column);
        boolean leftOut = value.isEmpty() && column.defaultSql().isEmpty();
        return !column.nullable()
                && (leftOut || value.filter(this::readsNullable).isPresent());
    }

    private boolean readsNullable(Sql sql) {
        return situation.tableAfter(table).columns().stream()
                .anyMatch(column -> column.nullable() && bench.mentions(sql, column.name()));
    }

    /** What both releases put up with. */
    protected final List<Concession> concessions() {
        List<Concession> concessions = new ArrayList<>();
        for (Column column : reshape.old()) {
            if (relaxes(column)) {
                concessions.add(Concession.ofOld(Moment.ROLL_OUT, new Limit.ReadsNull(table, column.name())));
            }
            reshape.backward(situation, column)
                    .ifPresent(sql -> concessions.add(Concession.ofOld(
                            Moment.ROLL_OUT, new Limit.ReadsInstead(table, column.name(), bench.sql(sql)))));
        }
        for (Column column : reshape.next()) {
            if (column.nullable()) {
                concessions.add(Concession.ofNew(
                        Moment.TIGHTEN,
                        new Limit.NullIsFilled(table, column.name(), bench.sql(reshape.forward(situation, column)))));
            } else {
                concessions.add(Concession.ofNew(Moment.TIGHTEN, new Limit.NotRequired(table, column.name())));
            }
        }
        return concessions;
    }

    private void fill() {
        String target = bench.quote(table);
        String values = reshape.next().stream()
                .map(column -> bench.quote(column.name()) + " = " + forward(column))
                .collect(joining(",\n        "));
        String empty = reshape.next().stream()
                .map(column -> bench.quote(column.name()) + " IS NULL")
                .collect(joining(" AND "));
        String known = reshape.next().stream()
                .map(column -> forward(column) + " IS NOT NULL")
                .collect(joining(" OR "));
        bench.outline()
                .add(
                        Stage.FILLED,
                        Sketch.backfill(
                                new Work.Backfill(
                                        table,
                                        Bench.keyOf(situation.tableBefore(table)),
                                        reshape.next().stream()
                                                .map(Column::name)
                                                .toList(),
                                        Optional.empty()),
                                "Fills " + names(reshape.next()) + " of " + table + " from " + names(reshape.old())
                                        + " in the rows that exist, batch by batch along the key.\n"
                                        + "Only rows that have no value yet: it can be run again at any time.",
                                "UPDATE " + target + " SET " + values + "\n    WHERE " + empty + " AND (" + known
                                        + ")\n    AND " + Work.Backfill.WINDOW + ";"),
                        Undo.needless());
    }

    /** Only what nobody but the two releases can have changed meanwhile. */
    private void compare() {
        List<Column> comparable = reshape.comparable(bench);
        if (!comparable.isEmpty()) {
            bench.outline().add(Stage.COMPARED, compared(comparable, unlike(comparable)), Undo.needless());
        }
        if (reshape.isComparableBothWays(bench)) {
            String unexplained = differ(
                    reshape.old(),
                    reshape.old().stream()
                            .map(column -> bench.sql(
                                    reshape.backward(situation, column).orElseThrow()))
                            .toList());
            bench.outline()
                    .add(
                            Stage.COMPARED_AGAIN,
                            compared(comparable, unlike(comparable) + "\n    AND " + unexplained),
                            Undo.needless());
        }
    }

    private Sketch compared(List<Column> columns, String condition) {
        return Sketch.check(
                List.of(table),
                names(columns) + " of " + table + " are not what " + names(reshape.old())
                        + " come to in some rows: they were written past the trigger; make them equal",
                "Compares " + names(columns) + " of " + table + " with " + names(reshape.old())
                        + " to the byte, while others read and write.",
                select(condition));
    }

    /** The check before undo that the old columns tell everything that is in {@code columns}, some of the new ones. */
    protected final Sketch lost(List<Column> columns) {
        return Sketch.check(
                List.of(table),
                names(columns) + " of " + table + (columns.size() == 1 ? " holds" : " hold") + " values that "
                        + names(reshape.old()) + " cannot tell; they would be lost",
                "Rows whose values in " + names(columns) + " would be lost.",
                select(isAnyGiven(columns) + " AND " + unlike(columns)));
    }

    /** The rows whose new values are not what the old ones come to. */
    private String unlike(List<Column> columns) {
        return differ(columns, columns.stream().map(this::forward).toList());
    }

    private String select(String condition) {
        return bench.select(table) + "\n    WHERE " + condition + ";";
    }

    private String forward(Column column) {
        return bench.sql(reshape.forward(situation, column));
    }

    /** For people. */
    protected static String names(List<Column> columns) {
        List<String> names = columns.stream().map(Column::name).toList();
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** For people. */
    protected static String they(List<Column> columns) {
        return columns.size() == 1 ? "it" : "they";
    }
}
