package dev.inchworm.runtime.platform;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Locks on the definition of tables, which every transaction keeps that has read or written one. Both products show them in
 * their performance schema where it is on, and MariaDB, where it is off by default, by the plugin {@code metadata_lock_info} as
 * well; where neither is to be had, nobody is named.
 */
final class MySqlLocks implements Locks {

    private static final int NO_SUCH_SESSION = 1094;
    private static final int NOT_THE_OWNER = 1095;
    private static final int ACCESS_DENIED = 1227;
    private static final int NOT_GRANTED = 1142;
    /** A table or view of the information schema that is not there. */
    private static final List<Integer> ABSENT = List.of(1109, 1146);

    private static final String HOLDERS = """
            SELECT t.processlist_id FROM performance_schema.metadata_locks l \
            JOIN performance_schema.threads t ON t.thread_id = l.owner_thread_id \
            WHERE l.object_type = 'TABLE' AND l.lock_status = 'GRANTED' AND t.processlist_id <> CONNECTION_ID() \
            AND l.object_schema = coalesce(?, DATABASE()) AND l.object_name = ?""";

    private static final String PLUGIN_HOLDERS = """
            SELECT l.thread_id FROM information_schema.metadata_lock_info l WHERE l.thread_id <> CONNECTION_ID() \
            AND l.lock_type = 'Table metadata lock' AND l.table_schema = coalesce(?, DATABASE()) AND l.table_name = ?""";

    private static final String BLOCKERS = """
            SELECT b.processlist_id FROM performance_schema.threads w JOIN performance_schema.metadata_locks p \
            ON p.owner_thread_id = w.thread_id AND p.lock_status = 'PENDING' JOIN performance_schema.metadata_locks h \
            ON h.object_type = p.object_type AND h.object_schema <=> p.object_schema AND h.object_name <=> p.object_name \
            AND h.lock_status = 'GRANTED' AND h.owner_thread_id <> p.owner_thread_id \
            JOIN performance_schema.threads b ON b.thread_id = h.owner_thread_id \
            WHERE w.processlist_id = ? AND b.processlist_id IS NOT NULL""";

    private static final String MYSQL_ROW_BLOCKERS = """
            SELECT b.processlist_id FROM performance_schema.data_lock_waits d JOIN performance_schema.threads w \
            ON w.thread_id = d.requesting_thread_id JOIN performance_schema.threads b \
            ON b.thread_id = d.blocking_thread_id WHERE w.processlist_id = ?""";

    /** Whoever waits for a table's definition has a weaker lock on it already. */
    private static final String PLUGIN_BLOCKERS = """
            SELECT h.thread_id FROM information_schema.processlist p JOIN information_schema.metadata_lock_info m \
            ON m.thread_id = p.id AND m.lock_type = 'Table metadata lock' JOIN information_schema.metadata_lock_info h \
            ON h.lock_type = m.lock_type AND h.table_schema = m.table_schema AND h.table_name = m.table_name \
            AND h.thread_id <> m.thread_id WHERE p.id = ? AND p.state = 'Waiting for table metadata lock'""";

    private static final String MARIADB_ROW_BLOCKERS = """
            SELECT b.trx_mysql_thread_id FROM information_schema.innodb_lock_waits l JOIN information_schema.innodb_trx w \
            ON w.trx_id = l.requesting_trx_id JOIN information_schema.innodb_trx b ON b.trx_id = l.blocking_trx_id \
            WHERE w.trx_mysql_thread_id = ?""";

    private static final String INSTRUMENTED = """
            SELECT count(l.object_type) FROM performance_schema.setup_instruments i LEFT JOIN \
            performance_schema.metadata_locks l ON FALSE WHERE i.name = 'wait/lock/metadata/sql/mdl' \
            AND i.enabled = 'YES' AND @@performance_schema GROUP BY i.name""";

    private static final String TRANSACTION = """
            SELECT concat(trx_id, ' of ', trx_started) FROM information_schema.innodb_trx \
            WHERE trx_mysql_thread_id = ?""";

    private final MySqlDialect dialect;
    private final MySqlProduct product;
    private final MySqlSessions sessions;

    MySqlLocks(MySqlDialect dialect, MySqlProduct product, MySqlSessions sessions) {
        this.dialect = dialect;
        this.product = product;
        this.sessions = sessions;
    }

    /** The weakest there is: a transaction can take none on a table but by using it. */
    @Override
    public String take(ObjectName table, String mode) {
        return "SELECT 1 FROM " + dialect.quote(table) + " LIMIT 0";
    }

    @Override
    public List<ObjectName> lockable(Connection connection, List<ObjectName> tables) {
        return List.of();
    }

    @Override
    public List<LockHolder> blockersOf(Connection connection, long waiting) throws SQLException {
        Set<Long> ids = new LinkedHashSet<>(ids(connection, BLOCKERS, waiting));
        if (hasPlugin(connection)) {
            ids.addAll(ids(connection, PLUGIN_BLOCKERS, waiting));
        }
        if (product == MySqlProduct.MARIADB) {
            ids.addAll(ids(connection, MARIADB_ROW_BLOCKERS, waiting));
        } else {
            ids.addAll(ids(connection, MYSQL_ROW_BLOCKERS, waiting));
        }
        return holders(connection, ids);
    }

    /** Whatever a step does to a table, at some point it wants it for itself: everyone who has any lock on it is in its way. */
    @Override
    public List<LockHolder> holders(Connection connection, List<ObjectName> tables, String mode) throws SQLException {
        Set<Long> ids = new LinkedHashSet<>();
        boolean plugin = hasPlugin(connection);
        for (ObjectName table : tables) {
            String schema = table.schema().orElse(null);
            ids.addAll(ids(connection, HOLDERS, schema, table.name()));
            if (plugin) {
                ids.addAll(ids(connection, PLUGIN_HOLDERS, schema, table.name()));
            }
        }
        return holders(connection, ids);
    }

    /** Asked before it is used: of what the server refuses the driver would make a warning, several times a second. */
    private boolean hasPlugin(Connection connection) throws SQLException {
        return product == MySqlProduct.MARIADB
                && Jdbc.first(
                                connection,
                                "SELECT 1 FROM information_schema.plugins"
                                        + " WHERE plugin_name = 'METADATA_LOCK_INFO' AND plugin_status = 'ACTIVE'",
                                row -> true)
                        .isPresent();
    }

    private List<LockHolder> holders(Connection connection, Set<Long> ids) throws SQLException {
        List<LockHolder> holders = new ArrayList<>();
        for (long id : ids) {
            holders.add(new LockHolder(sessions.info(connection, id), transaction(connection, id)));
        }
        return holders;
    }

    /** What the server calls the transaction of a session; blank where it has none, or it may not be seen. */
    private static String transaction(Connection connection, long id) throws SQLException {
        return visible(() -> Jdbc.first(connection, TRANSACTION, row -> row.getString(1), id), Optional.<String>empty())
                .orElse("");
    }

    private static List<Long> ids(Connection connection, String query, Object... parameters) throws SQLException {
        return visible(() -> Jdbc.query(connection, query, row -> row.getLong(1), parameters), List.of());
    }

    private static <T> T visible(Jdbc.Call<T> query, T otherwise) throws SQLException {
        try {
            return query.run();
        } catch (SQLException e) {
            if (isHidden(e)) {
                return otherwise;
            }
            throw e;
        }
    }

    private static boolean isHidden(SQLException problem) {
        return problem.getErrorCode() == NOT_GRANTED
                || problem.getErrorCode() == ACCESS_DENIED
                || ABSENT.contains(problem.getErrorCode());
    }

    @Override
    public Optional<String> hidden(Connection connection) throws SQLException {
        if (isInstrumented(connection) || hasPlugin(connection)) {
            return Optional.empty();
        }
        return Optional.of(
                product == MySqlProduct.MARIADB
                        ? "not to be seen without performance_schema, or INSTALL SONAME 'metadata_lock_info'"
                        : "not to be seen without performance_schema and SELECT on it");
    }

    private static boolean isInstrumented(Connection connection) throws SQLException {
        return visible(() -> !Jdbc.query(connection, INSTRUMENTED, row -> "").isEmpty(), false);
    }

    /** The server knows no condition on KILL: in between, the session may have gone on to another transaction. */
    @Override
    public Termination terminate(Connection connection, LockHolder holder) throws SQLException {
        long id = holder.session().id();
        if (!transaction(connection, id).equals(holder.transaction())) {
            return Termination.GONE;
        }
        try {
            Jdbc.execute(connection, "KILL " + id);
            return Termination.DONE;
        } catch (SQLException e) {
            return switch (e.getErrorCode()) {
                case NO_SUCH_SESSION -> Termination.GONE;
                case NOT_THE_OWNER, ACCESS_DENIED -> Termination.FORBIDDEN;
                default -> throw e;
            };
        }
    }
}
