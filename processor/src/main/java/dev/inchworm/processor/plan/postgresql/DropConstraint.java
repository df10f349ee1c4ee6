package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.migration.Step.Effect;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.ConstraintRemoval;
import dev.inchworm.processor.plan.Duplicates;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import java.util.List;

/** A constraint that goes, on PostgreSQL. */
final class DropConstraint extends ConstraintRemoval {

    private final Workbench bench;

    DropConstraint(Workbench bench) {
        super(bench);
        this.bench = bench;
    }

    @Override
    protected Sketch drop(ObjectName table, ForeignKey key, String comment) {
        return new AddForeignKey(bench).drop(table, key, comment);
    }

    @Override
    protected Undo again(ObjectName table, ForeignKey key) {
        return new AddForeignKey(bench).again(table, key);
    }

    @Override
    protected Sketch drop(ObjectName table, Check check, String comment) {
        return new AddCheck(bench).drop(table, check, comment);
    }

    @Override
    protected Undo again(ObjectName table, Check check) {
        return new AddCheck(bench).again(table, check);
    }

    @Override
    protected Sketch drop(ObjectName table, Unique unique) {
        if (bench.isAnySwapped(table, unique.columns())) {
            return dropTwin(table, unique);
        }
        return Sketch.transaction(
                List.of(table),
                "Drops the unique constraint " + unique.name() + " of " + table + ".",
                bench.ddl().dropConstraint(table, unique.name()));
    }

    @Override
    protected Undo again(ObjectName table, Unique unique) {
        return bench.isAnySwapped(table, unique.columns())
                ? new AddUnique(bench).again(table, twin(table, unique))
                : new AddUnique(bench).again(table, unique);
    }

    /** Over columns that are swapped, the constraint goes with the narrow ones, and what is over the wide ones here. */
    Sketch dropTwin(ObjectName table, Unique unique) {
        Index twin = twin(table, unique);
        return Sketch.statement(
                        new Effect.IndexAbsent(table.sibling(twin.name())),
                        table,
                        "Drops the unique index " + twin.name() + ", the twin of the constraint " + unique.name()
                                + ", while others read\nand write. Waits for transactions that use the table. Undo builds it again.",
                        bench.indexes().dropConcurrently(table.sibling(twin.name())))
                .conceding(Concession.ofNew(
                        Moment.REMOVE, new Limit.MustObey(table, twin.name(), "write duplicates to " + table)));
    }

    private Index twin(ObjectName table, Unique unique) {
        return Duplicates.indexOf(new Unique(SwapDependents.twinOf(bench, table, unique.name()), unique.columns()));
    }

    @Override
    protected void drop(ObjectName table, PrimaryKey key) {
        new ChangePrimaryKey(bench, table).drop(key);
    }
}
