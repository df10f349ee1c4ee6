package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part;
import dev.inchworm.schema.Index.Part.OfColumn;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The indexes that foreign keys need on these servers: one that begins with the key's columns. Where the entities ask for
 * none the server makes one by itself, in the middle of the statement that adds the key, and leaves it behind when the key
 * goes. So it is built before, by the name that the server would give it, and dropped after.
 */
final class KeyIndexes {

    private KeyIndexes() {}

    /** Those of {@code table} that its entities do not ask for. */
    static List<Index> of(Table table) {
        List<Index> needed = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            boolean served = served(table, key.columns())
                    || needed.stream().anyMatch(index -> leads(index.columns(), key.columns()));
            if (!served) {
                needed.add(over(key));
            }
        }
        return needed;
    }

    /** The one that {@code key} of {@code table} needs, where the entities ask for none. */
    static Optional<Index> of(Table table, ForeignKey key) {
        return of(table).stream()
                .filter(index -> index.name().equals(key.name()))
                .findFirst();
    }

    private static Index over(ForeignKey key) {
        List<Part> parts = key.columns().stream()
                .map(column -> (Part) new OfColumn(column, false))
                .toList();
        return new Index(key.name(), parts, false, Optional.empty(), List.of(), Optional.empty());
    }

    private static boolean served(Table table, List<String> columns) {
        return Stream.of(
                        table.primaryKey().stream().map(PrimaryKey::columns),
                        table.uniques().stream().map(Unique::columns),
                        table.indexes().stream().filter(KeyIndexes::serves).map(Index::columns))
                .flatMap(keys -> keys)
                .anyMatch(index -> leads(index, columns));
    }

    private static boolean serves(Index index) {
        String method = index.method().orElse("btree").toLowerCase(Locale.ROOT);
        return method.equals("btree")
                && index.parts().stream().allMatch(part -> part instanceof OfColumn && !part.descending());
    }

    private static boolean leads(List<String> index, List<String> columns) {
        return index.size() >= columns.size()
                && index.subList(0, columns.size()).equals(columns);
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
