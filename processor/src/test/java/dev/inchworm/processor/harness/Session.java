package dev.inchworm.processor.harness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
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
            try (ResultSet result = bind(sql, parameters, new String[0]).executeQuery()) {
                return read(result);
            }
        });
    }

    /** Runs a statement, and tells the number of rows that it changed. */
    int update(String sql, List<Optional<String>> parameters) throws SQLException {
        return retried(() -> bind(sql, parameters, new String[0]).executeUpdate());
    }

    /** Runs an INSERT, and tells the values of {@code keys} in the row that it made. */
    List<Optional<String>> insert(String sql, List<Optional<String>> parameters, List<String> keys)
            throws SQLException {
        return retried(() -> {
            PreparedStatement statement = bind(sql, parameters, keys.toArray(String[]::new));
            statement.executeUpdate();
            try (ResultSet result = statement.getGeneratedKeys()) {
                return read(result).get(0);
            }
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

    private PreparedStatement bind(String sql, List<Optional<String>> parameters, String[] keys) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = keys.length == 0 ? connection.prepareStatement(sql) : connection.prepareStatement(sql, keys);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).isPresent()) {
                statement.setObject(i + 1, parameters.get(i).get(), Types.OTHER);
            } else {
                statement.setNull(i + 1, Types.NULL);
            }
        }
        return statement;
    }

    private static List<List<Optional<String>>> read(ResultSet result) throws SQLException {
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
