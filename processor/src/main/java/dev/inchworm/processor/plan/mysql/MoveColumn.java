package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.MySqlMoveTriggers;
import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.ColumnMove;
import dev.inchworm.processor.plan.Move;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;

/**
 * A column that becomes a table of elements, or such a table that becomes a column, on MySQL and MariaDB: the same in steps of one
 * statement each.
 */
final class MoveColumn extends ColumnMove {

    private final Workbench bench;
    private final Move move;
    private final ObjectName parent;
    private final ObjectName child;
    private final CarryTriggers triggers;

    MoveColumn(Workbench bench, Move move) {
        this(bench, move, triggers(bench, move));
    }

    private MoveColumn(Workbench bench, Move move, MySqlMoveTriggers triggers) {
        super(bench, move, triggers);
        this.bench = bench;
        this.move = move;
        this.parent = move.parent().name();
        this.child = move.child().name();
        this.triggers = new CarryTriggers(bench, triggers.inOrder(), move.columnName() + " and " + move.elementName());
    }

    private static MySqlMoveTriggers triggers(Workbench bench, Move move) {
        return new MySqlMoveTriggers(
                bench.dialect(),
                CarryTriggers.guard(bench, move.parent().name()),
                move.parent().name(),
                move.relation().targetColumns(),
                move.column(),
                move.child().name(),
                move.relation().columns(),
                move.element(),
                Bench.keyOf(move.child()),
                move.spreads(),
                move.child().keys().anyMatch(key -> key.contains(move.element().name())));
    }

    @Override
    protected void createElements(Sketch lost) {
        new CreateTable(bench).plan(move.child(), lost);
    }

    @Override
    protected void addColumn(Sketch lost) {
        bench.outline()
                .add(
                        Stage.NEW_COLUMNS,
                        AddColumn.add(
                                bench,
                                parent,
                                move.column().withNullable(true),
                                AddColumn.form(bench, parent),
                                "nullable for now, which will take the place of " + move.elementName() + "."),
                        Undo.by(lost, AddColumn.drop(bench, parent, move.column())));
    }

    @Override
    protected String isOneOfSeveral() {
        return "(SELECT COUNT(*) FROM " + bench.quote(child) + " AS `o` WHERE " + related() + ") > 1";
    }

    @Override
    protected String several() {
        String element = "`o`." + bench.quote(move.element().name());
        StringBuilder related = new StringBuilder();
        for (int i = 0; i < move.relation().columns().size(); i++) {
            related.append("`o`.")
                    .append(bench.quote(move.relation().columns().get(i)))
                    .append(" = `e`.")
                    .append(bench.quote(move.relation().targetColumns().get(i)))
                    .append(" AND ");
        }
        return "SELECT " + bench.dialect().quoteAll(move.relation().targetColumns()) + " FROM " + bench.quote(parent)
                + " AS `e`\n    WHERE (SELECT COUNT(*) FROM " + bench.quote(child) + " AS `o` WHERE " + related
                + element + " IS NOT NULL) > 1;";
    }

    @Override
    protected void keepEqual() {
        if (relaxes()) {
            bench.mindDefinition(parent, move.column());
            SetNotNull recipe = new SetNotNull(bench, parent, move.column());
            bench.outline()
                    .add(
                            Stage.SYNC,
                            recipe.allow(
                                    "Allows NULL in " + move.columnName() + ", which the new release does not write."),
                            recipe.againOnceLeftOut());
        }
        List<Concession> concessions = new ArrayList<>(concessions());
        concessions.addAll(CarryTriggers.concessions(bench.situation(), parent, child));
        triggers.make(
                "The column shows one of the values.",
                concessions,
                move.spreads() ? unknownToTheColumn() : unknownToTheElements());
    }

    @Override
    protected void tighten() {
        if (!move.column().nullable()) {
            bench.mindDefinition(parent, move.column());
            new SetNotNull(bench, parent, move.column()).tighten(unfilled(), List.of());
        }
    }

    @Override
    protected void remove() {
        triggers.end();
        if (move.spreads()) {
            bench.outline()
                    .add(
                            Stage.OLD_COLUMNS,
                            bench.alter(
                                    parent,
                                    MySqlForm.DROP_COLUMN,
                                    Effects.noColumn(parent, move.column().name()),
                                    "Drops column " + move.columnName() + ", whose values are in " + move.elementName()
                                            + ". Cannot be undone.",
                                    how -> bench.ddl()
                                            .dropColumn(parent, move.column().name(), how)),
                            Undo.impossible());
        }
    }
}
