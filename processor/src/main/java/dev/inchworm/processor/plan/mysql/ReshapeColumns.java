package dev.inchworm.processor.plan.mysql;

import static java.util.stream.Collectors.joining;

import dev.inchworm.dialect.MySqlReshapeTrigger;
import dev.inchworm.dialect.MySqlReshapeTrigger.Side;
import dev.inchworm.dialect.MySqlTriggers.Event;
import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.plan.Bench;
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
 * Columns that take over from others, on MySQL and MariaDB: the same in steps of one statement each.
 *
 * <ol>
 *   <li>Expand adds the new columns, lets rows be inserted without the old ones, and makes two triggers that keep the two sides
 *       equal.
 *   <li>Backfill and contract are as everywhere; in the end the triggers go, and the old columns in the catalog alone.
 * </ol>
 */
final class ReshapeColumns extends ColumnReshape {

    private final Workbench bench;
    private final Situation situation;
    private final Reshape reshape;
    private final ObjectName table;

    ReshapeColumns(Workbench bench, Reshape reshape) {
        super(bench, reshape);
        this.bench = bench;
        this.situation = bench.situation();
        this.reshape = reshape;
        this.table = reshape.table();
    }

    @Override
    protected boolean seesAll(Column column, Sql value) {
        return new ColumnFill(bench, table, column.name(), Fill.by(Optional.of(value))).isPossible();
    }

    @Override
    protected void begin() {
        MySqlReshapeTrigger triggers = triggers();
        // Before anything is made that an undo would look at by the same expressions.
        probe(Stage.NEW_COLUMNS, triggers.forwardProbes());
        for (Column column : reshape.next()) {
            bench.outline()
                    .add(
                            Stage.NEW_COLUMNS,
                            AddColumn.add(
                                    bench,
                                    table,
                                    column.withNullable(true),
                                    AddColumn.form(bench, table),
                                    "nullable for now, beside " + names(reshape.old()) + "."),
                            Undo.by(lost(List.of(column)), AddColumn.drop(bench, table, column)));
        }
        reshape.old().forEach(this::relax);
        probe(Stage.SYNC, triggers.backwardProbes());
        for (Event event : Triggers.IN_ORDER) {
            Sketch create = create(
                    event,
                    "Keeps " + names(reshape.next()) + " of " + table + " equal to " + names(reshape.old()) + " on "
                            + event + ", whichever is written.");
            Sketch drop = drop(event, "Takes the trigger on " + event + " away that keeps the two sides equal.");
            bench.outline()
                    .add(
                            Stage.SYNC,
                            event == Event.UPDATE ? create.conceding(concessions()) : create,
                            event == Event.UPDATE ? Undo.by(drop) : Undo.by(lost(reshape.next()), drop));
        }
    }

    private void probe(Stage stage, List<String> queries) {
        queries.forEach(query ->
                bench.outline().add(stage, Triggers.probe(table, names(reshape.next()), query), Undo.needless()));
    }

    /** Rows are inserted without the old columns; see {@link RenameColumns}. */
    private void relax(Column old) {
        if (old.nullable() || old.defaultSql().isPresent() && !relaxes(old)) {
            return;
        }
        boolean alwaysGiven = !relaxes(old) && reshape.next().stream().anyMatch(column -> !column.nullable());
        new OmittedColumn(bench, table, old).plan(Stage.SYNC, alwaysGiven);
    }

    private MySqlReshapeTrigger triggers() {
        List<String> reads = new ArrayList<>(ColumnFill.readable(situation.tableBefore(table)));
        Stream.concat(reshape.next().stream(), reshape.watched().stream()).forEach(column -> reads.add(column.name()));
        return new MySqlReshapeTrigger(
                bench.dialect(),
                table,
                reshape.old().stream()
                        .map(column -> new Side(column, reshape.backward(situation, column)))
                        .toList(),
                Stream.concat(
                                reshape.next().stream()
                                        .map(column ->
                                                new Side(column, Optional.of(reshape.forward(situation, column)))),
                                reshape.watched().stream().map(column -> new Side(column, Optional.empty())))
                        .toList(),
                reads);
    }

    private Sketch create(Event event, String comment) {
        return Triggers.create(bench, triggers(), event, comment);
    }

    private Sketch drop(Event event, String comment) {
        return Triggers.drop(bench, triggers(), event, comment);
    }

    @Override
    protected String differ(List<Column> columns, List<String> values) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> bench.dialect()
                        .differ(columns.get(i), bench.quote(columns.get(i).name()), values.get(i)))
                .collect(joining(" OR ", "(", ")"));
    }

    @Override
    protected String isAnyGiven(List<Column> columns) {
        return columns.stream()
                .map(column -> bench.quote(column.name()) + " IS NOT NULL")
                .collect(joining(" OR ", "(", ")"));
    }

    @Override
    protected void tighten(Column column) {
        if (!column.nullable()) {
            new SetNotNull(bench, table, column).tighten();
        }
    }

    @Override
    protected void remove() {
        for (Event event : Event.values()) {
            bench.outline()
                    .add(
                            Stage.OLD_TRIGGERS,
                            drop(
                                    event,
                                    "Ends the sync of " + names(reshape.next()) + " with " + names(reshape.old())
                                            + " of " + table + " on " + event
                                            + ". Cannot be undone: what comes in from now on is not in the old columns."),
                            Undo.impossible());
        }
        for (Column column : reshape.old()) {
            bench.outline()
                    .add(
                            Stage.OLD_COLUMNS,
                            bench.alter(
                                    table,
                                    MySqlForm.DROP_COLUMN,
                                    Effects.noColumn(table, column.name()),
                                    "Drops column " + Bench.name(table, column) + ". Cannot be undone.",
                                    how -> bench.ddl().dropColumn(table, column.name(), how)),
                            Undo.impossible());
        }
    }
}
