package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.MySqlFillTrigger;
import dev.inchworm.dialect.MySqlTriggers.Event;
import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.ColumnRemoval;
import dev.inchworm.processor.plan.Fill;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.Optional;

/**
 * A column that only the old release still needs. The new release no longer writes it, so expand lets rows be inserted
 * without it: NOT NULL goes, and triggers put in what the hint says the old release shall read. The column itself goes at
 * the very end, after the constraints and indexes over it, which makes that a matter of the catalog alone.
 */
final class DropColumn {

    private final Workbench bench;
    private final Situation situation;

    DropColumn(Workbench bench) {
        this.bench = bench;
        this.situation = bench.situation();
    }

    void plan(ObjectName table, Column column) {
        Part part = new Part.OfColumn(table, column.name());
        String name = Bench.name(table, column);
        Optional<Sql> fill = situation.fill(table, column.name());
        Table before = situation.tableBefore(table);
        if (Bench.keyOf(before).contains(column.name())) {
            bench.refuse(part, "Removing " + name + ", which is part of the primary key", "keep the primary key");
            return;
        }
        if (!new ColumnRemoval(bench)
                .isPossible(table, column, column.generation().isPresent())) {
            return;
        }
        ColumnFill filling = new ColumnFill(bench, table, column.name(), Fill.by(fill));
        if (!filling.isPossible()) {
            return;
        }
        bench.outline().touchUntilContract(SchemaObject.column(table, column.name()));
        // Before NOT NULL goes, which they make up for: each statement commits by itself.
        filling.sync().ifPresent(triggers -> fillForOldRelease(table, column, filling, triggers));
        boolean given = column.defaultSql().isPresent() || column.generation().isPresent();
        if (!column.nullable() && !given) {
            bench.mindDefinition(table, column);
            relax(table, column, fill);
        }
        remove(table, column);
    }

    private void relax(ObjectName table, Column column, Optional<Sql> fill) {
        SetNotNull recipe = new SetNotNull(bench, table, column);
        String name = Bench.name(table, column);
        Sketch allow = recipe.allow("Allows NULL in " + name + ", which the new release no longer writes"
                + (fill.isPresent() ? "; triggers fill it." : "; a fill in\n@RemovedColumn would give it a value."));
        bench.outline()
                .add(
                        Stage.LOOSENED,
                        fill.isPresent()
                                ? allow
                                : allow.conceding(
                                        Concession.ofOld(Moment.ROLL_OUT, new Limit.ReadsNull(table, column.name()))),
                        recipe.againOnceLeftOut());
    }

    private void fillForOldRelease(ObjectName table, Column column, ColumnFill filling, MySqlFillTrigger triggers) {
        bench.outline().add(Stage.LOOSENED, filling.probe(), Undo.needless());
        String name = Bench.name(table, column);
        for (Event event : Event.values()) {
            Sketch create = Triggers.create(
                    bench,
                    triggers,
                    event,
                    "Fills " + name + " on " + event
                            + " in rows that are written without it: the new release no longer\n"
                            + "writes it, the old one still reads it.");
            Sketch drop =
                    Triggers.drop(bench, triggers, event, "Takes the trigger on " + event + " for " + name + " away.");
            bench.outline()
                    .add(
                            Stage.LOOSENED,
                            event == Event.UPDATE
                                    ? create
                                    : create.conceding(Concession.ofOld(
                                            Moment.ROLL_OUT,
                                            new Limit.ReadsInstead(table, column.name(), bench.sql(triggers.value())))),
                            Undo.by(drop));
            // Before any column goes: the triggers may read others that go as well.
            bench.outline().add(Stage.OLD_CONSTRAINTS, drop, Undo.by(create));
        }
    }

    private void remove(ObjectName table, Column column) {
        bench.outline()
                .add(
                        Stage.OLD_COLUMNS,
                        bench.alter(
                                table,
                                form(column),
                                Effects.noColumn(table, column.name()),
                                "Drops column " + Bench.name(table, column) + " with its data. Cannot be undone.",
                                how -> bench.ddl().dropColumn(table, column.name(), how)),
                        Undo.impossible());
    }

    private static MySqlForm form(Column column) {
        if (column.generation().orElse(null) instanceof Computed computed) {
            return computed.stored() ? MySqlForm.DROP_COLUMN_STORED : MySqlForm.DROP_COLUMN_VIRTUAL;
        }
        return MySqlForm.DROP_COLUMN;
    }
}
