package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Carries steps out on a real server, plainly, and watches what they do to it: each transaction must take exactly the lock
 * that its step claims, on none but the tables that it names, must not rewrite a table, and must not scan one under a lock
 * that anybody would notice.
 */
public final class Rehearsal {

    private static final List<String> NOTICED =
            List.of("ShareLock", "ShareRowExclusiveLock", "ExclusiveLock", "AccessExclusiveLock");

    private final Connection connection;

    /** On that connection. */
    public Rehearsal(Connection connection) {
        this.connection = connection;
    }

    void runAll(List<Step> steps) throws SQLException {
        for (Step step : steps) {
            run(step);
        }
    }

    /** Carries steps out without watching them. */
    void hurryThrough(List<Step> steps) throws SQLException {
        for (Step step : steps) {
            execute(whole(step));
        }
    }

    /** What to send for a step: a transaction of its own, where it is one. */
    public static String whole(Step step) {
        return step.work() instanceof Work.Transaction ? "BEGIN;\n" + step.sql() + "\nCOMMIT;" : step.sql();
    }

    /** Carries one step out. */
    public void run(Step step) throws SQLException {
        try {
            if (step.work() instanceof Work.Transaction) {
                transaction(step);
            } else if (step.work() instanceof Work.Check check) {
                assertThat(unnoticed(step, () -> count(step)))
                        .as(check.complaint())
                        .isZero();
            } else if (step.work() instanceof Work.Backfill && connection.getAutoCommit()) {
                unnoticed(step, () -> {
                    execute(step.sql());
                    return 0L;
                });
            } else {
                execute(step.sql());
            }
        } catch (SQLException e) {
            throw new SQLException("step " + step.id() + ": " + e.getMessage() + "\n" + step.sql(), e.getSQLState(), e);
        }
    }

    /** What takes no lock that anybody would notice, be it on a table that the step does not name. */
    private long unnoticed(Step step, Reading reading) throws SQLException {
        connection.setAutoCommit(false);
        try {
            long found = reading.run();
            assertThat(noticedLocks(files().keySet()))
                    .as("the locks of %s: %s", step.id(), step.sql())
                    .isEmpty();
            connection.commit();
            return found;
        } catch (SQLException | AssertionError e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private interface Reading {
        long run() throws SQLException;
    }

    /** How many rows the query of a check finds, asked as the runtime asks it. */
    public long count(Step check) throws SQLException {
        String query = check.sql().replaceAll(";$", "");
        return Long.parseLong(
                query("SELECT count(*) FROM (\n" + query + "\n) AS found").get(0));
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** The rows of a query, their columns joined by bars. */
    List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : "|").append(result.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private void transaction(Step step) throws SQLException {
        Map<String, String> files = files();
        List<String> named = step.tables().stream().map(this::resolved).toList();
        connection.setAutoCommit(false);
        try {
            List<String> notices;
            try (Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute("SET LOCAL client_min_messages = debug1");
                statement.execute(step.sql());
                notices = notices(statement);
            }
            execute("SET LOCAL client_min_messages = notice");
            TreeMap<Integer, Set<String>> locks = noticedLocks(files.keySet());
            String strongest = locks.isEmpty() ? "" : NOTICED.get(locks.lastKey());
            Set<String> locked = new TreeSet<>();
            locks.values().forEach(locked::addAll);
            assertThat(strongest)
                    .as("the lock of %s: %s", step.id(), step.sql())
                    .isEqualTo(step.lock().map(Rehearsal::mode).orElse(""));
            assertThat(named).as("the tables of %s: %s", step.id(), step.sql()).containsAll(locked);
            if (step.lock().isPresent()) {
                assertThat(notices)
                        .as("scans and rewrites under the lock of %s: %s", step.id(), step.sql())
                        .noneMatch(
                                notice -> notice.startsWith("verifying table") || notice.startsWith("rewriting table"));
            }
            connection.commit();
        } catch (SQLException | AssertionError e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
        Map<String, String> after = files();
        files.keySet().retainAll(after.keySet());
        files.forEach((table, file) -> assertThat(after.get(table))
                .as("%s rewrites %s", step.id(), table)
                .isEqualTo(file));
    }

    private static List<String> notices(Statement statement) throws SQLException {
        List<String> notices = new ArrayList<>();
        for (SQLWarning warning = statement.getWarnings(); warning != null; warning = warning.getNextWarning()) {
            notices.add(warning.getMessage());
        }
        return notices;
    }

    /** Tables by the strength of the lock that this transaction holds on them, as far as others would notice it. */
    private TreeMap<Integer, Set<String>> noticedLocks(Set<String> tables) throws SQLException {
        TreeMap<Integer, Set<String>> locks = new TreeMap<>();
        for (String row : query("SELECT relation::oid::text, mode, relation::regclass::text FROM pg_locks"
                + " WHERE pid = pg_backend_pid() AND locktype = 'relation' AND granted")) {
            String[] parts = row.split("\\|", 3);
            int strength = NOTICED.indexOf(parts[1]);
            if (strength >= 0 && tables.contains(parts[0])) {
                locks.computeIfAbsent(strength, s -> new TreeSet<>()).add(parts[0]);
            }
        }
        return locks;
    }

    /** The file that each table of the users is kept in, by the table's oid. */
    private Map<String, String> files() throws SQLException {
        Map<String, String> files = new TreeMap<>();
        for (String row : query("SELECT c.oid::text, relfilenode::text FROM pg_class c JOIN pg_namespace n"
                + " ON n.oid = relnamespace WHERE relkind = 'r' AND nspname NOT LIKE 'pg\\_%'"
                + " AND nspname <> 'information_schema'")) {
            String[] parts = row.split("\\|");
            files.put(parts[0], parts[1]);
        }
        return files;
    }

    private String resolved(ObjectName table) {
        PostgreSql dialect = new PostgreSql();
        try {
            return query("SELECT to_regclass(" + dialect.literal(dialect.quote(table)) + ")::oid::text")
                    .get(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String mode(String lock) {
        StringBuilder mode = new StringBuilder();
        for (String word : lock.split(" ")) {
            mode.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return mode + "Lock";
    }
}
