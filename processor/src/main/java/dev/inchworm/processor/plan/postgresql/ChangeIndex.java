package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.List;

/**
 * An index that has another name, or holds something else under the same one. In the latter case its replacement is built
 * under a name of its own, as a new index would be; the old one stays until the end, and gives its name away then. Over
 * columns that are swapped, {@link SwapDependents} gives names away, with the narrow columns.
 */
final class ChangeIndex {

    private final Workbench bench;

    ChangeIndex(Workbench bench) {
        this.bench = bench;
    }

    void plan(ObjectName table, Index before, Index after) {
        bench.outline().touchUntilContract(SchemaObject.index(table, before.name()));
        bench.outline().touchUntilContract(SchemaObject.index(table, after.name()));
        Indexes indexes = new Indexes(bench);
        if (indexes.isOverSwapped(table, before)) {
            if (!SwapOutcomes.isRenamed(before, after)) {
                indexes.add(table, SwapOutcomes.successor(bench, table, before, after), after.name());
                indexes.drop(table, before);
            }
        } else if (SwapOutcomes.isRenamed(before, after)) {
            rename(Stage.NAMES, table, before.name(), after.name());
        } else if (!before.name().equals(after.name())) {
            indexes.add(table, after);
            indexes.drop(table, before);
        } else {
            Index built = after.withName(bench.temporaryName(table, after.name(), "new"));
            indexes.add(table, built, after.name());
            indexes.drop(table, before);
            rename(Stage.OLD_INDEXES, table, built.name(), after.name());
        }
    }

    private void rename(Stage stage, ObjectName table, String from, String to) {
        bench.outline().add(stage, rename(table, from, to), Undo.by(rename(table, to, from)));
    }

    private Sketch rename(ObjectName table, String from, String to) {
        return Sketch.transaction(
                List.of(table),
                "Renames the index " + from + " of " + table + " to " + to + ".",
                bench.indexes().rename(table.sibling(from), to));
    }
}
