package dev.inchworm.runtime.platform;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
                            SELECT 1 FROM pg_class WHERE oid = to_regclass(?) AND relkind IN ('r', 'p') \
                            AND has_table_privilege(oid, 'UPDATE, DELETE, TRUNCATE')""", row -> table, dialect.quote(table)).ifPresent(lockable::add);
        }
        return lockable;
    }

    @Override
    public List<SessionInfo> blockersOf(Connection connection, long waiting) throws SQLException {
        return Jdbc.query(
                connection,
                "SELECT " + PostgresSessions.COLUMNS
                        + " FROM pg_stat_activity a WHERE a.pid = ANY (pg_blocking_pids(?::int)) ORDER BY a.xact_start, a.pid",
                PostgresSessions::read,
                waiting);
    }

    @Override
    public List<SessionInfo> holders(Connection connection, List<ObjectName> tables, String mode) throws SQLException {
        List<SessionInfo> holders = new ArrayList<>();
        for (ObjectName table : tables) {
            holders.addAll(Jdbc.query(
                    connection,
                    "SELECT " + PostgresSessions.COLUMNS
                            + " FROM pg_stat_activity a WHERE a.pid <> pg_backend_pid() AND EXISTS"
                            + " (SELECT 1 FROM pg_locks l WHERE l.pid = a.pid AND l.granted AND l.locktype = 'relation'"
                            + " AND l.relation = to_regclass(?) AND l.mode IN (" + conflicting(mode) + "))"
                            + " ORDER BY a.xact_start, a.pid",
                    PostgresSessions::read,
                    dialect.quote(table)));
        }
        return holders.stream().distinct().toList();
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
