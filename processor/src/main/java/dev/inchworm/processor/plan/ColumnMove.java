package dev.inchworm.processor.plan;

import dev.inchworm.dialect.MoveTriggers;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.change.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column that becomes a table of elements, or such a table that becomes a column. Both exist until the old release is gone.
 *
 * <ol>
 *   <li>Expand adds the new place and triggers: what is written to the column becomes an element, and the column shows
 *       one of the elements.
 *   <li>Backfill writes the column of rows that lack the one or the other to itself, so that the triggers do for them what
 *       they do for rows that are written, and compares. An INSERT of elements would race with the old release, which may
 *       change the column once the INSERT has read it.
 *   <li>Contract compares again, and drops triggers and old place.
 * </ol>
 */
public abstract class ColumnMove {

    private final Bench bench;
    private final Move move;
    private final ObjectName parent;
    private final ObjectName child;
    private final String column;
    private final MoveTriggers triggers;

    /** What {@code move} amounts to, added to what {@code bench} plans. */
    protected ColumnMove(Bench bench, Move move, MoveTriggers triggers) {
        this.bench = bench;
        this.move = move;
        this.parent = move.parent().name();
        this.child = move.child().name();
        this.column = move.column().name();
        this.triggers = triggers;
    }

    /** Plans the table of the elements, which can be taken back where {@code lost} finds nothing. */
    protected abstract void createElements(Sketch lost);

    /** Plans the column, which can be taken back where {@code lost} finds nothing. */
    protected abstract void addColumn(Sketch lost);

    /** Plans the triggers, and that the column takes NULL where it has to. */
    protected abstract void keepEqual();

    /** The condition of rows of the child that there is another one beside of, under the name {@code e}. */
    protected abstract String isOneOfSeveral();

    /** A query for rows of the parent with several elements. */
    protected abstract String several();

    /** Plans what the database asks for that the new column shall have. */
    protected abstract void tighten();

    /** Plans that the triggers go, and the column where the new release does not know it. */
    protected abstract void remove();

    /** Whether {@code change} adds or drops a column that moves, be it that this is not possible. */
    public static boolean covers(Situation situation, Change change) {
        return situation.moves().stream()
                .anyMatch(hint -> change instanceof Change.AddColumn add
                                && add.table().equals(hint.table())
                                && add.column().name().equals(hint.column())
                        || change instanceof Change.DropColumn drop
                                && drop.table().equals(hint.fromTable())
                                && drop.column().name().equals(hint.fromColumn()));
    }

    /** All of it. */
    public final void plan() {
        bench.outline().touchUntilContract(SchemaObject.column(parent, column));
        bench.outline().touchUntilContract(SchemaObject.table(child));
        if (move.spreads()) {
            createElements(unknownToTheColumn());
        } else {
            addColumn(unknownToTheElements());
        }
        keepEqual();
        fill(Stage.FILLED);
        compare(Stage.COMPARED);
        if (!move.spreads()) {
            alone(Stage.COMPARED);
            if (!move.column().nullable()) {
                fill(Stage.FILLED_AGAIN);
            }
        }
        compare(Stage.COMPARED_AGAIN);
        if (!move.spreads()) {
            alone(Stage.COMPARED_AGAIN);
            tighten();
        }
        remove();
    }

    /** Values of the new column that are no elements. */
    protected final Sketch unknownToTheElements() {
        return Sketch.check(
                tables(),
                move.columnName() + " holds values that " + move.elementName() + " does not; they would be lost",
                "Rows whose value in " + move.columnName() + " would be lost.",
                bench.select(parent) + "\n    WHERE " + bench.quote(column) + " IS NOT NULL AND NOT EXISTS ("
                        + triggers.elements() + ");");
    }

    /**
     * What the column cannot tell: elements beside the first, and what else the new release wrote to them. Not those that the
     * column does not show: by then the old release may have changed it once more.
     */
    protected final Sketch unknownToTheColumn() {
        List<String> key = Bench.keyOf(move.child());
        String element = bench.quote("e") + ".";
        List<String> lost = new ArrayList<>();
        lost.add(isOneOfSeveral());
        lost.add(element + bench.quote(move.element().name()) + " IS NULL");
        move.child().columns().stream()
                .filter(other -> other.nullable()
                        && other.defaultSql().isEmpty()
                        && other.generation().isEmpty()
                        && !other.equals(move.element()))
                .forEach(other -> lost.add(element + bench.quote(other.name()) + " IS NOT NULL"));
        return Sketch.check(
                List.of(child),
                child + " holds values that " + move.columnName() + " does not show; they would be lost",
                "Rows that would be lost with table " + child + ": those that " + move.columnName() + " does not show.",
                "SELECT " + (key.isEmpty() ? "*" : bench.dialect().quoteAll(key)) + " FROM " + bench.quote(child)
                        + " AS " + bench.quote("e") + "\n    WHERE " + String.join("\n    OR ", lost) + ";");
    }

    /** That a row of the child refers to the same one, the one called {@code o} and the other {@code e}. */
    protected final String related() {
        return String.join(
                " AND ",
                move.relation().columns().stream()
                        .map(bench::quote)
                        .map(own -> bench.quote("o") + "." + own + " = " + bench.quote("e") + "." + own)
                        .toList());
    }

    /** Whether the old column has to take NULL. */
    protected final boolean relaxes() {
        return move.spreads() && !move.column().nullable();
    }

    /** What a new column that takes no NULL complains of. */
    protected final String unfilled() {
        return "some rows of " + parent + " have no value in " + move.elementName() + ", and " + move.columnName()
                + " takes no NULL; give them one";
    }

    /** What both releases put up with. */
    protected final List<Concession> concessions() {
        List<Concession> concessions = new ArrayList<>();
        Limit one = new Limit.ShowsOne(parent, column, move.elementName());
        if (move.spreads()) {
            if (relaxes()) {
                concessions.add(Concession.ofOld(Moment.ROLL_OUT, new Limit.ReadsNull(parent, column)));
            }
            concessions.add(Concession.ofOld(Moment.ROLL_OUT, one));
        } else {
            if (!move.column().nullable()) {
                concessions.add(Concession.ofNew(Moment.TIGHTEN, new Limit.ReadsNull(parent, column)));
            }
            concessions.add(Concession.ofNew(Moment.ROLL_OUT, one));
        }
        Limit ofColumn = new Limit.MayDeadlock(parent, child, triggers.deadlock());
        Limit ofElement = new Limit.MayDeadlock(child, parent, triggers.deadlock());
        concessions.add(Concession.ofOld(Moment.ROLL_OUT, move.spreads() ? ofColumn : ofElement));
        concessions.add(Concession.ofNew(Moment.ROLL_OUT, move.spreads() ? ofElement : ofColumn));
        return concessions;
    }

    private void fill(Stage stage) {
        bench.outline()
                .add(
                        stage,
                        Sketch.backfill(
                                new Work.Backfill(parent, move.relation().targetColumns(), column, Optional.empty()),
                                "Has the triggers give " + (move.spreads() ? move.elementName() : move.columnName())
                                        + " what " + (move.spreads() ? move.columnName() : move.elementName())
                                        + " holds in the rows that exist,\nbatch by batch along the key.\n"
                                        + triggers.touched() + ": it can be run again at any time.",
                                triggers.touch(Work.Backfill.WINDOW)),
                        Undo.needless());
    }

    private void compare(Stage stage) {
        bench.outline()
                .add(
                        stage,
                        Sketch.check(
                                tables(),
                                move.columnName() + " is none of the values of " + move.elementName()
                                        + " in some rows: they were written past the triggers; make them equal",
                                "Compares " + move.columnName() + " with " + move.elementName()
                                        + " to the byte, while others read and write.",
                                bench.select(parent) + "\n    WHERE " + triggers.apart() + ";"),
                        Undo.needless());
    }

    /** Several elements do not fit into one column. */
    private void alone(Stage stage) {
        bench.outline()
                .add(
                        stage,
                        Sketch.check(
                                tables(),
                                "some rows of " + parent + " have several values in " + move.elementName() + ", and "
                                        + move.columnName() + " holds one; merge or delete the others",
                                "Looks for rows of " + parent + " with several values in " + move.elementName() + ".",
                                several()),
                        Undo.needless());
    }

    /** Both, the one that is referred to first. */
    protected final List<ObjectName> tables() {
        return List.of(parent, child);
    }
}
