package dev.inchworm.processor.plan;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.Generation.Identity;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Columns of one table that go by other names, of another type too where their values can be converted. Both names exist
 * until the old release is gone, and triggers keep them equal, whoever writes.
 */
public abstract class ColumnRenames {

    /**
     * A column and the one that takes its place.
     *
     * @param conversion how values get from one to the other
     */
    public record Move(Column before, Column after, Conversion conversion) {

        /** Whether the new release may write NULL where the old one does not allow it. */
        public boolean relaxes() {
            return !before.nullable() && (after.nullable() || conversion.mayBeNull());
        }

        /** The default of the new column, where the old one has none that would serve for both. */
        public Optional<Sql> absent() {
            return before.defaultSql().isPresent() || before.generation().isPresent()
                    ? Optional.empty()
                    : after.defaultSql();
        }

        /** The new column as expand adds it. */
        public Column added() {
            return after.withNullable(true).withDefault(Optional.empty()).withGeneration(Optional.empty());
        }
    }

    private final Bench bench;
    private final Situation situation;
    private final ObjectName table;
    private final Table tableBefore;
    private final Table tableAfter;

    /** The columns of {@code table}, added to what {@code bench} plans. */
    protected ColumnRenames(Bench bench, ObjectName table) {
        this.bench = bench;
        this.situation = bench.situation();
        this.table = table;
        this.tableBefore = situation.tableBefore(table);
        this.tableAfter = situation.tableAfter(table);
    }

    /** Whether {@code change} is about a column that goes by another name, and so part of this. */
    public static boolean covers(Situation situation, Change change) {
        return change instanceof Change.RenameColumn
                || change instanceof Change.ChangeColumn changed
                        && situation
                                .renamedColumns(changed.table())
                                .containsKey(changed.after().name());
    }

    /** Whether the database can do it, or an objection that it cannot. */
    protected boolean isPossibleHere(Column before, Column after) {
        return true;
    }

    /** Whether the server itself writes the old column without firing triggers. */
    protected boolean isWrittenPastTriggers(Column before) {
        return false;
    }

    /** Adds the new column and what keeps the two equal. */
    protected abstract void add(Move move);

    /** A condition that two values for columns like {@code column} differ, to the byte. */
    protected abstract String differ(Column column, String one, String other);

    /** {@code value} as one of the type of {@code column}, where the comparison with one needs that. */
    protected abstract String cast(String value, Column column);

    /** Tightens what the new column shall have. */
    protected abstract void tighten(Move move);

    /** Plans that the new columns take the place of the old. */
    protected abstract void replace(List<Move> moves);

    /** Whether the server insists on a value in the old column, whatever is planned. */
    protected final boolean isInsistedOn(Column before) {
        return before.generation().orElse(null) instanceof Identity
                || Bench.keyOf(tableBefore).contains(before.name());
    }

    /** Plans all of it, unless one of them is refused. */
    public final void plan() {
        List<Move> moves = new ArrayList<>();
        Map<String, String> renamed = situation.renamedColumns(table);
        for (Map.Entry<String, String> names : renamed.entrySet()) {
            Column before = tableBefore.column(names.getValue()).orElseThrow();
            Column after = tableAfter.column(names.getKey()).orElseThrow();
            if (isPossible(before, after) && isPossibleHere(before, after)) {
                Conversion.of(bench, table, before, after)
                        .ifPresentOrElse(
                                conversion -> accept(moves, new Move(before, after, conversion)),
                                () -> refuseType(before, after));
            }
        }
        if (moves.size() == renamed.size()) {
            moves.forEach(this::plan);
            replace(moves);
        }
    }

    /** The server insists on NOT NULL for keys and for what it numbers. */
    private void accept(List<Move> moves, Move move) {
        if (isInsistedOn(move.before) && move.relaxes()) {
            bench.refuse(
                    new Part.OfColumn(table, move.after.name()),
                    "Renaming " + Bench.name(table, move.before) + ", a key, to " + move.after.name()
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
                    "A @Backfill for " + Bench.name(table, after) + ", which was " + before.name(),
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
                        Bench.name(table, after),
                        bench.dialect().type(before),
                        bench.dialect().type(after),
                        before.name()));
    }

    private void plan(Move move) {
        bench.outline().touchUntilContract(SchemaObject.column(table, move.before.name()));
        bench.outline().touchUntilContract(SchemaObject.column(table, move.after.name()));
        add(move);
        fill(move);
        boolean same = move.conversion.isSame();
        bench.outline().add(Stage.COMPARED, compare(move, isUnlike(move)), Undo.needless());
        bench.outline()
                .add(Stage.COMPARED_AGAIN, compare(move, same ? isUnlike(move) : isUnexplained(move)), Undo.needless());
        tighten(move);
    }

    /** The check that would keep the new release's values out of the old column. */
    protected final Optional<String> freed(Move move) {
        return move.before.type().equals(move.after.type())
                ? Optional.empty()
                : bench.dialect().enumCheck(tableBefore, move.before).map(check -> check.name());
    }

    /** Whether the old column, which is NOT NULL, takes NULL from expand on. */
    protected boolean takesNull(Move move) {
        return move.relaxes();
    }

    /** What both releases put up with. */
    protected final List<Concession> concessions(Move move) {
        String old = move.before.name();
        List<Concession> concessions = new ArrayList<>();
        if (move.relaxes()) {
            concessions.add(Concession.ofOld(Moment.ROLL_OUT, new Limit.ReadsNull(table, old)));
        }
        if (move.before.nullable() && !move.after.nullable()) {
            concessions.add(Concession.ofNew(Moment.TIGHTEN, new Limit.ReadsNull(table, move.after.name())));
        }
        if (!move.before.nullable() && !move.after.nullable() && (takesNull(move) || !move.conversion.isSame())) {
            // Else what is copied to the old column is refused there.
            concessions.add(Concession.ofNew(Moment.TIGHTEN, new Limit.NotRequired(table, move.after.name())));
        }
        freed(move)
                .ifPresent(check -> concessions.add(Concession.ofOld(Moment.EXPAND, new Limit.NotHeld(table, check))));
        move.conversion
                .loss()
                .ifPresent(loss ->
                        concessions.add(Concession.ofOld(Moment.ROLL_OUT, new Limit.Converted(table, old, loss))));
        situation
                .typeChange(table, move.after.name())
                .filter(hint -> move.after.nullable())
                .ifPresent(hint -> concessions.add(Concession.ofNew(
                        Moment.TIGHTEN, new Limit.NullIsFilled(table, move.after.name(), bench.sql(hint.forward())))));
        move.before.defaultSql().filter(value -> move.after.nullable()).ifPresent(value -> {
            concessions.add(Concession.ofNew(
                    Moment.TIGHTEN, new Limit.NullIsFilled(table, move.after.name(), bench.sql(value))));
        });
        move.absent().filter(value -> move.before.nullable()).ifPresent(value -> {
            concessions.add(Concession.ofOld(Moment.EXPAND, new Limit.NullIsFilled(table, old, bench.sql(value))));
        });
        return concessions;
    }

    private void fill(Move move) {
        List<String> key = Bench.keyOf(tableBefore);
        boolean again = move.conversion.isSame() && isWrittenPastTriggers(move.before);
        if (move.conversion.isSame() && !again) {
            bench.outline()
                    .fill(
                            new Filling(
                                    table,
                                    key,
                                    move.after.name(),
                                    bench.quote(move.before.name()),
                                    Bench.name(table, move.after),
                                    "the value of " + move.before.name()),
                            bench.dialect());
            return;
        }
        bench.outline()
                .add(
                        Stage.FILLED,
                        Sketch.backfill(
                                new Work.Backfill(table, key, move.after.name(), Optional.empty()),
                                "Gives " + Bench.name(table, move.after) + " the value of " + move.before.name()
                                        + " in the rows that exist, batch by batch along the key.\n"
                                        + (again
                                                ? "Only rows in which the two differ: it can be run again at any time, and mends\n"
                                                        + "what foreign keys change without firing triggers."
                                                : "Only rows that have none yet: it can be run again at any time."),
                                "UPDATE " + bench.quote(table) + " SET " + bench.quote(move.after.name()) + " = "
                                        + forward(move) + "\n    WHERE "
                                        + (again ? isUnlike(move) : unfilledCondition(move)) + " AND "
                                        + Work.Backfill.WINDOW + ";"),
                        Undo.needless());
    }

    private Sketch compare(Move move, String condition) {
        return Sketch.check(
                List.of(table),
                Bench.name(table, move.after) + " and " + move.before.name()
                        + " differ in some rows: they were written past the trigger; make them equal",
                "Compares " + Bench.name(table, move.after) + " with " + move.before.name()
                        + " to the byte, while others read and write.",
                select(condition));
    }

    /** The check before undo that the old column tells everything that is in the new one. */
    protected final Optional<Sketch> lost(Move move) {
        return move.conversion.isSame()
                ? Optional.empty()
                : Optional.of(Sketch.check(
                        List.of(table),
                        Bench.name(table, move.after) + " holds values that " + move.before.name()
                                + " cannot tell; they would be lost",
                        "Rows whose value in " + Bench.name(table, move.after)
                                + " would be lost; those that were not filled yet have none.",
                        select(isUnlike(move) + " AND " + bench.quote(move.after.name()) + " IS NOT NULL")));
    }

    /** The rows whose new value is not what the old one comes to. */
    private String isUnlike(Move move) {
        return differ(move.after, bench.quote(move.after.name()), converted(move, forward(move), move.after));
    }

    /** The rows in which neither value is what the other one comes to. */
    private String isUnexplained(Move move) {
        return isUnlike(move) + "\n    AND "
                + differ(
                        move.before,
                        bench.quote(move.before.name()),
                        converted(move, bench.sql(move.conversion.backward().orElseThrow()), move.before));
    }

    private String converted(Move move, String value, Column column) {
        return move.conversion.isSame() ? value : cast(value, column);
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
}
