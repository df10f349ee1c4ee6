package dev.inchworm.runtime.platform;

import static java.util.Map.entry;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sessions on MySQL and MariaDB. The mutex is a lock by name, {@code GET_LOCK}, which belongs to a session and to no
 * transaction. A session cannot give itself a name that others see; so that ours are known, each holds a second lock, named
 * after its own number: whoever asks who holds it learns that it is one of ours, and needs no right to ask.
 */
final class MySqlSessions implements Sessions {

    /** Nobody else may see how long someone else's sessions are open, or even that they are. */
    private static final int ACCESS_DENIED = 1227;

    /** For everything that is not under a lock of ours that others wait for. */
    private static final int PATIENT_SECONDS = 3600;

    /**
     * No time limit that was meant for everyday work, one way to read and write values, and errors instead of values that the
     * server makes up. Dates of zeros are let be: a table that has one as a default could not be altered at all. A session
     * whose machine is gone is ended after some minutes, and with it the mutex.
     */
    private static final Map<String, String> MIGRATING = Map.ofEntries(
            entry(
                    "sql_mode",
                    "'ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'"),
            entry("time_zone", "'+00:00'"),
            entry("foreign_key_checks", "1"),
            entry("unique_checks", "1"),
            entry("sql_safe_updates", "0"),
            entry("sql_auto_is_null", "0"),
            entry("sql_big_selects", "1"),
            entry("lock_wait_timeout", Integer.toString(PATIENT_SECONDS)),
            entry("innodb_lock_wait_timeout", "50"),
            entry("wait_timeout", "600"),
            entry("net_read_timeout", "60"),
            entry("net_write_timeout", "60"));

    /** Not a setting by that name: the two products call it differently, and their drivers keep it in mind. */
    private static final String ISOLATION = "(isolation)";

    private static final String MUTEX = "concat('inchworm.', left(sha2(DATABASE(), 256), 32), '.', ?)";
    private static final String MARK = "concat('inchworm session ', ?)";

    private static final String COLUMNS =
            "p.id, p.user, p.host, IS_USED_LOCK(concat('inchworm session ', p.id)) = p.id AS ours";

    private final MySqlProduct product;

    MySqlSessions(MySqlProduct product) {
        this.product = product;
    }

    @Override
    public void checkReading(Connection connection) throws SQLException {
        MySqlFitness.checkReading(connection);
    }

    @Override
    public Map<String, String> prepare(Connection connection, String application) throws SQLException {
        MySqlFitness.check(connection);
        Map<String, String> wanted = wanted();
        String names = wanted.keySet().stream().map(name -> "@@SESSION." + name).collect(Collectors.joining(", "));
        Map<String, String> before = new TreeMap<>();
        Jdbc.query(connection, "SELECT " + names, row -> {
            int column = 0;
            for (String name : wanted.keySet()) {
                String value = row.getString(++column);
                before.put(name, isText(name) ? "'" + value.replace("'", "''") + "'" : value);
            }
            return before;
        });
        before.put(ISOLATION, Integer.toString(connection.getTransactionIsolation()));
        set(connection, wanted);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        Jdbc.query(connection, "SELECT GET_LOCK(" + MARK + ", 0)", row -> "", id(connection));
        return before;
    }

    private Map<String, String> wanted() {
        Map<String, String> wanted = new TreeMap<>(MIGRATING);
        wanted.putAll(product.settings());
        return wanted;
    }

    private static boolean isText(String name) {
        return name.equals("sql_mode") || name.equals("time_zone");
    }

    private static void set(Connection connection, Map<String, String> settings) throws SQLException {
        Jdbc.execute(
                connection,
                "SET "
                        + settings.entrySet().stream()
                                .map(setting -> "SESSION " + setting.getKey() + " = " + setting.getValue())
                                .collect(Collectors.joining(", ")));
    }

    @Override
    public void restore(Connection connection, Map<String, String> settings) throws SQLException {
        Map<String, String> before = new TreeMap<>(settings);
        String isolation = before.remove(ISOLATION);
        if (!before.isEmpty()) {
            set(connection, before);
        }
        if (isolation != null) {
            connection.setTransactionIsolation(Integer.parseInt(isolation));
        }
        Jdbc.query(connection, "SELECT RELEASE_LOCK(" + MARK + ")", row -> "", id(connection));
    }

    @Override
    public long id(Connection connection) throws SQLException {
        return Jdbc.first(connection, "SELECT CONNECTION_ID()", row -> row.getLong(1))
                .orElseThrow();
    }

    @Override
    public boolean tryMutex(Connection connection, long key) throws SQLException {
        return Jdbc.first(connection, "SELECT GET_LOCK(" + MUTEX + ", 0)", row -> row.getInt(1) == 1, key)
                .orElseThrow();
    }

    @Override
    public void releaseMutex(Connection connection, long key) throws SQLException {
        Jdbc.query(connection, "SELECT RELEASE_LOCK(" + MUTEX + ")", row -> "", key);
    }

    @Override
    public Optional<SessionInfo> mutexHolder(Connection connection, long key) throws SQLException {
        Optional<Long> holder =
                Jdbc.first(connection, "SELECT IS_USED_LOCK(" + MUTEX + ")", row -> row.getLong(1), key);
        if (holder.filter(id -> id > 0).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(info(connection, holder.get()));
    }

    /** What is known of a session, at least its number. */
    SessionInfo info(Connection connection, long id) throws SQLException {
        return sessions(connection, "p.id = " + id).stream()
                .findFirst()
                .orElseGet(() -> new SessionInfo(
                        id,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Override
    public List<SessionInfo> others(Connection connection) throws SQLException {
        List<SessionInfo> others = new ArrayList<>(sessions(
                connection,
                "p.db = DATABASE() AND p.id <> CONNECTION_ID() AND p.command NOT IN ('Daemon', 'Binlog Dump',"
                        + " 'Binlog Dump GTID')"));
        if (!seesAll(connection)) {
            // What cannot be known is not assumed: somebody else may be connected.
            others.add(new SessionInfo(
                    0,
                    Optional.empty(),
                    Optional.of("whoever is connected as another user, whom this one may not see (GRANT PROCESS)"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return others;
    }

    /** Whether sessions and transactions of others show at all. */
    boolean seesAll(Connection connection) throws SQLException {
        try {
            Jdbc.query(connection, "SELECT 1 FROM information_schema.innodb_trx LIMIT 1", row -> "");
            return true;
        } catch (SQLException e) {
            if (e.getErrorCode() == ACCESS_DENIED) {
                return false;
            }
            throw e;
        }
    }

    private List<SessionInfo> sessions(Connection connection, String condition) throws SQLException {
        Map<Long, Duration> ages = seesAll(connection) ? transactions(connection) : Map.of();
        Map<Long, String> names = names(connection);
        return Jdbc.query(
                connection,
                "SELECT " + COLUMNS + " FROM information_schema.processlist p WHERE " + condition + " ORDER BY p.id",
                row -> read(row, names, ages));
    }

    /** How long the transaction of each session has been open. */
    private static Map<Long, Duration> transactions(Connection connection) throws SQLException {
        Map<Long, Duration> ages = new TreeMap<>();
        // The server keeps these in its own time zone, and in whole seconds.
        Jdbc.query(
                connection,
                "SELECT trx_mysql_thread_id, greatest(0, timestampdiff(SECOND, trx_started,"
                        + " CONVERT_TZ(UTC_TIMESTAMP(), '+00:00', @@GLOBAL.time_zone))) FROM information_schema.innodb_trx",
                row -> ages.put(row.getLong(1), Duration.ofSeconds(row.getLong(2))));
        return ages;
    }

    /** What sessions called themselves as they connected; nothing where the server does not keep that or does not show it. */
    private Map<Long, String> names(Connection connection) throws SQLException {
        Map<Long, String> names = new TreeMap<>();
        try {
            Jdbc.query(
                    connection,
                    "SELECT processlist_id, attr_value FROM performance_schema.session_connect_attrs"
                            + " WHERE attr_name = 'program_name'",
                    row -> names.put(row.getLong(1), row.getString(2)));
        } catch (SQLException e) {
            if (connection.isClosed() || MySqlFailures.classify(e) == Failure.CONNECTION_LOST) {
                throw e;
            }
        }
        return names;
    }

    private static SessionInfo read(ResultSet row, Map<Long, String> names, Map<Long, Duration> ages)
            throws SQLException {
        long id = row.getLong("id");
        String host = row.getString("host");
        boolean ours = row.getBoolean("ours");
        return new SessionInfo(
                id,
                Optional.ofNullable(row.getString("user")),
                ours ? Optional.of("inchworm session") : Optional.ofNullable(names.get(id)),
                // With its port, where it is not a local one.
                Optional.ofNullable(host).map(name -> name.replaceFirst(":\\d+$", "")),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(ages.get(id)));
    }

    @Override
    public SessionInfo self(Connection connection) throws SQLException {
        return info(connection, id(connection));
    }

    @Override
    public boolean isAtWork(Connection connection, long id) throws SQLException {
        return Jdbc.first(
                        connection,
                        "SELECT command <> 'Sleep' FROM information_schema.processlist WHERE id = ?",
                        row -> row.getBoolean(1),
                        id)
                .orElse(false);
    }

    /** In whole seconds, one at least: these servers know nothing shorter. */
    @Override
    public void limitLockWait(Connection connection, Duration limit) throws SQLException {
        long seconds = limit.isZero() ? PATIENT_SECONDS : Math.max(1, limit.toMillis() / 1000);
        wait(connection, seconds, limit.isZero() ? 50 : seconds);
    }

    /** A foreign key is added with {@code foreign_key_checks} off, and a statement that fails leaves it so. */
    @Override
    public void settle(Connection connection) throws SQLException {
        set(connection, wanted());
    }

    private static void wait(Connection connection, long forTables, long forRows) throws SQLException {
        Jdbc.execute(
                connection,
                "SET SESSION lock_wait_timeout = " + forTables + ", SESSION innodb_lock_wait_timeout = " + forRows);
    }

    /** Rows are taken without waiting; what is left to wait for is not worth a second. */
    @Override
    public void beginBatch(Connection connection, Duration rowWait, Duration silence) throws SQLException {
        String idle = product == MySqlProduct.MARIADB
                ? ", SESSION idle_transaction_timeout = " + Math.max(1, silence.toSeconds())
                : "";
        Jdbc.execute(connection, "SET SESSION innodb_lock_wait_timeout = 1" + idle);
    }
}
