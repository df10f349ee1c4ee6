package dev.inchworm.processor.harness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A connection of a release, with the statements that it keeps prepared. Values come and go as text. Used by one thread at a
 * time.
 */
final class Session implements AutoCloseable {

    private static final int MOST_TRIES = 200;

    private final Engine engine;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /** What runs against it, as a whole. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    Session(Engine engine, Connection connection) {
        this.engine = engine;
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /** The rows of a query. */
    List<List<Optional<String>>> query(String sql, List<Optional<String>> parameters) throws SQLException {
        return retried(() -> {
            try (ResultSet result = bind(plain(sql), parameters).executeQuery()) {
                return read(result);
            }
        });
    }

    /** Runs a statement, and tells the number of rows that it changed. */
    int update(String sql, List<Optional<String>> parameters) throws SQLException {
        return retried(() -> bind(plain(sql), parameters).executeUpdate());
    }

    /** Runs an INSERT of {@code values}, and tells those of {@code keys} in the row that it made. */
    List<Optional<String>> insert(String sql, Map<String, Optional<String>> values, List<String> keys)
            throws SQLException {
        return retried(() -> {
            PreparedStatement statement = bind(
                    prepared(sql, () -> engine.prepareInsert(connection, sql, keys)), List.copyOf(values.values()));
            statement.executeUpdate();
            return engine.keys(statement, keys, values);
        });
    }

    /** Several statements in one transaction; none of them is tried again by itself. */
    <T> T transaction(Work<T> work) throws SQLException {
        for (int tries = 1; ; tries++) {
            connection.setAutoCommit(false);
            try {
                T result = work.run();
                connection.commit();
                return result;
            } catch (SQLException e) {
                connection.rollback();
                if (engine.failure(e) != Engine.Failure.RETRYABLE || tries == MOST_TRIES) {
                    throw e;
                }
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** Does something and takes it back. */
    <T> T andBack(Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            return work.run();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** A statement of its own that is tried again as any application would. */
    private <T> T retried(Work<T> work) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                return work.run();
            } catch (SQLException e) {
                if (!connection.getAutoCommit()
                        || engine.failure(e) != Engine.Failure.RETRYABLE
                        || tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    private PreparedStatement plain(String sql) throws SQLException {
        return prepared(sql, () -> connection.prepareStatement(sql));
    }

    private PreparedStatement prepared(String sql, Work<PreparedStatement> preparing) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = preparing.run();
            prepared.put(sql, statement);
        }
        return statement;
    }

    private PreparedStatement bind(PreparedStatement statement, List<Optional<String>> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            engine.bind(statement, i + 1, parameters.get(i));
        }
        return statement;
    }

    /** All rows, as text. */
    static List<List<Optional<String>>> read(ResultSet result) throws SQLException {
        List<List<Optional<String>>> rows = new ArrayList<>();
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
            List<Optional<String>> row = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                row.add(Optional.ofNullable(result.getString(i)));
            }
            rows.add(row);
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
