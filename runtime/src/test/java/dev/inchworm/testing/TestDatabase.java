package dev.inchworm.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javax.sql.DataSource;

/**
 * A database made for one test. Closing it drops it with its sessions; left open it vanishes with the server, unless
 * the server was given from outside.
 */
public final class TestDatabase implements AutoCloseable {

    /**
     * What sessions that are about to end call themselves. The server keeps one for a moment after its connection was closed,
     * and a gate that looks just then is to take it for no one's.
     */
    public static final String PASSING = "inchworm test";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final TestServer server;
    private final String name;
    private final String url;
    private final DataSource dataSource;

    private final Predicate<TestDatabase> keeps;

    private TestDatabase(TestServer server, String name, String url, Predicate<TestDatabase> keeps)
            throws SQLException {
        this.keeps = keeps;
        this.server = server;
        this.name = name;
        this.url = url;
        this.dataSource = server.dataSource(url);
    }

    static TestDatabase createOn(TestServer server, String label) {
        return createOn(server, label, database -> false);
    }

    /** A new database that is only dropped where {@code keeps} has no other use for it. */
    static TestDatabase createOn(TestServer server, String label, Predicate<TestDatabase> keeps) {
        String name = "t" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet() + label;
        try (Connection session = DriverManager.getConnection(server.url())) {
            server.markPassing(session);
            server.create(session, name);
            return new TestDatabase(server, name, server.url(name), keeps);
        } catch (SQLException e) {
            throw new IllegalStateException(name + ": " + e.getMessage(), e);
        }
    }

    /** The database that is always there. */
    static TestDatabase maintenance(TestServer server, String name) {
        try {
            return new TestDatabase(server, name, server.url(), database -> false);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The database's name, unquoted. */
    public String name() {
        return name;
    }

    /** A JDBC URL that carries user and password, enough for {@code DriverManager.getConnection(url)}. */
    public String url() {
        return url;
    }

    /** A plain data source without a pool: each connection is a new session. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** A new session, in autocommit mode. */
    public Connection connect() throws SQLException {
        return dataSource.getConnection();
    }

    /** The same, by a name that says that it is about to end, where the server shows names. */
    public Connection connectPassing() throws SQLException {
        Connection connection = connect();
        server.markPassing(connection);
        return connection;
    }

    /** Runs SQL, one or several statements without parameters, in a session of its own. */
    public void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            server.markPassing(connection);
            statement.execute(sql);
            // Of several statements, drivers other than PostgreSQL's report a failure with its result.
            while (statement.getMoreResults() || statement.getUpdateCount() >= 0) {
                continue;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }

    /** Drops the database and ends every session on it, or leaves it to another test. */
    @Override
    public void close() {
        if (keeps.test(this)) {
            return;
        }
        try (Connection session = DriverManager.getConnection(server.url())) {
            server.markPassing(session);
            server.drop(session, name);
        } catch (SQLException e) {
            throw new IllegalStateException(name + ": " + e.getMessage(), e);
        }
    }
}
