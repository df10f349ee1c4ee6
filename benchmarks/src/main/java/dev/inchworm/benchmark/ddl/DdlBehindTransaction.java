package dev.inchworm.benchmark.ddl;

import dev.inchworm.runtime.Inchworm;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;

/**
 * Adds a column to a busy table while another transaction, which began a second before, has read from it and stays open
 * for ten seconds. By turns: the bare statement, the same with a lock timeout of a second and tried again and again, and
 * Inchworm with its default lock budget.
 *
 * <p>Argument: {@code rounds=5}.
 */
public final class DdlBehindTransaction {

    private static final int ROWS = 100_000;
    private static final long BLOCKED_MILLIS = 10_000;
    private static final long BEFORE_MILLIS = 1_000;

    private final EmbeddedPostgres server;
    private final Path classes;

    private DdlBehindTransaction(EmbeddedPostgres server, Path classes) {
        this.server = server;
        this.classes = classes;
    }

    private enum Arm {
        BARE("bare statement"),
        TIMEOUT("lock_timeout 1 s, tried again"),
        INCHWORM("Inchworm");

        private final String text;

        Arm(String text) {
            this.text = text;
        }
    }

    /**
     * One run.
     *
     * @param after milliseconds from the end of the long transaction until the column was there
     */
    private record Run(Requests.Seen seen, double after) {}

    /** Runs all of it and prints a table. */
    public static void main(String[] arguments) throws Exception {
        int rounds = 5;
        for (String argument : String.join(" ", arguments).split(" ")) {
            if (argument.startsWith("rounds=")) {
                rounds = Integer.parseInt(argument.substring("rounds=".length()));
            }
        }
        Path classes = Files.createTempDirectory("ddl-behind-transaction");
        AddColumnDraft.write(classes);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(1))
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("autovacuum", "off")
                .start()) {
            new DdlBehindTransaction(server, classes).measure(rounds);
        }
    }

    private void measure(int rounds) throws Exception {
        List<List<Run>> runs = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int round = 0; round < rounds; round++) {
            for (Arm arm : Arm.values()) {
                runs.get(arm.ordinal()).add(run(arm));
            }
        }
        System.out.println(
                "| arm | longest request ms | stalled, share of 10 s | done after the blocker ms | failed |");
        System.out.println("|---|---|---|---|---|");
        for (Arm arm : Arm.values()) {
            List<Run> own = runs.get(arm.ordinal());
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f (worst %.0f) | %.3f (worst %.3f) | %.0f (worst %.0f) | %d |%n",
                    arm.text,
                    median(own, run -> run.seen().longest()),
                    worst(own, run -> run.seen().longest()),
                    median(own, run -> run.seen().stalled()) / BLOCKED_MILLIS,
                    worst(own, run -> run.seen().stalled()) / BLOCKED_MILLIS,
                    median(own, Run::after),
                    worst(own, Run::after),
                    own.stream().mapToLong(run -> run.seen().failed()).sum());
        }
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> of) {
        double[] sorted = runs.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double worst(List<Run> runs, ToDoubleFunction<Run> of) {
        return runs.stream().mapToDouble(of).max().orElse(0);
    }

    private Run run(Arm arm) throws SQLException, InterruptedException, IOException {
        DataSource source = server.getPostgresDatabase();
        try (Connection setUp = source.getConnection()) {
            execute(
                    setUp,
                    "DROP SCHEMA IF EXISTS inchworm CASCADE; DROP TABLE IF EXISTS orders;"
                            + " CREATE TABLE orders (id int PRIMARY KEY, n int NOT NULL, note text NOT NULL);"
                            + " INSERT INTO orders SELECT i, 0, repeat('n', 200) FROM generate_series(1, " + ROWS
                            + ") i;"
                            + " VACUUM ANALYZE orders");
        }
        Requests requests = Requests.start(source, ROWS);
        park(2_000);
        try (Connection blocker = source.getConnection()) {
            blocker.setAutoCommit(false);
            execute(blocker, "SELECT note FROM orders WHERE id = 1");
            long opened = System.nanoTime();
            park(BEFORE_MILLIS);
            long since = System.nanoTime();
            CompletableFuture<Long> done = CompletableFuture.supplyAsync(() -> {
                change(arm, source);
                return System.nanoTime();
            });
            park(BLOCKED_MILLIS - (System.nanoTime() - opened) / 1_000_000);
            blocker.commit();
            long ended = System.nanoTime();
            double after = (done.join() - ended) / 1e6;
            park(500);
            return new Run(requests.end(since), after);
        }
    }

    private void change(Arm arm, DataSource source) {
        if (arm == Arm.INCHWORM) {
            Inchworm.configure()
                    .dataSource(source)
                    .directory(classes)
                    .includeDraft(true)
                    .load()
                    .expand();
            return;
        }
        try (Connection connection = source.getConnection()) {
            execute(connection, arm == Arm.TIMEOUT ? "SET lock_timeout = '1s'" : "SET lock_timeout = 0");
            boolean through = false;
            while (!through) {
                through = tried(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean tried(Connection connection) throws SQLException {
        try {
            execute(connection, AddColumnDraft.SQL);
            return true;
        } catch (SQLException e) {
            if ("55P03".equals(e.getSQLState())) {
                park(100);
                return false;
            }
            throw e;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : sql.split("; ")) {
                statement.execute(each);
            }
        }
    }

    private static void park(long millis) {
        long until = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < until) {
            LockSupport.parkNanos(until - System.nanoTime());
        }
    }
}
