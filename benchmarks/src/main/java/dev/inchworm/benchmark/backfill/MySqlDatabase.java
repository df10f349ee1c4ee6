package dev.inchworm.benchmark.backfill;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * A database of this benchmark's own on a MySQL or MariaDB that runs already, on this machine.
 *
 * @param admin the server's URL, with a user who may do anything, up to the name of a database
 * @param parameters the rest of the URL, from the question mark on
 */
record MySqlDatabase(String admin, String parameters) {

    private static final String NAME = "inchworm_benchmark";
    private static final String ROWS = "inchworm_benchmark_rows";

    /** Adds a hundred thousand orders; the parameter is the last one's number so far. */
    private static final String ORDERS = """
            INSERT INTO orders WITH RECURSIVE s (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < 1000), \
            t (i) AS (SELECT %d + x.n + 1000 * (y.n - 1) FROM s x JOIN s y ON y.n <= 100) \
            SELECT i, unhex(left(sha2(i, 256), 32)), concat('user', i * 7919 %% 1000003, '@example.com'), i %% 5, \
            (i %% 100000) / 100, timestamp '2026-01-01 00:00:00' - INTERVAL i SECOND, repeat(left(sha2(i, 256), 32), 4) \
            FROM t WHERE i <= %d""";

    static MySqlDatabase at(String url) {
        int parameters = url.indexOf('?');
        String server = parameters < 0 ? url : url.substring(0, parameters);
        return new MySqlDatabase(
                server.substring(0, server.lastIndexOf('/') + 1), parameters < 0 ? "" : url.substring(parameters));
    }

    /** Which of the two it is, as the option {@code inchworm.dialects} calls it. */
    String dialect() {
        return value("SELECT VERSION()").contains("MariaDB") ? "mariadb" : "mysql";
    }

    DataSource source() throws SQLException {
        return source(NAME);
    }

    private DataSource source(String database) throws SQLException {
        String url = admin + database + parameters;
        if (url.startsWith("jdbc:mariadb:")) {
            return new MariaDbDataSource(url);
        }
        MysqlDataSource source = new MysqlDataSource();
        source.setUrl(url);
        return source;
    }

    /** Makes the rows that each run begins with, in a table that keeps them. */
    void keep(long rows) throws SQLException {
        try (Connection connection = source("").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET SESSION sql_log_bin = 0");
            statement.execute("DROP DATABASE IF EXISTS " + ROWS);
            statement.execute("CREATE DATABASE " + ROWS + " CHARACTER SET utf8mb4");
            statement.execute("USE " + ROWS);
            statement.execute("CREATE TABLE orders (id bigint PRIMARY KEY, customer_id binary(16), email varchar(255),"
                    + " status int, amount decimal(19, 2), created datetime(6), note varchar(200))");
            for (long last = 0; last < rows; last += 100_000) {
                statement.execute(ORDERS.formatted(last, rows));
            }
        }
    }

    /** The database anew: both releases expanded, the rows of the time before, the new column empty. */
    void fill(Orders orders) throws SQLException {
        try (Connection connection = source("").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + NAME);
            statement.execute("CREATE DATABASE " + NAME + " CHARACTER SET utf8mb4");
            orders.inchworm(source()).load().expand();
            statement.execute("SET SESSION sql_log_bin = 0");
            statement.execute("USE " + NAME);
            // The server knows no way to insert past a trigger.
            List<String> triggers = new ArrayList<>();
            for (String name : values(
                    statement,
                    "SELECT trigger_name FROM information_schema.triggers" + " WHERE trigger_schema = DATABASE()",
                    1)) {
                triggers.addAll(values(statement, "SHOW CREATE TRIGGER `" + name + "`", 3));
                statement.execute("DROP TRIGGER `" + name + "`");
            }
            String columns = "id, customer_id, email, status, amount, created, note";
            statement.execute(
                    "INSERT INTO orders (" + columns + ") SELECT " + columns + " FROM " + ROWS + ".orders ORDER BY id");
            for (String trigger : triggers) {
                statement.execute(trigger);
            }
            statement.execute("ANALYZE TABLE orders");
        }
    }

    /** Takes away what it has made. */
    void clear() throws SQLException {
        try (Connection connection = source("").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + NAME);
            statement.execute("DROP DATABASE IF EXISTS " + ROWS);
        }
    }

    /** Measures work on a database just filled, and sees that nothing is left to do. */
    Cost cost(long rows, Cost.Work work) throws IOException, SQLException {
        double cpu = cpuSeconds();
        long client = Cost.clientNanos();
        double redo = redo();
        long begin = System.nanoTime();
        double batch = work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double clientCpu = (Cost.clientNanos() - client) / 1e9;
        double serverCpu = cpuSeconds() - cpu;
        double written = redo() - redo;
        String left = value("SELECT count(*) FROM " + NAME + ".orders WHERE created_by IS NULL");
        if (!left.equals("0")) {
            throw new IllegalStateException(left + " rows are not filled");
        }
        return new Cost(
                rows, seconds, written / rows, 0, (serverCpu + clientCpu) * 1e6 / rows, clientCpu * 1e6 / rows, batch);
    }

    private double redo() {
        return Double.parseDouble(
                value(
                        "SELECT variable_value FROM performance_schema.global_status WHERE variable_name = 'Innodb_os_log_written'"));
    }

    /** CPU seconds of the server so far. Linux only. */
    private double cpuSeconds() throws IOException {
        String process =
                Files.readString(Path.of(value("SELECT @@GLOBAL.pid_file"))).strip();
        String stat = Files.readString(Path.of("/proc", process, "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Double.parseDouble(fields[11]) + Double.parseDouble(fields[12])) / 100;
    }

    private String value(String query) {
        try (Connection connection = source("").getConnection();
                Statement statement = connection.createStatement()) {
            return values(statement, query, 1).get(0);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private static List<String> values(Statement statement, String query, int column) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                values.add(result.getString(column));
            }
        }
        return values;
    }
}
