package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.List;

/**
 * The indexes that foreign keys need on these servers: one that begins with the key's columns. Where the entities ask for
 * none the server makes one by itself, in the middle of the statement that adds the key, and leaves it behind when the key
 * goes. So it is built before, by the name that the server would give it, and dropped after.
 */
final class KeyIndexes {

    private KeyIndexes() {}

    /** Those of {@code table} that its entities do not ask for. */
    static List<Index> of(Workbench bench, Table table) {
        return bench.dialect().keyIndexes(table);
    }

    /** Builds such an index. */
    static Sketch build(Workbench bench, ObjectName table, Index index) {
        return bench.alter(
                table,
                MySqlForm.CREATE_INDEX,
                Effects.index(table, index.name()),
                "Builds the index that the foreign key " + index.name() + " of " + table + " needs.",
                how -> bench.indexes().create(table, index, how));
    }

    /** Drops such an index. */
    static Sketch drop(Workbench bench, ObjectName table, Index index) {
        return bench.alter(
                table,
                MySqlForm.DROP_INDEX,
                Effects.noIndex(table, index.name()),
                "Drops the index that the foreign key " + index.name() + " of " + table + " needed.",
                how -> bench.ddl().dropIndex(table, index.name(), how));
    }
}
