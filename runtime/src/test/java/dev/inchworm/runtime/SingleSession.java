package dev.inchworm.runtime;

import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.testing.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** A pool of one session, which is never closed by those who borrow it. */
final class SingleSession extends PGSimpleDataSource implements AutoCloseable {

    private static final long serialVersionUID = 1L;

    private final transient Connection borrowed;

    SingleSession(TestDatabase database) throws SQLException {
        String separator = database.url().contains("?") ? "&" : "?";
        setUrl(database.url() + separator + "ApplicationName=pooled&options=-c%20statement_timeout=30s");
        borrowed = super.getConnection();
    }

    @Override
    public Connection getConnection() {
        return (Connection) Proxy.newProxyInstance(
                SingleSession.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(borrowed, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    String value(String sql) throws SQLException {
        return Jdbc.first(borrowed, sql, row -> row.getString(1)).orElseThrow();
    }

    @Override
    public void close() throws SQLException {
        borrowed.close();
    }
}
