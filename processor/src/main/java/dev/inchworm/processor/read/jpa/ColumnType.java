package dev.inchworm.processor.read.jpa;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Text;
import java.util.Collections;
import java.util.List;
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

    /** How many characters the name of a constant may have. */
    private static final int NAMES = 255;

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

    /** How these names are typed where a type of a column lists them. */
    private static SortedMap<String, String> natively(Enumeration names) {
        SortedMap<String, String> spelled = new TreeMap<>();
        for (MySqlDialect dialect : List.of(new MySql(), new MariaDb())) {
            spelled.put(dialect.name(), dialect.typeOf(names));
        }
        return spelled;
    }

    /** The same for a column that refers to one of this type: nothing keeps it in bounds but what it refers to. */
    ColumnType referring() {
        if (type instanceof Enumeration names && names.named().isEmpty()) {
            return new ColumnType(new Text(NAMES), natively(names), Optional.empty());
        }
        return check.isEmpty() ? this : new ColumnType(type, sqlTypes, Optional.empty());
    }
}
