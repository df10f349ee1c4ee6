package dev.inchworm.benchmark.backfill;

import dev.inchworm.runtime.Configuration;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;

/**
 * {@link BackfillBenchmark} for MySQL and MariaDB.
 *
 * <p>Arguments, in any order: {@code url=jdbc:mysql://...} (a server on this machine, with a user who may do anything),
 * {@code what=arms,foreground}, {@code rows=2000000}, {@code rounds=3}, {@code rate=60} (requests a second), {@code control=20}
 * (seconds of the run without a backfill).
 */
public final class MySqlBackfillBenchmark {

    private final MySqlDatabase database;
    private final Orders orders;
    private final long rows;
    private final int rounds;
    private final PrintStream out;

    private MySqlBackfillBenchmark(MySqlDatabase database, Orders orders, long rows, int rounds, PrintStream out) {
        this.database = database;
        this.orders = orders;
        this.rows = rows;
        this.rounds = rounds;
        this.out = out;
    }

    /** Runs all of it; see the class comment for the arguments. */
    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        Map<String, String> settings = BackfillBenchmark.settings(args);
        if (!settings.containsKey("url")) {
            throw new IllegalArgumentException("url=jdbc:mysql://... is missing");
        }
        List<String> what =
                List.of(settings.getOrDefault("what", "arms,foreground").split(","));
        MySqlDatabase database = MySqlDatabase.at(settings.get("url"));
        String dialect = database.dialect();
        MySqlBackfillBenchmark benchmark = new MySqlBackfillBenchmark(
                database,
                Orders.planned(Files.createTempDirectory("inchworm-backfill"), dialect),
                Long.parseLong(settings.getOrDefault("rows", "2000000")),
                Integer.parseInt(settings.getOrDefault("rounds", "3")),
                System.out);
        database.keep(benchmark.rows);
        try {
            if (what.contains("arms")) {
                benchmark.arms();
            }
            if (what.contains("foreground")) {
                benchmark.foreground(
                        Integer.parseInt(settings.getOrDefault("rate", "60")),
                        Long.parseLong(settings.getOrDefault("control", "20")));
            }
        } finally {
            database.clear();
        }
    }

    private double oneUpdate(String sql) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return 0;
    }

    private double inchworm(Configuration configuration) {
        AtomicLong longest = new AtomicLong();
        configuration
                .load()
                .backfill(progress -> longest.accumulateAndGet(progress.batch().toNanos(), Math::max));
        return longest.get() / 1e6;
    }

    private Configuration workers(int count) throws SQLException {
        return orders.inchworm(database.source()).workers(count);
    }

    private void arms() throws IOException, SQLException {
        Map<String, Cost.Work> arms = new LinkedHashMap<>();
        database.fill(orders);
        String update = orders.update(database.source());
        arms.put("one UPDATE", () -> oneUpdate(update));
        arms.put("one worker", () -> inchworm(workers(1)));
        arms.put("two workers", () -> inchworm(workers(2)));
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        Random random = new Random(rows);
        for (int round = 0; round <= rounds; round++) {
            List<String> order = new ArrayList<>(arms.keySet());
            Collections.shuffle(order, random);
            for (String arm : order) {
                database.fill(orders);
                Cost cost = database.cost(rows, arms.get(arm));
                if (round > 0) {
                    costs.computeIfAbsent(arm, any -> new ArrayList<>()).add(cost);
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "%n%,d rows on %s, %d rounds after one that is not counted: medians, and ratios to one UPDATE%n%n"
                        + "%-14s %10s %7s %9s %7s %9s %7s %10s %9s%n",
                rows,
                database.dialect(),
                rounds,
                "",
                "rows/s",
                "ratio",
                "redo/row",
                "ratio",
                "CPU us",
                "ratio",
                "of client",
                "batch ms");
        List<Cost> base = costs.get("one UPDATE");
        arms.keySet().forEach(arm -> line(arm, costs.get(arm), base));
    }

    private void line(String name, List<Cost> costs, List<Cost> base) {
        double speed = Cost.median(costs, Cost::rowsPerSecond);
        double redo = Cost.median(costs, Cost::wal);
        double cpu = Cost.median(costs, Cost::cpu);
        out.printf(
                Locale.ROOT,
                "%-14s %,10.0f %7.2f %9.0f %7.2f %9.1f %7.2f %10.1f %9.0f%n",
                name,
                speed,
                speed / Cost.median(base, Cost::rowsPerSecond),
                redo,
                redo / Cost.median(base, Cost::wal),
                cpu,
                cpu / Cost.median(base, Cost::cpu),
                Cost.median(costs, Cost::client),
                Cost.median(costs, Cost::batch));
    }

    private void foreground(int rate, long controlSeconds) throws SQLException, InterruptedException {
        out.printf(
                Locale.ROOT,
                "%n%d requests/s, half reads, half updates by key, beside a backfill of %,d rows on %s; medians of %d%n%n"
                        + "%-22s %9s %9s %9s %11s %8s %9s%n",
                rate,
                rows,
                database.dialect(),
                rounds,
                "",
                "requests",
                "p50 ms",
                "p99 ms",
                "longest ms",
                "failed",
                "batch ms");
        for (String arm : List.of("no backfill", "one worker", "two workers")) {
            List<Foreground.Latency> latencies = new ArrayList<>();
            List<Double> batches = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                database.fill(orders);
                try (Foreground foreground = Foreground.start(database.source(), rows, rate)) {
                    if (arm.equals("no backfill")) {
                        new CountDownLatch(1).await(controlSeconds, TimeUnit.SECONDS);
                        batches.add(0.0);
                    } else {
                        batches.add(inchworm(workers(arm.equals("one worker") ? 1 : 2)));
                    }
                    latencies.add(foreground.end());
                }
            }
            out.printf(
                    Locale.ROOT,
                    "%-22s %9.0f %9.2f %9.2f %11.1f %8d %9.0f%n",
                    arm,
                    median(latencies, each -> each.requests()),
                    median(latencies, Foreground.Latency::p50),
                    median(latencies, Foreground.Latency::p99),
                    median(latencies, Foreground.Latency::longest),
                    latencies.stream().mapToLong(Foreground.Latency::failed).sum(),
                    BackfillBenchmark.median(batches));
        }
    }

    private static double median(List<Foreground.Latency> latencies, ToDoubleFunction<Foreground.Latency> of) {
        return BackfillBenchmark.median(
                latencies.stream().mapToDouble(of).boxed().toList());
    }
}
