package dev.inchworm.processor.prove;

import dev.inchworm.processor.contract.Release;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import java.util.Optional;

/**
 * A table of one release as the other one has it.
 *
 * @param release whose {@code table} is
 * @param others the other release's schema
 */
record Counterpart(Release release, Schema others, Lineage lineage, ObjectName name) {

    /** Empty where the other release does not know it. */
    Optional<Table> table() {
        return other().map(others.tables()::get);
    }

    /** Empty where the other release does not know the column that is called {@code column} here. */
    Optional<Column> column(String column) {
        Optional<String> there =
                release == Release.OLD ? lineage.newColumn(name, column) : lineage.oldColumn(name, column);
        return table().flatMap(table -> there.flatMap(table::column));
    }

    /** Whether the other release, which calls the column so, never has NULL in it. */
    boolean isNeverNull(String column) {
        Table table = others.tables().get(other().orElse(name));
        return table == null
                || table.column(column).filter(own -> !own.nullable()).isPresent();
    }

    private Optional<ObjectName> other() {
        return release == Release.OLD ? lineage.newTable(name) : lineage.oldTable(name);
    }
}
