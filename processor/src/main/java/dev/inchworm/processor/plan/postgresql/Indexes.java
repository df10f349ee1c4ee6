package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.migration.Step.Effect;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.IndexChanges;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Indexes on PostgreSQL, built and dropped CONCURRENTLY. Over columns that are swapped, {@link SwapDependents} gives names away, with
 * the narrow columns.
 */
final class Indexes extends IndexChanges {

    private final Workbench bench;

    Indexes(Workbench bench) {
        super(bench);
        this.bench = bench;
    }

    @Override
    protected void addUnique(ObjectName table, Index index, String known) {
        new AddUnique(bench).plan(table, index, known);
    }

    /** An index that goes in the end. One over columns that are swapped goes with the narrow ones, and its twin here. */
    @Override
    public void drop(ObjectName table, Index index) {
        bench.outline().touchUntilContract(SchemaObject.index(table, index.name()));
        boolean swapped = isOverSwapped(table, index);
        Index dropped = swapped ? index.withName(SwapDependents.twinOf(bench, table, index.name())) : index;
        Undo undo = index.unique() ? new AddUnique(bench).again(table, dropped) : Undo.by(build(table, dropped));
        Sketch drop = Sketch.statement(
                new Effect.IndexAbsent(table.sibling(dropped.name())),
                table,
                "Drops the index " + dropped.name() + (swapped ? ", the twin of " + index.name() + "," : "")
                        + " while others read and write.\n"
                        + "Waits for transactions that use the table. Undo builds it again.",
                bench.indexes().dropConcurrently(table.sibling(dropped.name())));
        List<Concession> concessions = index.unique()
                ? Stream.of(index, dropped)
                        .distinct()
                        .map(own -> Concession.ofNew(
                                Moment.REMOVE, new Limit.MustObey(table, own.name(), "write duplicates to " + table)))
                        .toList()
                : List.of();
        bench.outline().add(Stage.OLD_INDEXES, drop.conceding(concessions), undo);
    }

    @Override
    public Sketch build(ObjectName table, Index index) {
        return Sketch.statement(
                new Effect.IndexPresent(table.sibling(index.name())),
                table,
                "Builds the index " + index.name() + " while others read and write, however long it takes.\n"
                        + "Waits for transactions that are older than itself.",
                bench.indexes().createConcurrently(table, index));
    }

    @Override
    public Sketch takeBack(ObjectName table, Index index) {
        return Sketch.statement(
                new Effect.IndexAbsent(table.sibling(index.name())),
                table,
                "Drops the index " + index.name() + " while others read and write.",
                bench.indexes().dropConcurrently(table.sibling(index.name())));
    }

    @Override
    protected Sketch rename(ObjectName table, String from, String to) {
        return Sketch.transaction(
                List.of(table),
                "Renames the index " + from + " of " + table + " to " + to + ".",
                bench.indexes().rename(table.sibling(from), to));
    }

    @Override
    public Stage stage(ObjectName table, Index index) {
        return isOverSwapped(table, index) ? Stage.AFTER_SWAPS : super.stage(table, index);
    }

    @Override
    protected boolean isNamedElsewhere(ObjectName table, Index before) {
        return isOverSwapped(table, before);
    }

    /** Whether it is over a column that another one takes the name of. */
    private boolean isOverSwapped(ObjectName table, Index index) {
        return bench.swapped().stream().anyMatch(column -> column.owner().equals(table) && uses(index, column.part()));
    }
}
