package dev.inchworm.runtime.platform;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Batches on PostgreSQL: along a key by row comparison, or along the table's pages. */
final class PostgresWindows implements Windows {

    private final Dialect dialect;

    PostgresWindows(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public Order order(Connection connection, ObjectName table, List<String> key) throws SQLException {
        if (key.isEmpty()) {
            return new PostgresPageOrder(dialect, table);
        }
        List<String> types = new ArrayList<>();
        for (String column : key) {
            types.add(type(connection, table, column));
        }
        return new PostgresKeyOrder(dialect, table, key, types);
    }

    @Override
    public String rowUpdate(Connection connection, ObjectName table, List<String> key, String column)
            throws SQLException {
        List<String> conditions = new ArrayList<>();
        for (String part : key) {
            conditions.add(dialect.quote(part) + " = CAST(? AS " + type(connection, table, part) + ")");
        }
        if (key.isEmpty()) {
            conditions.add("ctid = CAST(? AS tid)");
        }
        conditions.add(dialect.quote(column) + " IS NULL");
        return "UPDATE " + dialect.quote(table) + " SET " + dialect.quote(column) + " = CAST(? AS "
                + type(connection, table, column) + ") WHERE " + String.join(" AND ", conditions);
    }

    @Override
    public RowValues rowValues(Connection connection, ObjectName table, String column) {
        return new PostgresRowValues();
    }

    private String type(Connection connection, ObjectName table, String column) throws SQLException {
        return Jdbc.first(
                        connection,
                        "SELECT format_type(atttypid, atttypmod) FROM pg_attribute"
                                + " WHERE attrelid = to_regclass(?) AND attname = ? AND NOT attisdropped",
                        row -> row.getString(1),
                        dialect.quote(table),
                        column)
                .orElseThrow(() -> new IllegalArgumentException(table + " has no column " + column));
    }

    @Override
    public OptionalLong estimatedRows(Connection connection, ObjectName table) throws SQLException {
        // A partitioned table itself has no rows; before the first ANALYZE the count is -1.
        long rows = Jdbc.first(
                        connection,
                        "SELECT coalesce(sum(greatest(c.reltuples, 0)), 0)::bigint FROM pg_class c"
                                + " WHERE c.oid IN (SELECT to_regclass(?) UNION SELECT relid FROM pg_partition_tree(to_regclass(?)))"
                                + " AND c.relkind = 'r'",
                        row -> row.getLong(1),
                        dialect.quote(table),
                        dialect.quote(table))
                .orElse(0L);
        return rows > 0 ? OptionalLong.of(rows) : OptionalLong.empty();
    }

    @Override
    public boolean canStayInPlace(Connection connection, ObjectName table, String column) throws SQLException {
        // A column in an expression or a predicate counts as well. Summarizing indexes (BRIN) count below 16 only,
        // which is
        // left to measurement: taking them for a hindrance costs nothing but speed.
        return Jdbc.first(connection, """
                        SELECT NOT EXISTS (SELECT 1 FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid \
                        WHERE i.indrelid IN (SELECT to_regclass(?) UNION SELECT relid FROM pg_partition_tree(to_regclass(?))) \
                        AND a.attname = ? AND (a.attnum = ANY (i.indkey) OR EXISTS (SELECT 1 FROM pg_depend d \
                        WHERE d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid \
                        AND d.refclassid = 'pg_class'::regclass AND d.refobjid = i.indrelid AND d.refobjsubid = a.attnum)))""", row -> row.getBoolean(1), dialect.quote(table), dialect.quote(table), column)
                .orElse(false);
    }

    @Override
    public Updates updates(Connection connection, ObjectName table) throws SQLException {
        // Not the view: that would ask about every table there is.
        return Jdbc.first(
                        connection,
                        """
                        SELECT coalesce(sum(pg_stat_get_xact_tuples_updated(relid)), 0)::bigint, \
                        coalesce(sum(pg_stat_get_xact_tuples_hot_updated(relid)), 0)::bigint \
                        FROM (SELECT to_regclass(?)::oid AS relid \
                        UNION SELECT relid::oid FROM pg_partition_tree(to_regclass(?))) parts""",
                        row -> new Updates(row.getLong(1), row.getLong(2)),
                        dialect.quote(table),
                        dialect.quote(table))
                .orElseThrow();
    }
}
