package dev.inchworm.runtime.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JDBC in short: values are bound, results are read to their end, everything opened is closed. */
public final class Jdbc {

    private Jdbc() {}

    /** Makes one value of the current row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Work that only a database can fail. */
    @FunctionalInterface
    public interface Call<T> {
        T run() throws SQLException;
    }

    /** All rows of a query. */
    public static <T> List<T> query(Connection connection, String sql, Row<T> row, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            // Through a cursor, as a URL may ask for, MySQL reports a lock that it cannot have twice: also to the
            // rollback.
            statement.setFetchSize(0);
            try (ResultSet results = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (results.next()) {
                    rows.add(row.read(results));
                }
                return rows;
            }
        }
    }

    /** The first row of a query; empty where it has none. */
    public static <T> Optional<T> first(Connection connection, String sql, Row<T> row, Object... parameters)
            throws SQLException {
        return query(connection, sql, row, parameters).stream().findFirst();
    }

    /** How many rows a statement changed. */
    public static int update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        }
    }

    /** Runs statements without parameters, one or several, whatever they return. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** Runs {@code call} in a transaction of its own; the connection is in autocommit mode before and after. */
    public static <T> T inTransaction(Connection connection, Call<T> call) throws SQLException {
        connection.setAutoCommit(false);
        boolean committed = false;
        try {
            T result = call.run();
            connection.commit();
            committed = true;
            return result;
        } finally {
            if (!committed) {
                rollback(connection);
            }
            if (!connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        }
    }

    /** Nothing is lost when this fails: a connection that cannot roll back is gone, and its transaction with it. */
    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            try {
                connection.close();
            } catch (SQLException ignored) {
                // Gone either way.
            }
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
