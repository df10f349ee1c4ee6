package dev.inchworm.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database made for one test. Closing it drops it with its sessions; left open it vanishes with the server, unless
 * the server was given from outside.
 *
 * @param name the database's name, unquoted
 * @param url a JDBC URL that carries user and password, enough for {@code DriverManager.getConnection(url)}
 * @param dataSource a plain data source without a pool: each connection is a new session
 * @param server the URL of the server's maintenance database
 */
public record TestDatabase(String name, String url, DataSource dataSource, String server) implements AutoCloseable {

    /**
     * What sessions that are about to end call themselves. The server keeps one for a moment after its connection was closed,
     * and a gate that looks just then is to take it for no one's.
     */
    public static final String PASSING = "inchworm test";

    private static final AtomicInteger COUNT = new AtomicInteger();

    static TestDatabase createOn(PostgresServer server, String label) {
        String name = "t" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet() + label;
        execute(
                server.url(),
                "CREATE DATABASE " + quoted(name) + " TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
        String url = server.url(name);
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        return new TestDatabase(name, url, dataSource, server.url());
    }

    /** A new session, in autocommit mode. */
    public Connection connect() throws SQLException {
        return dataSource.getConnection();
    }

    /** Runs SQL, one or several statements without parameters, in a session of its own. */
    public void execute(String sql) {
        execute(url, sql);
    }

    /** Drops the database and ends every session on it. */
    @Override
    public void close() {
        execute(server, "DROP DATABASE IF EXISTS " + quoted(name) + " WITH (FORCE)");
    }

    private static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            connection.setClientInfo("ApplicationName", PASSING);
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + ": " + e.getMessage(), e);
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
