package dev.inchworm.processor.read.jpa;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Simple;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The type of a column, and what keeps its values in bounds.
 *
 * @param sqlTypes where a dialect spells it in a way of its own
 * @param check what follows the column's name in a check
 */
record ColumnType(Type type, SortedMap<String, String> sqlTypes, Optional<String> check) {

    /** That of a column whose type is yet to be said. */
    static final ColumnType NONE = spelled("");

    static ColumnType of(Type type) {
        return new ColumnType(type, Collections.emptySortedMap(), Optional.empty());
    }

    /** A type that only PostgreSQL's own spelling can say. */
    static ColumnType spelled(String postgresql) {
        return new ColumnType(Simple.OTHER, new TreeMap<>(Map.of(PostgreSql.NAME, postgresql)), Optional.empty());
    }

    ColumnType checked(String newCheck) {
        return new ColumnType(type, sqlTypes, Optional.of(newCheck));
    }

    /** The same for a column that refers to one of this type: nothing keeps it in bounds but what it refers to. */
    ColumnType referring() {
        return check.isEmpty() ? this : new ColumnType(type, sqlTypes, Optional.empty());
    }
}
