package dev.inchworm.runtime.platform;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Along the table's pages, for tables without a key; a place is the number of the last page, and a batch is measured in
 * pages. A row that someone else updates meanwhile moves to another page, but then sync has filled it.
 */
final class PostgresPageOrder implements Windows.Order {

    private final Dialect dialect;
    private final String table;

    PostgresPageOrder(Dialect dialect, ObjectName table) {
        this.dialect = dialect;
        this.table = dialect.quote(table);
    }

    @Override
    public boolean countsRows() {
        return false;
    }

    @Override
    public Optional<List<String>> last(Connection connection) throws SQLException {
        // The largest of the partitions, which are walked side by side.
        return Jdbc.first(connection, """
                        SELECT max(pg_relation_size(relid)) / current_setting('block_size')::bigint - 1 \
                        FROM (SELECT to_regclass(?)::oid AS relid \
                        UNION SELECT relid::oid FROM pg_partition_tree(to_regclass(?))) parts""", row -> row.getLong(1), table, table)
                .filter(page -> page >= 0)
                .map(page -> List.of(Long.toString(page)));
    }

    @Override
    public Optional<List<String>> end(Connection connection, List<String> after, List<String> until, int size) {
        long from = after.isEmpty() ? -1 : page(after);
        long last = page(until);
        return from >= last ? Optional.empty() : Optional.of(List.of(Long.toString(Math.min(last, from + size))));
    }

    @Override
    public Optional<Windows.Middle> middle(Connection connection, List<String> after, List<String> until)
            throws SQLException {
        long from = after.isEmpty() ? -1 : page(after);
        long pages = page(until) - from;
        if (pages < 2) {
            return Optional.empty();
        }
        double density = Jdbc.first(
                        connection,
                        "SELECT coalesce(sum(greatest(reltuples, 0)) / nullif(sum(relpages), 0), 1)::float8 FROM pg_class"
                                + " WHERE oid IN (SELECT to_regclass(?) UNION SELECT relid FROM pg_partition_tree(to_regclass(?)))",
                        row -> row.getDouble(1),
                        table,
                        table)
                .orElse(1.0);
        return Optional.of(new Windows.Middle(
                List.of(Long.toString(from + pages / 2)), Math.max(pages, (long) (pages * density))));
    }

    @Override
    public List<String> strides(Connection connection, List<String> after, List<String> until, int parts) {
        // A row's place changes as it is updated, so no condition on it would still find the same rows later.
        return List.of();
    }

    @Override
    public Windows.Claim claim(Connection connection, String condition) throws SQLException {
        return PostgresRowClaim.claim(connection, table, condition)
                ? new Windows.Claim(true, condition)
                : new Windows.Claim(
                        false,
                        condition + " AND ctid IN (SELECT ctid FROM " + table + " WHERE " + condition
                                + " FOR NO KEY UPDATE SKIP LOCKED)");
    }

    @Override
    public String condition(List<String> after, List<String> until) {
        long from = after.isEmpty() ? 0 : page(after) + 1;
        return "ctid >= " + tid(from) + " AND ctid < " + tid(page(until) + 1);
    }

    private String tid(long page) {
        return dialect.literal("(" + page + ",0)") + "::tid";
    }

    private static long page(List<String> place) {
        return Long.parseLong(place.get(0));
    }
}
