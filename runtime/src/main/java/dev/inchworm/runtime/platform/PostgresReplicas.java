package dev.inchworm.runtime.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Standbys of PostgreSQL. A standby that is not connected is known by its replication slot, or by its name in {@code
 * synchronous_standby_names}; one that has neither, and is not connected, nobody knows of.
 */
final class PostgresReplicas implements Replicas {

    /** A standby may have standbys of its own. */
    private static final String NOW =
            "CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END";

    private static final String CONNECTED = """
            SELECT application_name, replay_lsn IS NOT NULL AS visible, \
            replay_lsn >= CAST(? AS pg_lsn) AS replayed, replay_lsn >= %s AS done, \
            (extract(epoch FROM replay_lag) * 1000)::bigint AS lag_ms \
            FROM pg_stat_replication r WHERE state IS DISTINCT FROM 'backup' AND NOT EXISTS \
            (SELECT 1 FROM pg_replication_slots s WHERE s.active_pid = r.pid AND s.slot_type = 'logical') ORDER BY 1, r.pid""".formatted(NOW);

    private static final String AWAY = """
            SELECT 'of slot ' || slot_name FROM pg_replication_slots WHERE slot_type = 'physical' AND NOT active \
            UNION SELECT name FROM (SELECT btrim(regexp_split_to_table(regexp_replace(regexp_replace( \
            current_setting('synchronous_standby_names'), '^\\s*((FIRST|ANY)\\s+)?\\d+\\s*\\(', '', 'i'), '\\)\\s*$', ''), ','), \
            ' "') AS name) n WHERE name NOT IN ('', '*') AND name NOT IN (SELECT application_name FROM pg_stat_replication) \
            ORDER BY 1""";

    @Override
    public String position(Connection connection) throws SQLException {
        return Jdbc.first(connection, "SELECT (" + NOW + ")::text", row -> row.getString(1))
                .orElseThrow();
    }

    @Override
    public String remedy() {
        return "GRANT pg_monitor";
    }

    @Override
    public List<Replica> all(Connection connection, Optional<String> since) throws SQLException {
        List<Replica> replicas = new ArrayList<>(Jdbc.query(
                connection,
                CONNECTED,
                row -> {
                    boolean visible = row.getBoolean("visible");
                    boolean replayed = row.getBoolean("replayed");
                    Optional<Boolean> known = visible && !row.wasNull() ? Optional.of(replayed) : Optional.empty();
                    return new Replica(
                            row.getString("application_name"), true, known, lag(visible, row.getBoolean("done"), row));
                },
                since.orElse(null)));
        replicas.addAll(Jdbc.query(
                connection, AWAY, row -> new Replica(row.getString(1), false, Optional.empty(), Optional.empty())));
        return replicas;
    }

    private static Optional<Duration> lag(boolean visible, boolean done, ResultSet row) throws SQLException {
        if (!visible) {
            return Optional.empty();
        }
        long millis = row.getLong("lag_ms");
        if (row.wasNull()) {
            return done ? Optional.of(Duration.ZERO) : Optional.empty();
        }
        return Optional.of(done ? Duration.ZERO : Duration.ofMillis(millis));
    }
}
