package dev.inchworm.testing;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.opentest4j.TestAbortedException;

/**
 * A running MySQL or MariaDB: started here from files, or given by {@code INCHWORM_TEST_MYSQL_URL} or {@code
 * INCHWORM_TEST_MARIADB_URL}.
 *
 * @param brand which of the two
 * @param version its version, as far as a test may ask for it: {@code 9.7}
 * @param url the JDBC URL of a database that is always there, with user and password
 */
record MySqlServer(Brand brand, String version, String url) implements TestServer {

    private static final Map<String, MySqlServer> STARTED = new ConcurrentHashMap<>();

    /** Who makes it. */
    enum Brand {
        MYSQL("MySQL", "mysql", "INCHWORM_TEST_MYSQL_URL"),
        MARIADB("MariaDB", "mariadb", "INCHWORM_TEST_MARIADB_URL");

        private final String display;
        private final String scheme;
        private final String variable;

        Brand(String display, String scheme, String variable) {
            this.display = display;
            this.scheme = scheme;
            this.variable = variable;
        }

        /** The server that the environment points at; empty where tests start their own. */
        Optional<MySqlServer> given() {
            return Optional.ofNullable(System.getenv(variable))
                    .filter(url -> !url.isBlank())
                    .map(this::connect);
        }

        private MySqlServer connect(String url) {
            try (Connection connection = DriverManager.getConnection(url)) {
                DatabaseMetaData about = connection.getMetaData();
                String version = about.getDatabaseMajorVersion() + "." + about.getDatabaseMinorVersion();
                return new MySqlServer(this, version, url);
            } catch (SQLException e) {
                throw new IllegalStateException(variable + " cannot be used: " + e.getMessage(), e);
            }
        }

        /** What a test gets where the server cannot be had. */
        RuntimeException missing(String version, String reason, Exception cause) {
            String text = (display + " " + version).strip() + " is not available: " + reason;
            return "true".equals(System.getenv("CI"))
                    ? new IllegalStateException(text, cause)
                    : new TestAbortedException(text, cause);
        }
    }

    /** The server of that brand and program, started unless it runs already in this JVM. */
    static MySqlServer of(Brand brand, MySqlProgram program) {
        return STARTED.computeIfAbsent(
                brand.display + " " + program.version(), name -> started(brand, program, List.of()));
    }

    /** A server of its own, with options that others do not have; it is stopped with the JVM. */
    static MySqlServer started(Brand brand, MySqlProgram program, List<String> options) {
        return new MySqlServer(brand, program.version(), start(brand, program, options));
    }

    @Override
    public DataSource dataSource(String database) throws SQLException {
        if (brand == Brand.MARIADB) {
            return new MariaDbDataSource(database);
        }
        MysqlDataSource dataSource = new MysqlDataSource();
        dataSource.setUrl(database);
        return dataSource;
    }

    /** Names of test databases need no quoting here. */
    @Override
    public void create(Connection session, String database) throws SQLException {
        execute(session, "CREATE DATABASE " + database + " CHARACTER SET utf8mb4");
    }

    @Override
    public void drop(Connection session, String database) throws SQLException {
        for (String id : sessions(session, database)) {
            try {
                execute(session, "KILL " + id);
            } catch (SQLException e) {
                // 1094: it ended by itself.
                if (e.getErrorCode() != 1094) {
                    throw e;
                }
            }
        }
        execute(session, "DROP DATABASE IF EXISTS " + database);
    }

    @Override
    public void markPassing(Connection session) {
        // Sessions have no name of their own choice here.
    }

    private static List<String> sessions(Connection session, String database) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (Statement statement = session.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT id FROM information_schema.processlist WHERE db = '" + database + "'")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private static void execute(Connection session, String sql) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String start(Brand brand, MySqlProgram program, List<String> options) {
        try {
            Path folder = Files.createTempDirectory("inchworm-" + brand.scheme);
            int port = Processes.freePort();
            MySqlLaunch launch = new MySqlLaunch(program, folder, port, options);
            Process server = launch.start();
            Processes.stopWithJvm(server, folder);
            String url =
                    "jdbc:" + brand.scheme + "://127.0.0.1:" + port + "/mysql?user=" + MySqlLaunch.USER + "&password="
                            + MySqlLaunch.USER + "&allowMultiQueries=true"
                            + (brand == Brand.MYSQL ? "&sslMode=DISABLED&allowPublicKeyRetrieval=true" : "");
            if (!Processes.await(server, 60, () -> answers(url))) {
                throw brand.missing(program.version(), "it does not start:\n" + launch.log(), null);
            }
            return url;
        } catch (IOException e) {
            throw brand.missing(program.version(), "it does not start: " + e.getMessage(), e);
        }
    }

    private static boolean answers(String url) {
        try (Connection connection = DriverManager.getConnection(url)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }
}
