package dev.inchworm.runtime.platform;

import static java.util.Map.entry;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sessions on PostgreSQL; the mutex is an advisory lock of the session. */
final class PostgresSessions implements Sessions {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresSessions.class);

    /** Everything about a session that any user may see, or nulls. */
    static final String COLUMNS = """
            a.pid, a.usename, a.application_name, host(a.client_addr) AS address, a.backend_start, \
            (extract(epoch FROM clock_timestamp() - a.backend_start) * 1000)::bigint AS age_ms, \
            (extract(epoch FROM clock_timestamp() - a.xact_start) * 1000)::bigint AS transaction_ms""";

    /**
     * No time limit that was meant for everyday work, an error instead of rows that a policy hides, and one way to read and
     * write values, so that two runs on two machines do the same. A migrator that stops in the middle of a transaction,
     * locks in its hands, is ended; so is one whose machine is gone.
     */
    private static final Map<String, String> MIGRATING = Map.ofEntries(
            entry("statement_timeout", "0"),
            entry("lock_timeout", "0"),
            entry("transaction_timeout", "0"),
            entry("idle_session_timeout", "0"),
            entry("idle_in_transaction_session_timeout", "10s"),
            entry("tcp_keepalives_idle", "30"),
            entry("tcp_keepalives_interval", "10"),
            entry("tcp_keepalives_count", "3"),
            entry("tcp_user_timeout", "60s"),
            entry("row_security", "off"),
            entry("default_transaction_isolation", "read committed"),
            entry("standard_conforming_strings", "on"),
            entry("datestyle", "ISO"),
            entry("intervalstyle", "postgres"),
            entry("timezone", "UTC"),
            entry("bytea_output", "hex"),
            entry("extra_float_digits", "1"));

    /** How often the server looks, while a statement runs, whether its client is still there; not on every system. */
    private static final String CLIENT_CHECK = "client_connection_check_interval";

    /**
     * After this long whoever waits looks for deadlocks, and an autovacuum that is in its way is cancelled. The server's
     * own second is as long as our whole patience for a lock: then neither would ever happen.
     */
    private static final String DEADLOCK_TIMEOUT = "100ms";

    /**
     * Everyone but the server itself: also workers that extensions start, and whoever decodes what is written. Where the
     * kind may not be seen, it counts.
     */
    private static final String CLIENTS = "SELECT " + COLUMNS + """
             FROM pg_stat_activity a WHERE a.datname = current_database() AND a.usename IS NOT NULL \
            AND (a.backend_type IS NULL OR a.backend_type <> 'parallel worker' \
            AND a.backend_type NOT LIKE 'autovacuum %' AND a.backend_type NOT LIKE 'logical replication %')""";

    @Override
    public Map<String, String> prepare(Connection connection, String application) throws SQLException {
        Map<String, String> wanted = new TreeMap<>(MIGRATING);
        if (connection.getMetaData().getDatabaseMajorVersion() >= 17) {
            wanted.put("transaction_timeout", "0");
        }
        wanted.put("application_name", application);
        Map<String, String> before = new TreeMap<>();
        Jdbc.query(
                connection,
                "SELECT name, current_setting(name) FROM unnest(string_to_array(?, ',')) name"
                        + " WHERE current_setting(name, true) IS NOT NULL",
                row -> before.put(row.getString(1), row.getString(2)),
                String.join(",", wanted.keySet()));
        // An older server does not have them all.
        wanted.keySet().retainAll(before.keySet());
        restore(connection, wanted);
        checkClient(connection, before);
        if (maySetDeadlockTimeout(connection)) {
            before.put(
                    "deadlock_timeout",
                    Jdbc.first(connection, "SHOW deadlock_timeout", row -> row.getString(1))
                            .orElseThrow());
            restore(connection, Map.of("deadlock_timeout", DEADLOCK_TIMEOUT));
        }
        return before;
    }

    /** Without it, the statement of a dead migrator, and with it the mutex, would live on until it ends. */
    private static void checkClient(Connection connection, Map<String, String> before) throws SQLException {
        try {
            Jdbc.query(
                            connection,
                            "SELECT current_setting('" + CLIENT_CHECK + "'), set_config('" + CLIENT_CHECK
                                    + "', '1s', false)",
                            row -> row.getString(1))
                    .forEach(value -> before.put(CLIENT_CHECK, value));
        } catch (SQLException e) {
            if (connection.isClosed() || e.getSQLState() == null || !isUnknownOrUnsupported(e.getSQLState())) {
                throw e;
            }
            LOG.debug("This server cannot look after its clients", e);
        }
    }

    /** Versions before 14 do not know the setting, and some systems cannot do what it asks for. */
    private static boolean isUnknownOrUnsupported(String state) {
        return state.equals("42704") || state.startsWith("22");
    }

    /** A right that superusers have, and whom they gave it to from 15 on. */
    private static boolean maySetDeadlockTimeout(Connection connection) throws SQLException {
        String granted = connection.getMetaData().getDatabaseMajorVersion() >= 15
                ? " OR has_parameter_privilege('deadlock_timeout', 'SET')"
                : "";
        return Jdbc.first(
                        connection, "SELECT current_setting('is_superuser') = 'on'" + granted, row -> row.getBoolean(1))
                .orElseThrow();
    }

    @Override
    public void restore(Connection connection, Map<String, String> settings) throws SQLException {
        String calls = settings.keySet().stream()
                .map(name -> "set_config('" + name + "', ?, false)")
                .collect(Collectors.joining(", "));
        Jdbc.query(
                connection,
                "SELECT " + calls,
                row -> row.getString(1),
                settings.values().toArray());
    }

    @Override
    public long id(Connection connection) throws SQLException {
        return Jdbc.first(connection, "SELECT pg_backend_pid()", row -> row.getLong(1))
                .orElseThrow();
    }

    @Override
    public boolean tryMutex(Connection connection, long key) throws SQLException {
        return Jdbc.first(connection, "SELECT pg_try_advisory_lock(?)", row -> row.getBoolean(1), key)
                .orElseThrow();
    }

    @Override
    public void releaseMutex(Connection connection, long key) throws SQLException {
        Jdbc.query(connection, "SELECT pg_advisory_unlock(?)", row -> row.getBoolean(1), key);
    }

    @Override
    public Optional<SessionInfo> mutexHolder(Connection connection, long key) throws SQLException {
        // A lock on a bigint shows as its two halves, marked by objsubid 1.
        return Jdbc.first(connection, "SELECT " + COLUMNS + """
                 FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid WHERE l.locktype = 'advisory' \
                AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) \
                AND l.granted AND l.objsubid = 1 AND l.classid::bigint = ? AND l.objid::bigint = ?""", PostgresSessions::read, key >>> 32, key & 0xFFFFFFFFL);
    }

    @Override
    public List<SessionInfo> others(Connection connection) throws SQLException {
        return Jdbc.query(
                connection, CLIENTS + " AND a.pid <> pg_backend_pid() ORDER BY a.pid", PostgresSessions::read);
    }

    @Override
    public SessionInfo self(Connection connection) throws SQLException {
        return Jdbc.first(connection, CLIENTS + " AND a.pid = pg_backend_pid()", PostgresSessions::read)
                .orElseThrow();
    }

    @Override
    public boolean isAtWork(Connection connection, long id) throws SQLException {
        // Where states are not tracked or not shown, a session that is there is believed to work.
        return Jdbc.first(
                        connection,
                        "SELECT coalesce(state NOT LIKE 'idle%', true) FROM pg_stat_activity WHERE pid = ?",
                        row -> row.getBoolean(1),
                        id)
                .orElse(false);
    }

    @Override
    public void limitLockWait(Connection connection, Duration limit) throws SQLException {
        Jdbc.query(
                connection,
                "SELECT set_config('lock_timeout', ?, ?)",
                row -> row.getString(1),
                // Below a millisecond means none at all to the server.
                limit.isZero() ? "0" : Math.max(1, limit.toMillis()) + "ms",
                !connection.getAutoCommit());
    }

    @Override
    public void settle(Connection connection) {
        // It ended with the transaction.
    }

    @Override
    public void beginBatch(Connection connection, Duration rowWait, Duration silence) throws SQLException {
        Jdbc.query(
                connection,
                "SELECT set_config('lock_timeout', ?, true), set_config('idle_in_transaction_session_timeout', ?, true),"
                        + " set_config('synchronous_commit', 'off', true)",
                row -> row.getString(1),
                Math.max(1, rowWait.toMillis()) + "ms",
                Math.max(1, silence.toMillis()) + "ms");
    }

    static SessionInfo read(ResultSet row) throws SQLException {
        Timestamp started = row.getTimestamp("backend_start");
        return new SessionInfo(
                row.getLong("pid"),
                Optional.ofNullable(row.getString("usename")),
                Optional.ofNullable(row.getString("application_name")).filter(name -> !name.isBlank()),
                Optional.ofNullable(row.getString("address")),
                Optional.ofNullable(started).map(Timestamp::toInstant),
                millis(row, "age_ms"),
                millis(row, "transaction_ms"));
    }

    private static Optional<Duration> millis(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis(millis));
    }
}
