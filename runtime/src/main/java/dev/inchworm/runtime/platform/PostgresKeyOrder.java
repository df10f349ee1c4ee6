package dev.inchworm.runtime.platform;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Along a key, of one column or several; places are the key's values as text. */
final class PostgresKeyOrder implements Windows.Order {

    private final Dialect dialect;
    private final String table;
    private final List<String> key;
    private final List<String> types;

    PostgresKeyOrder(Dialect dialect, ObjectName table, List<String> key, List<String> types) {
        this.dialect = dialect;
        this.table = dialect.quote(table);
        this.key = key.stream().map(dialect::quote).toList();
        this.types = types;
    }

    @Override
    public boolean countsRows() {
        return true;
    }

    @Override
    public Optional<List<String>> last(Connection connection) throws SQLException {
        return place(
                connection, "SELECT " + texts() + " FROM " + table + " w ORDER BY " + sorted(" DESC") + " LIMIT 1");
    }

    @Override
    public Optional<List<String>> end(Connection connection, List<String> after, List<String> until, int size)
            throws SQLException {
        String inside = texts() + " FROM " + table + " w WHERE " + condition(after, until) + " ORDER BY " + sorted("");
        Optional<List<String>> full = place(connection, "SELECT " + inside + " OFFSET " + (size - 1) + " LIMIT 1");
        // Fewer rows than that are left: the last window, unless there are none.
        return full.isPresent()
                ? full
                : place(connection, "SELECT " + inside + " LIMIT 1").map(any -> until);
    }

    @Override
    public boolean claim(Connection connection, List<String> after, List<String> until) throws SQLException {
        return PostgresRowClaim.claim(connection, table, condition(after, until));
    }

    @Override
    public String condition(List<String> after, List<String> until) {
        String low = after.isEmpty() ? "" : "(" + columns() + ") > (" + values(after) + ") AND ";
        return low + "(" + columns() + ") <= (" + values(until) + ")";
    }

    @Override
    public String claimedCondition(List<String> after, List<String> until) {
        String window = condition(after, until);
        return window + " AND (" + columns() + ") IN (SELECT " + columns() + " FROM " + table + " WHERE " + window
                + " FOR NO KEY UPDATE SKIP LOCKED)";
    }

    private String columns() {
        return String.join(", ", key);
    }

    /** Qualified, since a bare name would mean the text that is selected under it. */
    private String sorted(String direction) {
        return key.stream().map(column -> "w." + column + direction).collect(Collectors.joining(", "));
    }

    private String texts() {
        return key.stream().map(column -> column + "::text").collect(Collectors.joining(", "));
    }

    private String values(List<String> place) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            values.add(dialect.literal(place.get(i)) + "::" + types.get(i));
        }
        return String.join(", ", values);
    }

    private Optional<List<String>> place(Connection connection, String sql) throws SQLException {
        return Jdbc.first(connection, sql, row -> {
            List<String> place = new ArrayList<>();
            for (int i = 1; i <= key.size(); i++) {
                place.add(row.getString(i));
            }
            return List.copyOf(place);
        });
    }
}
