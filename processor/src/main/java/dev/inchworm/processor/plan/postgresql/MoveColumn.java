package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.PostgreSqlMoveTriggers;
import dev.inchworm.processor.plan.ColumnMove;
import dev.inchworm.processor.plan.Move;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;

/**
 * A column that becomes a table of elements, or such a table that becomes a column, on PostgreSQL: what goes together is in one
 * transaction, and somebody looks before whether all who write may do what the triggers do.
 */
final class MoveColumn extends ColumnMove {

    private final Workbench bench;
    private final Move move;
    private final ObjectName parent;
    private final ObjectName child;
    private final String column;
    private final PostgreSqlMoveTriggers triggers;

    MoveColumn(Workbench bench, Move move) {
        this(bench, move, triggers(bench, move));
    }

    private MoveColumn(Workbench bench, Move move, PostgreSqlMoveTriggers triggers) {
        super(bench, move, triggers);
        this.bench = bench;
        this.move = move;
        this.parent = move.parent().name();
        this.child = move.child().name();
        this.column = move.column().name();
        this.triggers = triggers;
    }

    private static PostgreSqlMoveTriggers triggers(Workbench bench, Move move) {
        return new PostgreSqlMoveTriggers(
                bench.dialect(),
                move.parent().name(),
                move.relation().targetColumns(),
                move.column().name(),
                move.child().name(),
                move.relation().columns(),
                move.element().name());
    }

    @Override
    protected void createElements(Sketch lost) {
        new CreateTable(bench).plan(move.child(), lost);
    }

    @Override
    protected void addColumn(Sketch lost) {
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
                        Undo.by(lost, AddColumn.drop(bench, parent, move.column(), "")));
    }

    @Override
    protected String isOneOfSeveral() {
        return "EXISTS (SELECT FROM " + bench.quote(child) + " AS \"o\" WHERE " + related()
                + " AND \"o\".ctid < \"e\".ctid)";
    }

    @Override
    protected String several() {
        return bench.select(parent) + "\n    WHERE (SELECT count(*) FROM (" + triggers.elements()
                + " LIMIT 2) AS \"two\") > 1;";
    }

    @Override
    protected void keepEqual() {
        new WritersRights(bench).ask(tables());
        List<String> statements = new ArrayList<>();
        List<Sketch> undo = new ArrayList<>();
        undo.add(Sketch.transaction(
                tables(),
                "Takes the triggers away that keep " + move.columnName() + " and " + move.elementName() + " equal.",
                triggers.drop()));
        if (relaxes()) {
            statements.add(bench.ddl().dropNotNull(parent, column));
            undo.addAll(new SetNotNull(bench, parent, column).againOnceLeftOut().sketches());
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

    @Override
    protected void tighten() {
        if (!move.column().nullable()) {
            new SetNotNull(bench, parent, column).tighten(unfilled(), List.of());
        }
        bench.dialect()
                .enumCheck(bench.situation().tableAfter(parent), move.column())
                .ifPresent(check -> new AddCheck(bench).tighten(parent, check));
    }

    @Override
    protected void remove() {
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
}
