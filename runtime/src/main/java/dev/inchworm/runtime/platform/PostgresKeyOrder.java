package dev.inchworm.runtime.platform;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Along a key, of one column or several; places are the key's values as text. */
final class PostgresKeyOrder implements Windows.Order {

    /** Enough for a fair middle, and few enough to be read in milliseconds. */
    private static final double SAMPLE_PAGES = 100;

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
    public Optional<Windows.Middle> middle(Connection connection, List<String> after, List<String> until)
            throws SQLException {
        double percent = Jdbc.first(connection, """
                        SELECT least(100, 100 * ? / greatest(1, sum(pg_relation_size(relid)) / \
                        current_setting('block_size')::bigint))::float8 FROM (SELECT to_regclass(?)::oid AS relid \
                        UNION SELECT relid::oid FROM pg_partition_tree(to_regclass(?))) parts""", row -> row.getDouble(1), SAMPLE_PAGES, table, table)
                .orElseThrow();
        // Whole pages, at random; the same ones each time, so that two who look agree.
        String sample = "SELECT w.*, row_number() OVER (ORDER BY " + sorted("") + ") AS inchworm_nr, count(*) OVER ()"
                + " AS inchworm_count FROM " + table + " w TABLESAMPLE SYSTEM (" + percent + ") REPEATABLE (1) WHERE "
                + condition(after, until);
        return Jdbc.first(
                connection,
                "SELECT " + texts() + ", inchworm_count FROM (" + sample
                        + ") s WHERE inchworm_count > 1 AND inchworm_nr = inchworm_count / 2",
                row -> new Windows.Middle(place(row), Math.round(row.getLong(key.size() + 1) * 100 / percent)));
    }

    @Override
    public List<String> strides(Connection connection, List<String> after, List<String> until, int parts)
            throws SQLException {
        // The server writes the lists of keys, in its own syntax for arrays.
        String lists = key.stream()
                .map(column -> "array_agg(" + column + " ORDER BY inchworm_nr)::text")
                .collect(Collectors.joining(", "));
        String numbered = "SELECT " + columns() + ", row_number() OVER (ORDER BY " + sorted("")
                + ") AS inchworm_nr FROM " + table + " w WHERE " + condition(after, until);
        return Jdbc.query(
                connection,
                "SELECT " + lists + " FROM (" + numbered + ") n GROUP BY inchworm_nr % " + parts
                        + " ORDER BY inchworm_nr % " + parts,
                row -> oneOf(place(row)));
    }

    /** @param lists for each column of the key, its values in all rows that are meant */
    private String oneOf(List<String> lists) {
        if (key.size() == 1) {
            return key.get(0) + " = ANY (" + array(lists, 0) + ")";
        }
        List<String> arrays = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            arrays.add(array(lists, i));
        }
        return "(" + columns() + ") IN (SELECT * FROM unnest(" + String.join(", ", arrays) + "))";
    }

    private String array(List<String> lists, int column) {
        return dialect.literal(lists.get(column)) + "::" + types.get(column) + "[]";
    }

    @Override
    public Windows.Claim claim(Connection connection, String condition) throws SQLException {
        return PostgresRowClaim.claim(connection, table, condition)
                ? new Windows.Claim(true, condition)
                : new Windows.Claim(
                        false,
                        condition + " AND (" + columns() + ") IN (SELECT " + columns() + " FROM " + table + " WHERE "
                                + condition + " FOR NO KEY UPDATE SKIP LOCKED)");
    }

    @Override
    public String condition(List<String> after, List<String> until) {
        String low = after.isEmpty() ? "" : "(" + columns() + ") > (" + values(after) + ") AND ";
        return low + "(" + columns() + ") <= (" + values(until) + ")";
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
        return Jdbc.first(connection, sql, this::place);
    }

    private List<String> place(ResultSet row) throws SQLException {
        List<String> place = new ArrayList<>();
        for (int i = 1; i <= key.size(); i++) {
            place.add(row.getString(i));
        }
        return List.copyOf(place);
    }
}
