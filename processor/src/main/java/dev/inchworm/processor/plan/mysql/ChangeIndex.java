package dev.inchworm.processor.plan.mysql;

import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;

/**
 * An index that has another name, or holds something else under the same one. In the latter case its replacement is built
 * under a name of its own, as a new index would be; the old one stays until the end, and gives its name away then.
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
        if (before.withName(after.name()).equals(after)) {
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

    void rename(Stage stage, ObjectName table, String from, String to) {
        Indexes indexes = new Indexes(bench);
        bench.outline().add(stage, indexes.rename(table, from, to), Undo.by(indexes.rename(table, to, from)));
    }
}
