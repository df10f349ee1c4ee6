package dev.inchworm.processor.plan.mysql;

import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The indexes of {@link KeyIndexes} that tables which stay need from now on, before the keys that need them, and those that
 * they needed, after everything that did.
 */
final class KeepKeyIndexes {

    private final Workbench bench;

    KeepKeyIndexes(Workbench bench) {
        this.bench = bench;
    }

    void plan() {
        for (Table before : bench.situation().before().tables().values()) {
            Table after = bench.situation().tableAfter(before.name());
            if (after != null) {
                plan(before.name(), KeyIndexes.of(bench, before), KeyIndexes.of(bench, after));
            }
        }
    }

    private void plan(ObjectName table, List<Index> before, List<Index> after) {
        for (Index index : after) {
            if (before.contains(index)) {
                continue;
            }
            Optional<Index> namesake = before.stream()
                    .filter(old -> old.name().equals(index.name()))
                    .findFirst();
            if (namesake.isPresent() && !isTwin(table, namesake.get(), index)) {
                bench.refuse(
                        new Part.OfConstraint(table, index.name()),
                        "The foreign key " + index.name() + " over other columns under the same name",
                        "give the new foreign key another name");
                continue;
            }
            Index built = namesake.isEmpty() ? index : index.withName(bench.temporaryName(table, index.name(), "twin"));
            bench.outline().touch(SchemaObject.index(table, index.name()));
            bench.outline()
                    .add(
                            new Indexes(bench).stage(table, index),
                            KeyIndexes.build(bench, table, built),
                            Undo.by(KeyIndexes.drop(bench, table, built)));
        }
        for (Index index : before) {
            if (!after.contains(index)) {
                bench.outline().touchUntilContract(SchemaObject.index(table, index.name()));
                bench.outline()
                        .add(
                                Stage.OLD_INDEXES,
                                KeyIndexes.drop(bench, table, index),
                                Undo.by(KeyIndexes.build(bench, table, index)));
            }
        }
        for (Index index : after) {
            if (before.stream().anyMatch(old -> old.name().equals(index.name()) && isTwin(table, old, index))) {
                new Indexes(bench)
                        .rename(
                                Stage.OLD_INDEXES,
                                table,
                                bench.temporaryName(table, index.name(), "twin"),
                                index.name());
            }
        }
    }

    /** Whether one is over what the columns of the other are called now. */
    private boolean isTwin(ObjectName table, Index before, Index after) {
        Map<String, String> names = bench.situation().renamedColumns(table);
        return !before.equals(after)
                && after.columns().stream()
                        .map(column -> names.getOrDefault(column, column))
                        .toList()
                        .equals(before.columns());
    }
}
