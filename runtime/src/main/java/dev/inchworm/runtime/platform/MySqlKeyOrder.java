package dev.inchworm.runtime.platform;

import dev.inchworm.dialect.MySqlKeyColumn;
import dev.inchworm.runtime.platform.Windows.Claim;
import dev.inchworm.runtime.platform.Windows.Middle;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Along a key, of one column or several; places are the key's values as text. Comparisons are spelled out column by column:
 * of rows in parentheses the server would read the whole index.
 */
final class MySqlKeyOrder implements Windows.Order {

    /** More than enough for keys that are spread evenly, and enough to get past a gap in others. */
    private static final int BISECTIONS = 24;

    private final String table;
    private final List<MySqlKeyColumn> key;

    /** @param table quoted */
    MySqlKeyOrder(String table, List<MySqlKeyColumn> key) {
        this.table = table;
        this.key = List.copyOf(key);
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
        String inside = "SELECT " + texts() + " FROM " + table + " w WHERE " + condition(after, until) + " ORDER BY "
                + sorted("") + " LIMIT 1";
        Optional<List<String>> full = place(connection, inside + " OFFSET " + (size - 1));
        // Fewer rows than that are left: the last window, unless there are none.
        return full.isPresent() ? full : place(connection, inside).map(any -> until);
    }

    /**
     * A second is the least that an UPDATE waits for a row, holding those before it, and of two that wait for each other the
     * server ends the one that has changed less, which is the application. So the rows are taken before, by a look that gives up
     * at once. It cannot be the one for the last of them: MySQL lets go again of what OFFSET passes over. Where keys are numbers
     * without many gaps, as a server gives them out, there is no need to look for the last one: as many numbers as rows are
     * wanted have at most so many rows.
     */
    @Override
    public Optional<List<String>> take(Connection connection, List<String> after, List<String> until, int size)
            throws SQLException {
        Optional<List<String>> near = key.size() == 1 && !after.isEmpty()
                ? key.get(0).ahead(after.get(0), size, until.get(0)).map(List::of)
                : Optional.empty();
        if (near.isPresent() && hold(connection, after, near.get()) >= (size + 1) / 2) {
            return near;
        }
        Optional<List<String>> end = end(connection, after, until, size);
        if (end.isPresent()) {
            hold(connection, after, end.get());
        }
        return end;
    }

    private long hold(Connection connection, List<String> after, List<String> until) throws SQLException {
        return count(connection, condition(after, until) + " FOR UPDATE NOWAIT");
    }

    /** By halving the distance between the key's ends, each time by one look into the index. */
    @Override
    public Optional<Middle> middle(Connection connection, List<String> after, List<String> until) throws SQLException {
        String window = condition(after, until);
        Optional<List<String>> first = place(
                connection,
                "SELECT " + texts() + " FROM " + table + " w WHERE " + window + " ORDER BY " + sorted("") + " LIMIT 1");
        Optional<List<String>> last = lastOf(connection, window);
        if (first.isEmpty() || first.equals(last)) {
            return Optional.empty();
        }
        MySqlKeyColumn leading = key.get(0);
        int bytes =
                Math.max(first.get().get(0).length(), last.orElseThrow().get(0).length()) / 2;
        Optional<BigInteger> low = leading.ordinal(first.get().get(0), bytes);
        Optional<BigInteger> high = leading.ordinal(last.get().get(0), bytes);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        BigInteger from = low.get();
        BigInteger to = high.get();
        for (int i = 0; i < BISECTIONS && from.compareTo(to) < 0; i++) {
            BigInteger half = from.add(to).shiftRight(1);
            Optional<List<String>> place =
                    lastOf(connection, window + " AND " + leading.quoted() + " <= " + leading.literal(half, bytes));
            if (place.isEmpty()) {
                from = half.add(BigInteger.ONE);
            } else if (place.equals(last)) {
                to = half;
            } else {
                return Optional.of(new Middle(place.get(), estimate(connection, window)));
            }
        }
        return Optional.empty();
    }

    private Optional<List<String>> lastOf(Connection connection, String condition) throws SQLException {
        return place(
                connection,
                "SELECT " + texts() + " FROM " + table + " w WHERE " + condition + " ORDER BY " + sorted(" DESC")
                        + " LIMIT 1");
    }

    /** About how many rows a condition selects, as the optimizer counts them: by two looks into the index. */
    private long estimate(Connection connection, String condition) throws SQLException {
        return Jdbc.query(
                        connection,
                        "EXPLAIN FORMAT=TRADITIONAL SELECT 1 FROM " + table + " w WHERE " + condition,
                        row -> row.getLong("rows"))
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /** A row has one place here, its old version goes elsewhere: nothing is gained by strides. */
    @Override
    public List<String> strides(Connection connection, List<String> after, List<String> until, int parts) {
        return List.of();
    }

    @Override
    public Claim claim(Connection connection, String condition) throws SQLException {
        long taken = count(connection, condition + " FOR UPDATE SKIP LOCKED");
        // Counted afterwards: a row that nobody has taken is still there then, or was removed by whoever held it.
        if (taken == count(connection, condition)) {
            return new Claim(true, condition);
        }
        List<List<String>> places = Jdbc.query(
                connection,
                "SELECT " + texts() + " FROM " + table + " WHERE " + condition + " FOR UPDATE SKIP LOCKED",
                this::place);
        return new Claim(false, places.isEmpty() ? "FALSE" : condition + " AND " + oneOf(places));
    }

    private long count(Connection connection, String condition) throws SQLException {
        return Jdbc.first(connection, "SELECT count(*) FROM " + table + " WHERE " + condition, row -> row.getLong(1))
                .orElseThrow();
    }

    private String oneOf(List<List<String>> places) {
        return "(" + key.stream().map(MySqlKeyColumn::quoted).collect(Collectors.joining(", ")) + ") IN ("
                + places.stream()
                        .map(place -> "(" + String.join(", ", literals(place)) + ")")
                        .collect(Collectors.joining(", "))
                + ")";
    }

    @Override
    public String condition(List<String> after, List<String> until) {
        return after.isEmpty() ? bound("<", "<=", until) : bound(">", ">", after) + " AND " + bound("<", "<=", until);
    }

    /** {@code (a <= x AND (a < x OR a = x AND b <= y))}: the first part is what the server looks up in the index. */
    private String bound(String strictly, String last, List<String> place) {
        List<String> values = literals(place);
        int end = key.size() - 1;
        String nested = key.get(end).quoted() + " " + last + " " + values.get(end);
        for (int i = end - 1; i >= 0; i--) {
            String column = key.get(i).quoted();
            nested = "(" + column + " " + strictly + " " + values.get(i) + " OR " + column + " = " + values.get(i)
                    + " AND " + nested + ")";
        }
        return end == 0 ? nested : key.get(0).quoted() + " " + strictly + "= " + values.get(0) + " AND " + nested;
    }

    private List<String> literals(List<String> place) {
        List<String> literals = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            literals.add(key.get(i).literal(place.get(i)));
        }
        return literals;
    }

    private String sorted(String direction) {
        return key.stream().map(column -> "w." + column.quoted() + direction).collect(Collectors.joining(", "));
    }

    private String texts() {
        return key.stream().map(MySqlKeyColumn::text).collect(Collectors.joining(", "));
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
