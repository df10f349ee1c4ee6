package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.PostgreSqlDefault;
import dev.inchworm.dialect.PostgreSqlFillTrigger;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.ColumnRemoval;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.FromSequence;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import java.util.List;
import java.util.Optional;

/**
 * A column that only the old release still needs. The new release no longer writes it, so expand must let rows be inserted
 * without it: NOT NULL goes, or a trigger puts in what the hint says the old release shall read. The column itself goes at
 * the very end, after the constraints and indexes over it, which {@link DropConstraint} and {@link Indexes} take away one by
 * one.
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
        boolean givenByServer = column.generation()
                .filter(generation -> !(generation instanceof FromSequence))
                .isPresent();
        if (isKey(table, column) && fill.isEmpty() && !givenByServer && !isMadeUp(column)) {
            bench.outline()
                    .refuse(Diagnostic.of(
                            Code.IW116,
                            bench.placeOf(part),
                            name,
                            bench.dialect().displayName()));
            return;
        }
        if (!new ColumnRemoval(bench).isPossible(table, column, givenByServer)) {
            return;
        }
        bench.outline().touchUntilContract(SchemaObject.column(table, column.name()));
        Optional<PostgreSqlFillTrigger> trigger =
                fill.map(value -> new PostgreSqlFillTrigger(bench.dialect(), table, column.name(), value));
        if (trigger.isPresent()) {
            fillForOldRelease(table, column, trigger.get());
        } else if (!column.nullable() && !givenByServer && column.defaultSql().isEmpty()) {
            relax(table, column);
        }
        remove(table, column, trigger);
    }

    private boolean isKey(ObjectName table, Column column) {
        return Bench.keyOf(situation.tableBefore(table)).contains(column.name());
    }

    /** Whether its default gives each row a value of its own. */
    private boolean isMadeUp(Column column) {
        return column.defaultSql()
                .flatMap(value -> value.in(bench.dialect().name()))
                .filter(value -> PostgreSqlDefault.of(value) == PostgreSqlDefault.VOLATILE)
                .isPresent();
    }

    private void fillForOldRelease(ObjectName table, Column column, PostgreSqlFillTrigger trigger) {
        bench.outline()
                .add(
                        Stage.LOOSENED,
                        Sketch.transaction(
                                        List.of(table),
                                        "Fills " + Bench.name(table, column)
                                                + " by a trigger in rows that are written without it: the new release no longer\n"
                                                + "writes it, the old one still reads it. EXPLAIN tries the expression first, without running it.",
                                        trigger.probe(),
                                        trigger.create())
                                .conceding(Concession.ofOld(
                                        Moment.ROLL_OUT,
                                        new Limit.ReadsInstead(table, column.name(), bench.sql(trigger.value())))),
                        Undo.by(Sketch.transaction(
                                List.of(table),
                                "Takes the trigger for " + Bench.name(table, column) + " away.",
                                trigger.drop())));
    }

    private void relax(ObjectName table, Column column) {
        bench.outline()
                .add(
                        Stage.LOOSENED,
                        Sketch.transaction(
                                        List.of(table),
                                        "Allows NULL in " + Bench.name(table, column)
                                                + ", which the new release no longer writes; a fill in\n"
                                                + "@RemovedColumn would give it a value.",
                                        bench.ddl().dropNotNull(table, column.name()))
                                .conceding(
                                        Concession.ofOld(Moment.ROLL_OUT, new Limit.ReadsNull(table, column.name()))),
                        new SetNotNull(bench, table, column.name()).againOnceLeftOut());
    }

    private void remove(ObjectName table, Column column, Optional<PostgreSqlFillTrigger> trigger) {
        String first = trigger.map(PostgreSqlFillTrigger::drop).orElse("");
        bench.outline()
                .add(
                        Stage.OLD_COLUMNS,
                        Sketch.transaction(
                                List.of(table),
                                "Drops column " + Bench.name(table, column) + " with its data"
                                        + (trigger.isPresent() ? ", and the trigger that filled it" : "")
                                        + ". Cannot be undone.",
                                (first + "\n" + bench.ddl().dropColumn(table, column.name())).strip()),
                        Undo.impossible());
    }
}
