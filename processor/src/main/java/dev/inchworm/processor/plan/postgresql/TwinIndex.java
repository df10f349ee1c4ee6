package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.migration.Step.Effect;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part.OfColumn;
import dev.inchworm.schema.ObjectName;
import java.util.List;
import java.util.stream.Stream;

/**
 * An index over columns that take the place of others, beside the one over those. Where both are unique, either may be the
 * first to refuse a row, and {@code ON CONFLICT} is about one of them.
 *
 * @param old what the old release calls its columns
 * @param next what the new release calls them
 * @param from when it is built; with expand only where no new release can be alive until it is gone
 */
record TwinIndex(ObjectName table, Index index, List<String> old, List<String> next, Moment from) {

    /** The step that builds it, for the reason {@code why}. */
    Sketch build(Workbench bench, String why) {
        Sketch build = Sketch.statement(
                new Effect.IndexPresent(table.sibling(index.name())),
                table,
                why + ", while others read and write, however long it takes.\n"
                        + "Waits for transactions that are older than itself.",
                bench.indexes().createConcurrently(table, index));
        return index.unique() && index.parts().stream().allMatch(OfColumn.class::isInstance)
                ? build.conceding(concessions())
                : build;
    }

    private List<Concession> concessions() {
        Stream<Concession> ofOld = Stream.of(Concession.ofOld(from, new Limit.MayConflict(table, keyed(old))));
        return from == Moment.EXPAND
                ? ofOld.toList()
                : Stream.concat(ofOld, Stream.of(ofNew(table, keyed(next)))).toList();
    }

    /** Without what the index only carries. */
    private List<String> keyed(List<String> columns) {
        return columns.subList(0, index.parts().size());
    }

    /** What the new release puts up with as long as there are two over what it calls {@code columns}. */
    static Concession ofNew(ObjectName table, List<String> columns) {
        return Concession.ofNew(Moment.REMOVE, new Limit.MayConflict(table, columns));
    }

    /** Adds the step to the plan; taken back, the index is dropped again. */
    void plan(Workbench bench, Stage stage, Sketch build) {
        bench.outline().add(stage, build, Undo.by(new Indexes(bench).takeBack(table, index)));
    }
}
