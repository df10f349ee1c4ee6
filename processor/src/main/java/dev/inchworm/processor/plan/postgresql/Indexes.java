package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.migration.Step.Effect;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part.OfExpression;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * Indexes on tables that exist, built and dropped CONCURRENTLY. A new one is ready before the roll-out; an old one stays for
 * the old release until the end, and can be built again even then.
 */
final class Indexes {

    private final Workbench bench;
    private final Situation situation;

    Indexes(Workbench bench) {
        this.bench = bench;
        this.situation = bench.situation();
    }

    void add(ObjectName table, Index index) {
        add(table, index, index.name());
    }

    /** An index that goes by the name {@code known} in the end. */
    void add(ObjectName table, Index index, String known) {
        if (index.unique()) {
            new AddUnique(bench).plan(table, index, known);
            return;
        }
        bench.outline().touch(SchemaObject.index(table, known));
        bench.outline().add(stage(table, index), build(table, index), Undo.by(takeBack(table, index)));
    }

    /** An index that goes in the end. One over columns that are swapped goes with the narrow ones, and its twin here. */
    void drop(ObjectName table, Index index) {
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

    Sketch build(ObjectName table, Index index) {
        return Sketch.statement(
                new Effect.IndexPresent(table.sibling(index.name())),
                table,
                "Builds the index " + index.name() + " while others read and write, however long it takes.\n"
                        + "Waits for transactions that are older than itself.",
                bench.indexes().createConcurrently(table, index));
    }

    Sketch takeBack(ObjectName table, Index index) {
        return Sketch.statement(
                new Effect.IndexAbsent(table.sibling(index.name())),
                table,
                "Drops the index " + index.name() + " while others read and write.",
                bench.indexes().dropConcurrently(table.sibling(index.name())));
    }

    private Stage stage(ObjectName table, Index index) {
        if (isOverSwapped(table, index)) {
            return Stage.AFTER_SWAPS;
        }
        return needsFilledColumn(table, index) ? Stage.INDEXES_OF_FILLED : Stage.NEW_INDEXES;
    }

    /** Whether it is over a column that another one takes the name of. */
    boolean isOverSwapped(ObjectName table, Index index) {
        return bench.swapped().stream().anyMatch(column -> column.owner().equals(table) && uses(index, column.part()));
    }

    private boolean needsFilledColumn(ObjectName table, Index index) {
        Table after = situation.tableAfter(table);
        return after.columns().stream()
                .filter(column -> situation.isNew(table, column.name()) && !situation.isLeftNull(table, column.name()))
                .anyMatch(column -> uses(index, column.name()));
    }

    /** Whether {@code index} is over, or carries, or may compute with {@code column}. */
    private boolean uses(Index index, String column) {
        Stream<Sql> expressions = Stream.concat(
                index.where().stream(),
                index.parts().stream().filter(OfExpression.class::isInstance).map(part -> ((OfExpression) part)
                        .expression()));
        return index.columns().contains(column) || expressions.anyMatch(sql -> bench.mentions(sql, column));
    }
}
