package dev.inchworm.runtime.platform;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.MySqlKeyColumn;
import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Batches on MySQL and MariaDB, along a key. */
final class MySqlWindows implements Windows {

    private final MySqlDialect dialect;

    MySqlWindows(MySqlDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public Order order(Connection connection, ObjectName table, List<String> key) throws SQLException {
        if (key.isEmpty()) {
            throw new IllegalArgumentException(
                    table + " has no key, and " + dialect.displayName() + " no other order of rows to go along");
        }
        List<MySqlKeyColumn> columns = new ArrayList<>();
        for (String column : key) {
            columns.add(column(connection, table, column));
        }
        return new MySqlKeyOrder(dialect.quote(table), columns);
    }

    private MySqlKeyColumn column(Connection connection, ObjectName table, String column) throws SQLException {
        return Jdbc.first(
                        connection,
                        "SELECT data_type FROM information_schema.columns WHERE table_schema = coalesce(?, DATABASE())"
                                + " AND table_name = ? AND column_name = ?",
                        row -> MySqlKeyColumn.of(dialect, column, row.getString(1)),
                        table.schema().orElse(null),
                        table.name(),
                        column)
                .orElseThrow(() -> new IllegalArgumentException(table + " has no column " + column));
    }

    @Override
    public String rowUpdate(Connection connection, ObjectName table, List<String> key, String column)
            throws SQLException {
        List<String> conditions = new ArrayList<>();
        for (String part : key) {
            conditions.add(column(connection, table, part).parameter());
        }
        conditions.add(dialect.quote(column) + " IS NULL");
        return "UPDATE " + dialect.quote(table) + " SET " + dialect.quote(column) + " = ? WHERE "
                + String.join(" AND ", conditions);
    }

    @Override
    public RowValues rowValues(Connection connection, ObjectName table, String column) throws SQLException {
        return new MySqlRowValues(column(connection, table, column).isBinary());
    }

    @Override
    public OptionalLong estimatedRows(Connection connection, ObjectName table) throws SQLException {
        long rows = Jdbc.first(
                        connection,
                        "SELECT coalesce(table_rows, 0) FROM information_schema.tables"
                                + " WHERE table_schema = coalesce(?, DATABASE()) AND table_name = ?",
                        row -> row.getLong(1),
                        table.schema().orElse(null),
                        table.name())
                .orElse(0L);
        return rows > 0 ? OptionalLong.of(rows) : OptionalLong.empty();
    }

    @Override
    public boolean canStayInPlace(Connection connection, ObjectName table, String column) {
        return false;
    }

    /** Only whoever works in strides asks. */
    @Override
    public Updates updates(Connection connection, ObjectName table) {
        return new Updates(0, 0);
    }
}
