package dev.inchworm.schema;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A piece of the user's own SQL, kept whole, for every dialect or for some.
 *
 * @param byDialect SQL by dialect name ({@code postgresql}, …); the key {@link #ANY} holds what serves dialects that are
 *     not named; never empty
 */
public record Sql(SortedMap<String, String> byDialect) {

    /** The key under which SQL for every dialect stands. */
    public static final String ANY = "";

    public Sql {
        if (byDialect.isEmpty()) {
            throw new IllegalArgumentException("SQL for at least one dialect is needed");
        }
        byDialect = Collections.unmodifiableSortedMap(new TreeMap<>(byDialect));
    }

    /** The same SQL for every dialect. */
    public static Sql of(String sql) {
        return new Sql(new TreeMap<>(Map.of(ANY, sql)));
    }

    /** The SQL for {@code dialect}, falling back to what is meant for any; empty where neither is given. */
    public Optional<String> in(String dialect) {
        String own = byDialect.get(dialect);
        return Optional.ofNullable(own != null ? own : byDialect.get(ANY));
    }
}
