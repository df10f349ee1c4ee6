package dev.inchworm.processor.plan.postgresql;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.PostgreSqlSyncTrigger;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.Filling;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.Generation.Identity;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Columns of one table that go by other names, of another type too where their values can be converted. Both names exist
 * until the old release is gone.
 *
 * <ol>
 *   <li>Expand adds the new column and a trigger that keeps the two equal, whoever writes.
 *   <li>Backfill gives it the old one's values and compares the two; then what is over the old column is built over the new one
 *       as well ({@link Twins}).
 *   <li>Contract compares again and tightens what the new column shall have, then drops trigger and old column in one
 *       transaction, in which the twins take the names of what they replace.
 * </ol>
 */
final class RenameColumns {

    private record Move(Column before, Column after, Conversion conversion) {}

    private final Workbench bench;
    private final Situation situation;
    private final ObjectName table;
    private final Table tableBefore;
    private final Table tableAfter;

    RenameColumns(Workbench bench, ObjectName table) {
        this.bench = bench;
        this.situation = bench.situation();
        this.table = table;
        this.tableBefore = situation.tableBefore(table);
        this.tableAfter = situation.tableAfter(table);
    }

    void plan() {
        List<Move> moves = new ArrayList<>();
        Map<String, String> renamed = situation.renamedColumns(table);
        for (Map.Entry<String, String> names : renamed.entrySet()) {
            Column before = tableBefore.column(names.getValue()).orElseThrow();
            Column after = tableAfter.column(names.getKey()).orElseThrow();
            if (isPossible(before, after)) {
                Conversion.of(bench, table, before, after)
                        .ifPresentOrElse(
                                conversion -> add(moves, new Move(before, after, conversion)),
                                () -> refuseType(before, after));
            }
        }
        if (moves.size() == renamed.size()) {
            moves.forEach(this::plan);
            Twins twins = new Twins(
                    bench,
                    table,
                    renamed,
                    moves.stream()
                            .filter(move -> !move.conversion.isSame())
                            .map(move -> move.after.name())
                            .collect(toSet()));
            twins.plan();
            remove(moves, twins);
        }
    }

    /** The server insists on NOT NULL for keys and for what it numbers. */
    private void add(List<Move> moves, Move move) {
        boolean insists = TypeChanges.isIdentity(move.before)
                || Workbench.keyOf(tableBefore).contains(move.before.name());
        if (insists && relaxes(move)) {
            bench.refuse(
                    new Part.OfColumn(table, move.after.name()),
                    "Renaming " + Workbench.name(table, move.before) + ", a key, to " + move.after.name()
                            + " with values that the old one cannot hold",
                    "rename it, and change its type or nullability a release later");
        } else {
            moves.add(move);
        }
    }

    private boolean isPossible(Column before, Column after) {
        boolean computed = before.generation().orElse(null) instanceof Computed
                || after.generation().orElse(null) instanceof Computed;
        boolean identity = before.generation().orElse(null) instanceof Identity
                != after.generation().orElse(null) instanceof Identity;
        if (tableBefore.column(after.name()).isPresent()) {
            bench.outline()
                    .refuse(Diagnostic.of(
                            Code.IW210,
                            bench.placeOf(new Part.OfColumn(table, after.name())),
                            table + "." + after.name(),
                            before.name()));
            return false;
        }
        if (situation.backfill(table, after.name()).isPresent()) {
            bench.refuse(
                    new Part.OfColumn(table, after.name()),
                    "A @Backfill for " + Workbench.name(table, after) + ", which was " + before.name(),
                    "say it by @TypeChange(forward = \"coalesce(" + before.name() + ", …)\", backward = …)");
            return false;
        }
        if (computed || identity) {
            bench.refuse(
                    new Part.OfColumn(table, after.name()),
                    "Renaming " + (computed ? "the generated column " : "") + table + "." + before.name() + " to "
                            + after.name() + (computed ? "" : " together with another way of generating it"),
                    computed
                            ? "add it under the new name beside the old one, and remove that a release later"
                            : "keep the old name by @Column(name = \"" + before.name()
                                    + "\"), and rename it a release later");
            return false;
        }
        return true;
    }

    private void refuseType(Column before, Column after) {
        bench.outline()
                .refuse(Diagnostic.of(
                        Code.IW209,
                        bench.placeOf(new Part.OfColumn(table, after.name())),
                        Workbench.name(table, after),
                        bench.dialect().type(before),
                        bench.dialect().type(after),
                        before.name()));
    }

    private void plan(Move move) {
        bench.outline().touchUntilContract(SchemaObject.column(table, move.before.name()));
        bench.outline().touchUntilContract(SchemaObject.column(table, move.after.name()));
        add(move);
        fill(move);
        bench.outline()
                .add(
                        Stage.COMPARED,
                        compare(move, move.conversion.isSame() ? differ(move) : unlike(move)),
                        Undo.needless());
        bench.outline()
                .add(
                        Stage.COMPARED_AGAIN,
                        compare(move, move.conversion.isSame() ? differ(move) : unexplained(move)),
                        Undo.needless());
        if (!move.after.nullable()) {
            new SetNotNull(bench, table, move.after.name()).tighten();
        }
        bench.dialect().enumCheck(tableAfter, move.after).ifPresent(check -> new AddCheck(bench).tighten(table, check));
    }

    private void add(Move move) {
        PostgreSqlSyncTrigger trigger = trigger(move);
        List<String> statements = new ArrayList<>();
        statements.add(bench.ddl()
                .addColumn(
                        table,
                        move.after
                                .withNullable(true)
                                .withDefault(Optional.empty())
                                .withGeneration(Optional.empty())));
        if (move.after.comment().isPresent()) {
            statements.add(bench.ddl().commentOnColumn(table, move.after.name(), move.after.comment()));
        }
        if (relaxes(move)) {
            statements.add(bench.ddl().dropNotNull(table, move.before.name()));
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
                                        "Adds column " + Workbench.name(table, move.after) + " beside "
                                                + move.before.name()
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
        if (!move.conversion.isSame()) {
            sketches.add(Sketch.check(
                    List.of(table),
                    Workbench.name(table, move.after) + " holds values that " + move.before.name()
                            + " cannot tell; they would be lost",
                    "Rows whose value in " + Workbench.name(table, move.after)
                            + " would be lost; those that were not filled yet have none.",
                    select(isUnlike(move) + " AND " + bench.quote(move.after.name()) + " IS NOT NULL")));
        }
        sketches.add(AddColumn.drop(bench, table, move.after, trigger.drop()));
        if (relaxes(move)) {
            sketches.addAll(new SetNotNull(bench, table, move.before.name())
                    .again("some rows have no " + Workbench.name(table, move.before)
                            + ", as the new release wrote them; give them a value or delete them")
                    .sketches());
        }
        if (freed(move).isPresent()) {
            sketches.addAll(new AddCheck(bench)
                    .again(
                            table,
                            bench.dialect().enumCheck(tableBefore, move.before).orElseThrow())
                    .sketches());
        }
        return Undo.by(sketches);
    }

    /** Whether the new release may write NULL where the old one does not allow it. */
    private static boolean relaxes(Move move) {
        return !move.before.nullable() && (move.after.nullable() || move.conversion.mayBeNull());
    }

    /** The check that would keep the new release's values out of the old column. */
    private Optional<String> freed(Move move) {
        return move.before.type().equals(move.after.type())
                ? Optional.empty()
                : bench.dialect().enumCheck(tableBefore, move.before).map(check -> check.name());
    }

    private List<Concession> concessions(Move move) {
        String old = move.before.name();
        List<Concession> concessions = new ArrayList<>();
        if (relaxes(move)) {
            concessions.add(Concession.ofOld(Moment.ROLL_OUT, new Limit.ReadsNull(table, old)));
        }
        if (move.before.nullable() && !move.after.nullable()) {
            concessions.add(Concession.ofNew(Moment.TIGHTEN, new Limit.ReadsNull(table, move.after.name())));
        }
        freed(move)
                .ifPresent(check -> concessions.add(Concession.ofOld(Moment.EXPAND, new Limit.NotHeld(table, check))));
        move.conversion
                .loss()
                .ifPresent(loss ->
                        concessions.add(Concession.ofOld(Moment.ROLL_OUT, new Limit.Converted(table, old, loss))));
        bench.situation()
                .typeChange(table, move.after.name())
                .filter(hint -> move.after.nullable())
                .ifPresent(hint -> concessions.add(Concession.ofNew(
                        Moment.TIGHTEN, new Limit.NullIsFilled(table, move.after.name(), bench.sql(hint.forward())))));
        move.before.defaultSql().filter(value -> move.after.nullable()).ifPresent(value -> {
            concessions.add(Concession.ofNew(
                    Moment.TIGHTEN, new Limit.NullIsFilled(table, move.after.name(), bench.sql(value))));
        });
        absent(move).filter(value -> move.before.nullable()).ifPresent(value -> {
            concessions.add(Concession.ofOld(Moment.EXPAND, new Limit.NullIsFilled(table, old, bench.sql(value))));
        });
        return concessions;
    }

    private PostgreSqlSyncTrigger trigger(Move move) {
        return new PostgreSqlSyncTrigger(
                bench.dialect(),
                table,
                move.before.name(),
                move.after.name(),
                bench.dialect().type(move.after),
                move.conversion.forward(),
                move.conversion.backward(),
                absent(move));
    }

    /** The default of the new column, where the old one has none that would serve for both. */
    private static Optional<Sql> absent(Move move) {
        return move.before.defaultSql().isPresent() || move.before.generation().isPresent()
                ? Optional.empty()
                : move.after.defaultSql();
    }

    private void fill(Move move) {
        List<String> key = Workbench.keyOf(tableBefore);
        if (move.conversion.isSame()) {
            bench.outline()
                    .fill(
                            new Filling(
                                    table,
                                    key,
                                    move.after.name(),
                                    bench.quote(move.before.name()),
                                    Workbench.name(table, move.after),
                                    "the value of " + move.before.name()),
                            bench.dialect());
            return;
        }
        bench.outline()
                .add(
                        Stage.FILLED,
                        Sketch.backfill(
                                new Work.Backfill(table, key, move.after.name(), Optional.empty()),
                                "Gives " + Workbench.name(table, move.after) + " the value of " + move.before.name()
                                        + " in the rows that exist, batch by batch along the key.\n"
                                        + "Only rows that have none yet: it can be run again at any time.",
                                "UPDATE " + bench.quote(table) + " SET " + bench.quote(move.after.name()) + " = "
                                        + forward(move) + "\n    WHERE " + unfilledCondition(move) + " AND "
                                        + Work.Backfill.WINDOW + ";"),
                        Undo.needless());
    }

    private Sketch compare(Move move, String query) {
        return Sketch.check(
                List.of(table),
                Workbench.name(table, move.after) + " and " + move.before.name()
                        + " differ in some rows: they were written past the trigger; make them equal",
                "Compares " + Workbench.name(table, move.after) + " with " + move.before.name()
                        + " to the byte, while others read and write.",
                query);
    }

    private String differ(Move move) {
        return select(
                "ROW(" + bench.quote(move.after.name()) + ")::record *<> ROW(" + bench.quote(move.before.name()) + ")");
    }

    /** The rows whose new value is not what the old one comes to. */
    private String unlike(Move move) {
        return select(isUnlike(move));
    }

    private String isUnlike(Move move) {
        return "ROW(" + bench.quote(move.after.name()) + ")::record *<> ROW(CAST(" + forward(move) + " AS "
                + bench.dialect().type(move.after) + "))";
    }

    /** The rows in which neither value is what the other one comes to. */
    private String unexplained(Move move) {
        return select(isUnlike(move) + "\n    AND ROW(" + bench.quote(move.before.name())
                + ")::record *<> ROW(CAST("
                + bench.sql(move.conversion.backward().orElseThrow()) + " AS "
                + bench.dialect().type(move.before) + "))");
    }

    private String unfilledCondition(Move move) {
        return bench.quote(move.after.name()) + " IS NULL AND " + forward(move) + " IS NOT NULL";
    }

    private String select(String condition) {
        return bench.select(table) + "\n    WHERE " + condition + ";";
    }

    private String forward(Move move) {
        return move.conversion.forward().map(bench::sql).orElse(bench.quote(move.before.name()));
    }

    private void remove(List<Move> moves, Twins twins) {
        List<String> statements = new ArrayList<>();
        moves.forEach(move -> statements.add(trigger(move).drop()));
        moves.stream()
                .filter(move -> move.after.generation().orElse(null) instanceof Identity)
                .forEach(move ->
                        statements.add(bench.ddl().takeOverIdentity(table, move.before.name(), move.after.name())));
        moves.forEach(move -> statements.add(bench.ddl().dropColumn(table, move.before.name())));
        moves.forEach(move -> move.after
                .defaultSql()
                .ifPresent(value -> statements.add(bench.ddl().setDefault(table, move.after.name(), value))));
        statements.addAll(twins.takeOver());
        bench.outline()
                .add(
                        Stage.OLD_COLUMNS,
                        Sketch.transaction(
                                List.of(table),
                                "Drops "
                                        + moves.stream()
                                                .map(move -> Workbench.name(table, move.before))
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
