package dev.inchworm.runtime.platform;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.migration.Part;
import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** MySQL and MariaDB, which commit every change of a table's definition by themselves. */
public final class MySqlPlatform implements Platform {

    /** The server knows no such savepoint: the transaction that had it is over. */
    private static final int NO_SAVEPOINT = 1305;

    private static final String SAVEPOINT = "inchworm_step";

    private final MySqlDialect dialect;
    private final MySqlProduct product;
    private final PlatformParts parts;

    /** @param dialect that of one of the two */
    public MySqlPlatform(MySqlDialect dialect) {
        this.dialect = dialect;
        product = MySqlProduct.of(dialect);
        MySqlSessions sessions = new MySqlSessions(product);
        parts = new PlatformParts(
                sessions,
                new MySqlLocks(dialect, product, sessions),
                new MySqlJournalDdl(dialect, product),
                new MySqlReplicas(product),
                new MySqlInspection(dialect, product, sessions),
                new MySqlWindows(dialect));
    }

    @Override
    public MySqlDialect dialect() {
        return dialect;
    }

    @Override
    public ServerVersion oldest() {
        return dialect.oldest();
    }

    /** Each of the two drivers can be connected to both servers. */
    @Override
    public boolean isBehind(String name, String version) {
        boolean mariaDb = name.equalsIgnoreCase("MariaDB") || version.contains("MariaDB");
        return (mariaDb || name.equalsIgnoreCase("MySQL")) && mariaDb == (product == MySqlProduct.MARIADB);
    }

    @Override
    public String version(Connection connection) throws SQLException {
        // "11.4.5-MariaDB-ubu2404" or "8.0.40-0ubuntu1".
        return Jdbc.first(connection, "SELECT VERSION()", row -> row.getString(1))
                .orElseThrow()
                .split("-", 2)[0];
    }

    @Override
    public PlatformParts parts() {
        return parts;
    }

    @Override
    public String atOnce(String sql) {
        return MySqlTableWork.atOnce(sql);
    }

    @Override
    public boolean keepsWritersOff(String sql) {
        return MySqlTableWork.keepsWritersOff(sql);
    }

    @Override
    public Optional<String> instead(String sql, SQLException refusal) {
        return MySqlSettings.instead(sql, refusal);
    }

    /** A proxy that lends sessions for a statement shows by the sessions' numbers. */
    @Override
    public Optional<String> sharedSession(Connection first, Jdbc.Call<Connection> second) throws SQLException {
        long before = sessions().id(first);
        try (Connection other = second.run()) {
            if (first.unwrap(Connection.class) == other.unwrap(Connection.class)) {
                // A pool of one that lends the same connection twice says nothing about the server.
                return Optional.empty();
            }
            return Jdbc.inTransaction(other, () -> {
                long others = sessions().id(other);
                long now = sessions().id(first);
                if (others == before) {
                    return Optional.of("two open connections were served by one session, number " + before);
                }
                return now == before
                        ? Optional.<String>empty()
                        : Optional.of("one connection was served by the sessions " + before + " and " + now);
            });
        }
    }

    @Override
    public boolean exists(Connection connection, Part part) throws SQLException {
        return MySqlParts.exists(connection, part);
    }

    /** An index is there or not: a build that was broken off is rolled back, by the server's recovery at the latest. */
    @Override
    public IndexState index(Connection connection, ObjectName name) throws SQLException {
        return MySqlParts.isIndexName(connection, name) ? IndexState.VALID : IndexState.ABSENT;
    }

    @Override
    public String dropBrokenIndex(ObjectName name) {
        throw new IllegalStateException(dialect.displayName() + " leaves no broken index behind");
    }

    @Override
    public List<String> statements(String sql) {
        return MySqlText.statements(sql);
    }

    @Override
    public Optional<String> committing(String sql) {
        return MySqlText.statements(sql).stream()
                .filter(MySqlText::commits)
                .map(MySqlText::kind)
                .findFirst();
    }

    @Override
    public String mark(Connection connection) throws SQLException {
        Jdbc.execute(connection, "SAVEPOINT " + SAVEPOINT);
        return SAVEPOINT;
    }

    @Override
    public boolean isMarked(Connection connection, String mark) throws SQLException {
        try {
            Jdbc.execute(connection, "RELEASE SAVEPOINT " + mark);
            return true;
        } catch (SQLException e) {
            if (e.getErrorCode() == NO_SAVEPOINT) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public Failure classify(SQLException problem) {
        return MySqlFailures.classify(problem);
    }
}
