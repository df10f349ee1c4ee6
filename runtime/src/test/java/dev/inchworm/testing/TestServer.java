package dev.inchworm.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A running server on which tests make their databases. */
interface TestServer {

    /** The JDBC URL of a database that is always there, with user and password. */
    String url();

    /** A plain data source without a pool. */
    DataSource dataSource(String url) throws SQLException;

    /** Makes an empty database through a session on {@link #url()}. */
    void create(Connection session, String database) throws SQLException;

    /** Ends every session on a database, and the database. */
    void drop(Connection session, String database) throws SQLException;

    /** Says of a session that it is about to end, where the server shows what sessions call themselves. */
    void markPassing(Connection session) throws SQLException;

    /** The URL of another database on this server. */
    default String url(String database) {
        int query = url().indexOf('?');
        String path = query < 0 ? url() : url().substring(0, query);
        return path.substring(0, path.lastIndexOf('/') + 1)
                + URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20")
                + (query < 0 ? "" : url().substring(query));
    }
}
