package dev.inchworm.runtime.platform;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Table locks on PostgreSQL. */
final class PostgresLocks implements Locks {

    /** From weak to strong. */
    private static final List<String> MODES = List.of(
            "ACCESS SHARE",
            "ROW SHARE",
            "ROW EXCLUSIVE",
            "SHARE UPDATE EXCLUSIVE",
            "SHARE",
            "SHARE ROW EXCLUSIVE",
            "EXCLUSIVE",
            "ACCESS EXCLUSIVE");

    /** Where the modes that conflict with each begin; {@code SHARE} alone does not conflict with itself. */
    private static final List<Integer> CONFLICTS_FROM = List.of(7, 6, 4, 3, 2, 2, 1, 0);

    /** A prepared transaction {@code p}, in the columns of a session. */
    static final String PREPARED = """
            0 AS pid, p.owner AS usename, 'prepared transaction ' || p.gid AS application_name, NULL AS address, \
            NULL::timestamptz AS backend_start, NULL::bigint AS age_ms, \
            (extract(epoch FROM clock_timestamp() - p.prepared) * 1000)::bigint AS transaction_ms""";

    private final Dialect dialect;

    PostgresLocks(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public String take(ObjectName table, String mode) {
        return "LOCK TABLE " + dialect.quote(table) + " IN " + MODES.get(rank(mode)) + " MODE";
    }

    @Override
    public List<ObjectName> lockable(Connection connection, List<ObjectName> tables) throws SQLException {
        List<ObjectName> lockable = new ArrayList<>();
        for (ObjectName table : tables) {
            Jdbc.first(connection, """
                            SELECT 1 FROM pg_class WHERE oid = to_regclass(?) AND relkind IN ('r', 'p', 'v') \
                            AND has_table_privilege(oid, 'UPDATE, DELETE, TRUNCATE')""", row -> table, dialect.quote(table)).ifPresent(lockable::add);
        }
        return lockable;
    }

    @Override
    public List<LockHolder> blockersOf(Connection connection, long waiting) throws SQLException {
        // Every transaction holds the lock on itself.
        return Jdbc.query(
                connection,
                "SELECT " + PostgresSessions.COLUMNS + ", coalesce((SELECT l.virtualtransaction FROM pg_locks l"
                        + " WHERE l.pid = a.pid AND l.locktype = 'virtualxid' AND l.granted LIMIT 1), '') AS of_transaction"
                        + " FROM pg_stat_activity a WHERE a.pid = ANY (pg_blocking_pids(?::int))"
                        + " ORDER BY a.xact_start, a.pid",
                row -> new LockHolder(PostgresSessions.read(row), row.getString("of_transaction")),
                waiting);
    }

    @Override
    public List<LockHolder> holders(Connection connection, List<ObjectName> tables, String mode) throws SQLException {
        List<LockHolder> holders = new ArrayList<>();
        for (ObjectName table : tables) {
            String held =
                    " FROM pg_locks l %s WHERE l.granted AND l.locktype = 'relation' AND l.relation = to_regclass(?)"
                            + " AND l.mode IN (" + conflicting(mode) + ")";
            holders.addAll(Jdbc.query(
                    connection,
                    "SELECT DISTINCT " + PostgresSessions.COLUMNS + ", a.xact_start, l.virtualtransaction"
                            + held.formatted("JOIN pg_stat_activity a ON a.pid = l.pid")
                            + " AND a.pid <> pg_backend_pid() ORDER BY a.xact_start, a.pid",
                    row -> new LockHolder(PostgresSessions.read(row), row.getString("virtualtransaction")),
                    dialect.quote(table)));
            // A prepared transaction has locks and no session; it is known by the lock on its own number.
            holders.addAll(Jdbc.query(
                    connection,
                    "SELECT DISTINCT " + PREPARED + ", p.prepared, l.virtualtransaction"
                            + held.formatted("JOIN pg_locks x ON x.virtualtransaction = l.virtualtransaction"
                                    + " AND x.locktype = 'transactionid' AND x.pid IS NULL"
                                    + " JOIN pg_prepared_xacts p ON p.transaction = x.transactionid")
                            + " AND l.pid IS NULL ORDER BY p.prepared",
                    row -> new LockHolder(PostgresSessions.read(row), row.getString("virtualtransaction")),
                    dialect.quote(table)));
        }
        return holders.stream().distinct().toList();
    }

    @Override
    public Optional<String> hidden(Connection connection) {
        return Optional.empty();
    }

    @Override
    public Termination terminate(Connection connection, LockHolder holder) throws SQLException {
        try {
            // Asked and done in one statement: a session that went on to another transaction is left alone.
            return Jdbc.first(
                            connection,
                            "SELECT pg_terminate_backend(held.pid) FROM (SELECT DISTINCT l.pid FROM pg_locks l"
                                    + " WHERE l.pid = ? AND l.virtualtransaction = ?) held",
                            row -> row.getBoolean(1),
                            (int) holder.session().id(),
                            holder.transaction())
                    .filter(told -> told)
                    .map(told -> Termination.DONE)
                    .orElse(Termination.GONE);
        } catch (SQLException e) {
            if ("42501".equals(e.getSQLState())) {
                return Termination.FORBIDDEN;
            }
            throw e;
        }
    }

    /** The modes that conflict with {@code mode}, as {@code pg_locks} spells them. */
    private String conflicting(String mode) {
        int rank = rank(mode);
        List<String> names = new ArrayList<>();
        for (int other = CONFLICTS_FROM.get(rank); other < MODES.size(); other++) {
            if (other != rank || !MODES.get(rank).equals("SHARE")) {
                names.add(dialect.literal(catalogName(MODES.get(other))));
            }
        }
        return String.join(", ", names);
    }

    /** {@code ShareRowExclusiveLock} for {@code SHARE ROW EXCLUSIVE}. */
    private static String catalogName(String mode) {
        StringBuilder name = new StringBuilder();
        for (String word : mode.split(" ")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.append("Lock").toString();
    }

    /** A name that nobody knows counts as the strongest lock: it then waits too shortly rather than too long. */
    private static int rank(String mode) {
        int rank = MODES.indexOf(mode.toUpperCase(Locale.ROOT));
        return rank < 0 ? MODES.size() - 1 : rank;
    }
}
