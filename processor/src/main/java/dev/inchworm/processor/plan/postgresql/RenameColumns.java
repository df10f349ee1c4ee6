package dev.inchworm.processor.plan.postgresql;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dev.inchworm.dialect.PostgreSqlSyncTrigger;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.ColumnRenames;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.Identity;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns of one table that go by other names, of another type too where their values can be converted. Both names exist
 * until the old release is gone.
 *
 * <ol>
 *   <li>Expand adds the new column and a trigger that keeps the two equal, whoever writes.
 *   <li>Backfill gives it the old one's values and compares the two; then what is over the old column is built over the new one
 *       as well ({@link BuildTwins}).
 *   <li>Contract compares again and tightens what the new column shall have, then drops trigger and old column in one
 *       transaction, in which the twins take the names of what they replace.
 * </ol>
 */
final class RenameColumns extends ColumnRenames {

    private final Workbench bench;
    private final ObjectName table;
    private final Table tableBefore;
    private final Table tableAfter;

    RenameColumns(Workbench bench, ObjectName table) {
        super(bench, table);
        this.bench = bench;
        this.table = table;
        this.tableBefore = bench.situation().tableBefore(table);
        this.tableAfter = bench.situation().tableAfter(table);
    }

    @Override
    protected void add(Move move) {
        PostgreSqlSyncTrigger trigger = trigger(move);
        List<String> statements = new ArrayList<>();
        statements.add(bench.ddl().addColumn(table, move.added()));
        if (move.after().comment().isPresent()) {
            statements.add(bench.ddl()
                    .commentOnColumn(table, move.after().name(), move.after().comment()));
        }
        if (move.relaxes()) {
            statements.add(bench.ddl().dropNotNull(table, move.before().name()));
        }
        freed(move).ifPresent(check -> statements.add(bench.ddl().dropConstraint(table, check)));
        if (!trigger.probe().isEmpty()) {
            statements.add(trigger.probe());
        }
        statements.add(trigger.create());
        bench.outline()
                .add(
                        Stage.NEW_COLUMNS,
                        Sketch.transaction(
                                        List.of(table),
                                        "Adds column " + Bench.name(table, move.after()) + " beside "
                                                + move.before().name()
                                                + ", which it will replace, and a trigger that\nkeeps the two equal, whichever is written."
                                                + (trigger.probe().isEmpty()
                                                        ? ""
                                                        : " EXPLAIN tries the expressions first, without running them."),
                                        statements.toArray(String[]::new))
                                .conceding(concessions(move)),
                        undo(move, trigger));
    }

    private Undo undo(Move move, PostgreSqlSyncTrigger trigger) {
        List<Sketch> sketches = new ArrayList<>();
        lost(move).ifPresent(sketches::add);
        sketches.add(AddColumn.drop(bench, table, move.after(), trigger.drop()));
        if (move.relaxes()) {
            sketches.addAll(new SetNotNull(bench, table, move.before().name())
                    .againOnceLeftOut()
                    .sketches());
        }
        if (freed(move).isPresent()) {
            sketches.addAll(new AddCheck(bench)
                    .again(
                            table,
                            bench.dialect()
                                    .enumCheck(tableBefore, move.before())
                                    .orElseThrow())
                    .sketches());
        }
        return Undo.by(sketches);
    }

    private PostgreSqlSyncTrigger trigger(Move move) {
        return new PostgreSqlSyncTrigger(
                bench.dialect(),
                table,
                move.before().name(),
                move.after().name(),
                bench.dialect().type(move.after()),
                move.conversion().forward(),
                move.conversion().backward(),
                move.absent());
    }

    @Override
    protected String differ(Column column, String one, String other) {
        return "ROW(" + one + ")::record *<> ROW(" + other + ")";
    }

    @Override
    protected String cast(String value, Column column) {
        return "CAST(" + value + " AS " + bench.dialect().type(column) + ")";
    }

    @Override
    protected void tighten(Move move) {
        if (!move.after().nullable()) {
            new SetNotNull(bench, table, move.after().name()).tighten();
        }
        bench.dialect().enumCheck(tableAfter, move.after()).ifPresent(check -> new AddCheck(bench)
                .tighten(table, check));
    }

    @Override
    protected void replace(List<Move> moves) {
        BuildTwins twins = new BuildTwins(
                bench,
                table,
                moves.stream()
                        .filter(move -> !move.conversion().isSame())
                        .map(move -> move.after().name())
                        .collect(toSet()));
        twins.plan();
        List<String> statements = new ArrayList<>();
        moves.forEach(move -> statements.add(trigger(move).drop()));
        moves.stream()
                .filter(move -> move.after().generation().orElse(null) instanceof Identity)
                .forEach(move -> statements.add(bench.ddl()
                        .takeOverIdentity(
                                table, move.before().name(), move.after().name())));
        moves.forEach(move ->
                statements.add(bench.ddl().dropColumn(table, move.before().name())));
        moves.forEach(move -> move.after()
                .defaultSql()
                .ifPresent(value -> statements.add(
                        bench.ddl().setDefault(table, move.after().name(), value))));
        statements.addAll(twins.takeOver());
        bench.outline()
                .add(
                        Stage.OLD_COLUMNS,
                        Sketch.transaction(
                                List.of(table),
                                "Drops "
                                        + moves.stream()
                                                .map(move -> Bench.name(table, move.before()))
                                                .collect(joining(", "))
                                        + " with the trigger that kept "
                                        + (moves.size() == 1 ? "it" : "each")
                                        + " equal to its successor. What was built over the\nnew "
                                        + (moves.size() == 1 ? "column" : "columns")
                                        + " meanwhile takes the place of the old. Cannot be undone.",
                                statements.toArray(String[]::new)),
                        Undo.impossible());
        twins.renameReferences();
    }
}
