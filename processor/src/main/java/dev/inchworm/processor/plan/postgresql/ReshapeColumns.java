package dev.inchworm.processor.plan.postgresql;

import static java.util.stream.Collectors.joining;

import dev.inchworm.dialect.PostgreSqlReshapeTrigger;
import dev.inchworm.dialect.PostgreSqlReshapeTrigger.Side;
import dev.inchworm.processor.plan.ColumnReshape;
import dev.inchworm.processor.plan.Fill;
import dev.inchworm.processor.plan.Reshape;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
final class ReshapeColumns extends ColumnReshape {

    private final Workbench bench;
    private final Situation situation;
    private final Reshape reshape;
    private final ObjectName table;
    private final PostgreSqlReshapeTrigger trigger;

    ReshapeColumns(Workbench bench, Reshape reshape) {
        super(bench, reshape);
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

    @Override
    protected boolean seesAll(Column column, Sql value) {
        return new ColumnFill(bench, table, column.name(), Fill.by(Optional.of(value))).isPossible();
    }

    @Override
    protected void begin() {
        addColumns();
        keepEqual();
    }

    @Override
    protected void tighten(Column column) {
        if (!column.nullable()) {
            new SetNotNull(bench, table, column.name()).tighten();
        }
        bench.dialect().enumCheck(situation.tableAfter(table), column).ifPresent(check -> new AddCheck(bench)
                .tighten(table, check));
    }

    @Override
    protected String differ(List<Column> columns, List<String> values) {
        String wanted = IntStream.range(0, columns.size())
                .mapToObj(
                        i -> "CAST(" + values.get(i) + " AS " + bench.dialect().type(columns.get(i)) + ")")
                .collect(joining(", "));
        return "ROW(" + quoted(columns) + ")::record *<> ROW(" + wanted + ")";
    }

    @Override
    protected String isAnyGiven(List<Column> columns) {
        return "NOT ROW(" + quoted(columns) + ") IS NULL";
    }

    private String quoted(List<Column> columns) {
        return columns.stream().map(column -> bench.quote(column.name())).collect(joining(", "));
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
                                lost(reshape.next()),
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
                        .againOnceLeftOut()
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

    @Override
    protected void remove() {
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
}
