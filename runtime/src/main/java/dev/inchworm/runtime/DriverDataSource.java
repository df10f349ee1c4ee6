package dev.inchworm.runtime;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A session per connection, from whichever driver knows the URL. Says nothing of the password, whatever goes wrong. */
final class DriverDataSource implements DataSource {

    private static final String MYSQL = "jdbc:mysql:";
    private static final String MARIADB = "jdbc:mariadb:";

    private final DatabaseUrl url;
    private final Optional<String> user;
    private final Optional<String> password;

    DriverDataSource(DatabaseUrl url, Optional<String> user, Optional<String> password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Properties properties = new Properties();
        // Where a driver knows it: a server whose machine is gone is noticed, however long a statement takes.
        properties.setProperty("tcpKeepAlive", "true");
        user.ifPresent(name -> properties.setProperty("user", name));
        password.ifPresent(secret -> properties.setProperty("password", secret));
        for (String spelling : spellings()) {
            Optional<Driver> driver = driver(spelling);
            Connection connection = driver.isPresent() ? driver.get().connect(spelling, properties) : null;
            if (connection != null) {
                return connection;
            }
        }
        throw new InchwormException(Code.IW891, url.name(), remedy());
    }

    /** As MariaDB's driver, which knows MySQL servers as well, wants to be called where MySQL's own is not there. */
    private List<String> spellings() {
        return url.jdbc().startsWith(MYSQL)
                ? List.of(url.jdbc(), MARIADB + url.jdbc().substring(MYSQL.length()))
                : List.of(url.jdbc());
    }

    private static Optional<Driver> driver(String spelling) {
        try {
            return Optional.of(DriverManager.getDriver(spelling));
        } catch (SQLException e) {
            // The driver manager would repeat the URL, parameters and all.
            return Optional.empty();
        }
    }

    private String remedy() {
        if (url.jdbc().startsWith(MYSQL)) {
            return "com.mysql:mysql-connector-j or org.mariadb.jdbc:mariadb-java-client";
        }
        return url.jdbc().startsWith(MARIADB) ? "org.mariadb.jdbc:mariadb-java-client" : "org.postgresql:postgresql";
    }

    @Override
    public Connection getConnection(String otherUser, String otherPassword) throws SQLException {
        return new DriverDataSource(url, Optional.of(otherUser), Optional.of(otherPassword)).getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("Inchworm logs by slf4j");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("Put a timeout into the URL");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("Inchworm logs by slf4j");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("Not a wrapper for " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }

    /** The database, without user and password. */
    @Override
    public String toString() {
        return url.name();
    }
}
