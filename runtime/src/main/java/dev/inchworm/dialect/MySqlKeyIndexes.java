package dev.inchworm.dialect;

import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part;
import dev.inchworm.schema.Index.Part.OfColumn;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The indexes that MySQL and MariaDB make by themselves for foreign keys, by the names that they give them. */
final class MySqlKeyIndexes {

    private MySqlKeyIndexes() {}

    static List<Index> of(Table table) {
        List<Index> needed = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            boolean served = served(table, key.columns())
                    || needed.stream().anyMatch(index -> leads(index.columns(), key.columns()))
                    || table.foreignKeys().stream().anyMatch(other -> goesFurther(other, key));
            if (!served) {
                needed.add(over(key));
            }
        }
        return needed;
    }

    /** Whether the index that {@code other} needs serves {@code key} as well. */
    private static boolean goesFurther(ForeignKey other, ForeignKey key) {
        return other.columns().size() > key.columns().size() && leads(other.columns(), key.columns());
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
                        table.indexes().stream().filter(MySqlKeyIndexes::serves).map(Index::columns))
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
}
