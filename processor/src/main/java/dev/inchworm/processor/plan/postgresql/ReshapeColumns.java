package dev.inchworm.processor.plan.postgresql;

import static java.util.stream.Collectors.joining;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.PostgreSqlReshapeTrigger;
import dev.inchworm.dialect.PostgreSqlReshapeTrigger.Side;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
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
 * Columns that take over from others, one becoming several or several one. Both sides exist until the old release is gone.
 *
 * <ol>
 *   <li>Expand adds the new columns and a trigger that keeps the two sides equal, whoever writes: by {@code @Backfill} one way,
 *       by {@code @RemovedColumn(fill)} the other.
 *   <li>Backfill gives the new columns what the old ones come to, and compares.
 *   <li>Contract compares again, tightens what the new columns shall have, and drops trigger and old columns in one
 *       transaction.
 * </ol>
 */
final class ReshapeColumns {

    private final Workbench bench;
    private final Situation situation;
    private final Reshape reshape;
    private final ObjectName table;
    private final PostgreSqlReshapeTrigger trigger;

    ReshapeColumns(Workbench bench, Reshape reshape) {
        this.bench = bench;
        this.situation = bench.situation();
        this.reshape = reshape;
        this.table = reshape.table();
        this.trigger = new PostgreSqlReshapeTrigger(
                bench.dialect(),
                table,
                reshape.old().stream()
                        .map(column -> side(column, reshape.backward(situation, column)))
                        .toList(),
                Stream.concat(
                                reshape.next().stream()
                                        .map(column -> side(column, Optional.of(reshape.forward(situation, column)))),
                                reshape.watched().stream().map(column -> side(column, Optional.empty())))
                        .toList());
    }

    private Side side(Column column, Optional<Sql> value) {
        return new Side(column.name(), bench.dialect().type(column), value);
    }

    void plan() {
        if (!isPossible()) {
            return;
        }
        Stream.concat(reshape.old().stream(), reshape.next().stream())
                .forEach(column -> bench.outline().touchUntilContract(SchemaObject.column(table, column.name())));
        addColumns();
        keepEqual();
        fill();
        compare();
        for (Column column : reshape.next()) {
            if (!column.nullable()) {
                new SetNotNull(bench, table, column.name()).tighten();
            }
            bench.dialect().enumCheck(situation.tableAfter(table), column).ifPresent(check -> new AddCheck(bench)
                    .tighten(table, check));
        }
        remove();
    }

    /** Reports what the trigger could not do. */
    private boolean isPossible() {
        boolean possible = true;
        for (Column column : reshape.next()) {
            Sql value = reshape.forward(situation, column);
            possible &= ColumnFill.of(bench, table, column.name(), Optional.of(value), Optional.empty(), true)
                    .isPossible();
            possible &= readsNone(Code.IW620, column, value, reshape.next());
        }
        for (Column column : reshape.old()) {
            Optional<Sql> value = reshape.backward(situation, column);
            possible &= value.isEmpty() || readsNone(Code.IW621, column, value.get(), reshape.old());
            if (value.isEmpty()
                    && column.defaultSql().isPresent()
                    && DropColumn.isKeptUnique(situation.tableBefore(table), column)) {
                possible = false;
                bench.refuse(
                        new Part.OfColumn(table, column.name()),
                        "Removing " + Workbench.name(table, column)
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
                        Workbench.name(table, column),
                        other.name(),
                        bench.dialect().displayName())));
        return read.isEmpty();
    }

    private void addColumns() {
        List<String> statements = new ArrayList<>();
        for (Column column : reshape.next()) {
            AddColumn.ownTypeCheck(bench, table, column)
                    .ifPresent(check -> bench.outline().add(Stage.NEW_COLUMNS, check, Undo.needless()));
            statements.add(bench.ddl().addColumn(table, column.withNullable(true)));
            if (column.comment().isPresent()) {
                statements.add(bench.ddl().commentOnColumn(table, column.name(), column.comment()));
            }
        }
        bench.outline()
                .add(
                        Stage.NEW_COLUMNS,
                        Sketch.transaction(
                                List.of(table),
                                "Adds " + names(reshape.next()) + " to " + table + ", nullable for now, beside "
                                        + names(reshape.old()) + ",\nwhich " + they(reshape.next()) + " will replace.",
                                statements.toArray(String[]::new)),
                        Undo.by(
                                Sketch.check(
                                        List.of(table),
                                        names(reshape.next()) + " of " + table + " hold values that "
                                                + names(reshape.old()) + " cannot tell; they would be lost",
                                        "Rows whose values in " + names(reshape.next()) + " would be lost.",
                                        select("NOT ROW(" + quoted(reshape.next()) + ") IS NULL AND "
                                                + unlike(reshape.next()))),
                                Sketch.transaction(
                                        List.of(table),
                                        "Drops " + names(reshape.next()) + " of " + table
                                                + ", which only the new release knows.",
                                        reshape.next().stream()
                                                .map(column -> bench.ddl().dropColumn(table, column.name()))
                                                .toArray(String[]::new))));
    }

    private void keepEqual() {
        List<String> statements = new ArrayList<>();
        reshape.old().stream()
                .filter(this::relaxes)
                .forEach(column -> statements.add(bench.ddl().dropNotNull(table, column.name())));
        statements.add(trigger.probe());
        statements.add(trigger.create());
        List<Sketch> undo = new ArrayList<>();
        undo.add(Sketch.transaction(
                List.of(table),
                "Takes the trigger away that keeps " + names(reshape.next()) + " of " + table + " equal to "
                        + names(reshape.old()) + ".",
                trigger.drop()));
        reshape.old().stream()
                .filter(this::relaxes)
                .forEach(column -> undo.addAll(new SetNotNull(bench, table, column.name())
                        .again("some rows have no " + Workbench.name(table, column)
                                + ", as the new release wrote them; give them a value or delete them")
                        .sketches()));
        bench.outline()
                .add(
                        Stage.SYNC,
                        Sketch.transaction(
                                        List.of(table),
                                        "A trigger keeps " + names(reshape.next()) + " of " + table + " equal to "
                                                + names(reshape.old())
                                                + ", whichever is written.\nEXPLAIN tries the expressions first, without running them.",
                                        statements.toArray(String[]::new))
                                .conceding(concessions()),
                        Undo.by(undo));
    }

    /** Whether the new release may leave NULL in a column that does not allow it. */
    private boolean relaxes(Column column) {
        Optional<Sql> value = reshape.backward(situation, column);
        boolean leftOut = value.isEmpty() && column.defaultSql().isEmpty();
        return !column.nullable()
                && (leftOut || value.filter(this::readsNullable).isPresent());
    }

    private boolean readsNullable(Sql sql) {
        return situation.tableAfter(table).columns().stream()
                .anyMatch(column -> column.nullable() && bench.mentions(sql, column.name()));
    }

    private List<Concession> concessions() {
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
                                        Workbench.keyOf(situation.tableBefore(table)),
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
            String unexplained = reshape.old().stream()
                    .map(column -> cast(
                            column,
                            bench.sql(reshape.backward(situation, column).orElseThrow())))
                    .collect(joining(", "));
            bench.outline()
                    .add(
                            Stage.COMPARED_AGAIN,
                            compared(
                                    comparable,
                                    unlike(comparable) + "\n    AND ROW(" + quoted(reshape.old()) + ")::record *<> ROW("
                                            + unexplained + ")"),
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

    /** The rows whose new values are not what the old ones come to. */
    private String unlike(List<Column> columns) {
        return "ROW(" + quoted(columns) + ")::record *<> ROW("
                + columns.stream().map(column -> cast(column, forward(column))).collect(joining(", "))
                + ")";
    }

    private String select(String condition) {
        return bench.select(table) + "\n    WHERE " + condition + ";";
    }

    private String forward(Column column) {
        return bench.sql(reshape.forward(situation, column));
    }

    private String cast(Column column, String value) {
        return "CAST(" + value + " AS " + bench.dialect().type(column) + ")";
    }

    private String quoted(List<Column> columns) {
        return columns.stream().map(column -> bench.quote(column.name())).collect(joining(", "));
    }

    private void remove() {
        List<String> statements = new ArrayList<>();
        statements.add(trigger.drop());
        reshape.old().forEach(column -> statements.add(bench.ddl().dropColumn(table, column.name())));
        bench.outline()
                .add(
                        Stage.OLD_COLUMNS,
                        Sketch.transaction(
                                List.of(table),
                                "Drops " + names(reshape.old()) + " of " + table
                                        + " with the trigger that kept the new columns equal. Cannot be undone.",
                                statements.toArray(String[]::new)),
                        Undo.impossible());
    }

    /** For people. */
    private static String names(List<Column> columns) {
        List<String> names = columns.stream().map(Column::name).toList();
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    private static String they(List<Column> columns) {
        return columns.size() == 1 ? "it" : "they";
    }
}
