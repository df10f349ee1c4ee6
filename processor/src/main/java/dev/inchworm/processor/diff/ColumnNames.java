package dev.inchworm.processor.diff;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** The columns of one table by name, in table order. */
final class ColumnNames {

    private final Map<String, Column> columns = new LinkedHashMap<>();

    ColumnNames(Table table) {
        table.columns().forEach(column -> columns.put(column.name(), column));
    }

    Optional<Column> find(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    boolean contains(String name) {
        return columns.containsKey(name);
    }

    Set<String> all() {
        return columns.keySet();
    }

    int positionOf(String name) {
        int position = 0;
        for (String present : columns.keySet()) {
            if (present.equals(name)) {
                return position;
            }
            position++;
        }
        throw new NoSuchElementException(name);
    }
}
