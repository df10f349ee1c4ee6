package dev.inchworm.processor.plan.postgresql;

import static java.util.stream.Collectors.joining;

import dev.inchworm.dialect.PostgreSqlMoveTriggers;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
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
 *   <li>Expand adds the new place and two triggers: what is written to the column becomes an element, and the column shows
 *       one of the elements.
 *   <li>Backfill writes the column of rows that lack the one or the other to itself, so that the trigger does for them what
 *       it does for rows that are written, and compares. An INSERT of elements would race with the old release, which may
 *       change the column once the INSERT has read it.
 *   <li>Contract compares again, and drops triggers and old place.
 * </ol>
 */
final class MoveColumn {

    private final Workbench bench;
    private final Situation situation;
    private final Move move;
    private final ObjectName parent;
    private final ObjectName child;
    private final String column;
    private final PostgreSqlMoveTriggers triggers;

    MoveColumn(Workbench bench, Move move) {
        this.bench = bench;
        this.situation = bench.situation();
        this.move = move;
        this.parent = move.parent().name();
        this.child = move.child().name();
        this.column = move.column().name();
        this.triggers = new PostgreSqlMoveTriggers(
                bench.dialect(),
                parent,
                move.relation().targetColumns(),
                column,
                child,
                move.relation().columns(),
                move.element().name());
    }

    /** Whether {@code change} adds or drops a column that moves, be it that this is not possible. */
    static boolean covers(Situation situation, Change change) {
        return situation.moves().stream()
                .anyMatch(hint -> change instanceof Change.AddColumn add
                                && add.table().equals(hint.table())
                                && add.column().name().equals(hint.column())
                        || change instanceof Change.DropColumn drop
                                && drop.table().equals(hint.fromTable())
                                && drop.column().name().equals(hint.fromColumn()));
    }

    void plan() {
        bench.outline().touchUntilContract(SchemaObject.column(parent, column));
        bench.outline().touchUntilContract(SchemaObject.table(child));
        if (move.spreads()) {
            new CreateTable(bench).plan(move.child(), unknownToTheColumn());
        } else {
            addColumn();
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

    private void addColumn() {
        AddColumn.ownTypeCheck(bench, parent, move.column())
                .ifPresent(check -> bench.outline().add(Stage.NEW_COLUMNS, check, Undo.needless()));
        List<String> statements = new ArrayList<>();
        statements.add(bench.ddl().addColumn(parent, move.column().withNullable(true)));
        if (move.column().comment().isPresent()) {
            statements.add(
                    bench.ddl().commentOnColumn(parent, column, move.column().comment()));
        }
        bench.outline()
                .add(
                        Stage.NEW_COLUMNS,
                        Sketch.transaction(
                                List.of(parent),
                                "Adds " + move.columnName() + ", nullable for now, which will take the place of "
                                        + move.elementName() + ".",
                                statements.toArray(String[]::new)),
                        Undo.by(
                                Sketch.check(
                                        tables(),
                                        move.columnName() + " holds values that " + move.elementName()
                                                + " does not; they would be lost",
                                        "Rows whose value in " + move.columnName() + " would be lost.",
                                        bench.select(parent) + "\n    WHERE " + bench.quote(column)
                                                + " IS NOT NULL AND NOT EXISTS (" + triggers.elements() + ");"),
                                AddColumn.drop(bench, parent, move.column(), "")));
    }

    /**
     * What the column cannot tell: elements beside the first, and what else the new release wrote to them. Not those that the
     * column does not show: by then the old release may have changed it once more.
     */
    private Sketch unknownToTheColumn() {
        List<String> key = Workbench.keyOf(move.child());
        List<String> lost = new ArrayList<>();
        lost.add("EXISTS (SELECT FROM " + bench.quote(child) + " AS \"o\" WHERE " + related()
                + " AND \"o\".ctid < \"e\".ctid)");
        lost.add("\"e\"." + bench.quote(move.element().name()) + " IS NULL");
        move.child().columns().stream()
                .filter(other -> other.nullable()
                        && other.defaultSql().isEmpty()
                        && other.generation().isEmpty()
                        && !other.equals(move.element()))
                .forEach(other -> lost.add("\"e\"." + bench.quote(other.name()) + " IS NOT NULL"));
        return Sketch.check(
                List.of(child),
                child + " holds values that " + move.columnName() + " does not show; they would be lost",
                "Rows that would be lost with table " + child + ": those that " + move.columnName() + " does not show.",
                "SELECT " + (key.isEmpty() ? "*" : bench.dialect().quoteAll(key)) + " FROM " + bench.quote(child)
                        + " AS \"e\"\n    WHERE " + String.join("\n    OR ", lost) + ";");
    }

    private String related() {
        return move.relation().columns().stream()
                .map(bench::quote)
                .map(own -> "\"o\"." + own + " = \"e\"." + own)
                .collect(joining(" AND "));
    }

    private boolean relaxes() {
        return move.spreads() && !move.column().nullable();
    }

    private void keepEqual() {
        new WritersRights(bench).ask(tables());
        List<String> statements = new ArrayList<>();
        List<Sketch> undo = new ArrayList<>();
        undo.add(Sketch.transaction(
                tables(),
                "Takes the triggers away that keep " + move.columnName() + " and " + move.elementName() + " equal.",
                triggers.drop()));
        if (relaxes()) {
            statements.add(bench.ddl().dropNotNull(parent, column));
            undo.addAll(new SetNotNull(bench, parent, column)
                    .again("some rows have no " + move.columnName()
                            + ", as the new release wrote them; give them a value or delete them")
                    .sketches());
        }
        statements.add(triggers.create());
        bench.outline()
                .add(
                        Stage.SYNC,
                        Sketch.transaction(
                                        tables(),
                                        "Triggers keep " + move.columnName() + " and " + move.elementName()
                                                + " equal, whichever is written: the column shows one of the values.",
                                        statements.toArray(String[]::new))
                                .conceding(concessions()),
                        Undo.by(undo));
    }

    private List<Concession> concessions() {
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
        Limit ofColumn = new Limit.MayDeadlock(parent, child);
        Limit ofElement = new Limit.MayDeadlock(child, parent);
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
                                        + "Only rows in which the two differ: it can be run again at any time.",
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
                                bench.select(parent) + "\n    WHERE (SELECT count(*) FROM (" + triggers.elements()
                                        + " LIMIT 2) AS \"two\") > 1;"),
                        Undo.needless());
    }

    private void tighten() {
        if (!move.column().nullable()) {
            new SetNotNull(bench, parent, column)
                    .tighten(
                            "some rows of " + parent + " have no value in " + move.elementName() + ", and "
                                    + move.columnName() + " takes no NULL; give them one",
                            List.of());
        }
        bench.dialect().enumCheck(situation.tableAfter(parent), move.column()).ifPresent(check -> new AddCheck(bench)
                .tighten(parent, check));
    }

    private void remove() {
        List<String> statements = new ArrayList<>();
        statements.add(triggers.drop());
        if (move.spreads()) {
            statements.add(bench.ddl().dropColumn(parent, column));
        }
        bench.outline()
                .add(
                        Stage.OLD_COLUMNS,
                        Sketch.transaction(
                                tables(),
                                (move.spreads()
                                                ? "Drops " + move.columnName() + " with the triggers"
                                                : "Drops the triggers")
                                        + " that kept it and "
                                        + (move.spreads() ? move.elementName() : move.columnName())
                                        + " equal. Cannot be undone.",
                                statements.toArray(String[]::new)),
                        Undo.impossible());
    }

    private List<ObjectName> tables() {
        return List.of(parent, child);
    }
}
