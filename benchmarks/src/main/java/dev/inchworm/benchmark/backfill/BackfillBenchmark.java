package dev.inchworm.benchmark.backfill;

import dev.inchworm.runtime.Configuration;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Fills a new column of a large table in several ways and prints what each costs.
 *
 * <p>Arguments, in any order, several in one argument if separated by blanks: {@code what=arms,foreground,scale},
 * {@code rows=2000000}, {@code rounds=5}, {@code sizes=500000,2000000,8000000} (for {@code scale}), {@code rate=300}
 * (requests a second, for {@code foreground}), {@code control=20} (seconds of the run without a backfill), {@code work=<folder>}.
 */
public final class BackfillBenchmark {

    private static final String TEMPLATE = "orders_template";
    private static final String COPY = "orders_copy";
    private static final String INDEX = "CREATE INDEX ON orders (created_by)";

    private final Server server;
    private final Orders orders;
    private final PrintStream out;

    private BackfillBenchmark(Server server, Orders orders, PrintStream out) {
        this.server = server;
        this.orders = orders;
        this.out = out;
    }

    /** Runs all of it; see the class comment for the arguments. */
    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        Map<String, String> settings = settings(args);
        Path work = settings.containsKey("work")
                ? Files.createDirectories(Path.of(settings.get("work")))
                : Files.createTempDirectory("inchworm-backfill");
        long rows = Long.parseLong(settings.getOrDefault("rows", "2000000"));
        int rounds = Integer.parseInt(settings.getOrDefault("rounds", "5"));
        List<String> what =
                List.of(settings.getOrDefault("what", "arms,foreground,scale").split(","));
        Orders orders = Orders.planned(Files.createTempDirectory(work, "history"), "postgresql");
        try (Server server = Server.start()) {
            BackfillBenchmark benchmark = new BackfillBenchmark(server, orders, System.out);
            if (what.contains("arms") || what.contains("foreground")) {
                orders.fill(server, TEMPLATE, rows);
            }
            if (what.contains("arms")) {
                benchmark.arms(rows, rounds, false);
                benchmark.arms(rows, rounds, true);
            }
            if (what.contains("foreground")) {
                int rate = Integer.parseInt(settings.getOrDefault("rate", "300"));
                benchmark.foreground(rows, rounds, rate, Long.parseLong(settings.getOrDefault("control", "20")));
            }
            if (what.contains("scale")) {
                benchmark.scale(
                        Arrays.stream(settings.getOrDefault("sizes", "500000,2000000,8000000")
                                        .split(","))
                                .map(Long::valueOf)
                                .toList(),
                        rounds);
            }
        }
    }

    static Map<String, String> settings(String[] args) {
        Map<String, String> settings = new TreeMap<>();
        for (String each : String.join(" ", args).trim().split("\\s+")) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                settings.put(each.substring(0, equals), each.substring(equals + 1));
            }
        }
        return settings;
    }

    private interface Filling {
        double run(String database) throws SQLException;
    }

    private double oneUpdate(String sql, String database) throws SQLException {
        try (Connection connection = server.connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return 0;
    }

    private double inchworm(String database, Configuration configuration) {
        AtomicLong longest = new AtomicLong();
        configuration
                .load()
                .backfill(progress -> longest.accumulateAndGet(progress.batch().toNanos(), Math::max));
        return longest.get() / 1e6;
    }

    private Cost measure(String template, long rows, boolean indexed, Filling filling)
            throws IOException, SQLException {
        server.copy(template, COPY);
        if (indexed) {
            server.execute(COPY, INDEX);
            server.execute(COPY, "CHECKPOINT");
        }
        return Cost.of(server, COPY, rows, () -> filling.run(COPY));
    }

    private void arms(long rows, int rounds, boolean indexed) throws IOException, SQLException {
        String update = orders.update(server.source(TEMPLATE));
        Map<String, Filling> arms = new LinkedHashMap<>();
        arms.put("one UPDATE", database -> oneUpdate(update, database));
        arms.put("one worker", database -> inchworm(database, orders.inchworm(server.source(database))));
        arms.put(
                "two workers",
                database -> inchworm(
                        database, orders.inchworm(server.source(database)).workers(2)));
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        Random random = new Random(rows);
        for (int round = 0; round <= rounds; round++) {
            List<String> order = new ArrayList<>(arms.keySet());
            Collections.shuffle(order, random);
            for (String arm : order) {
                Cost cost = measure(TEMPLATE, rows, indexed, arms.get(arm));
                if (round > 0) {
                    costs.computeIfAbsent(arm, any -> new ArrayList<>()).add(cost);
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "%n%,d rows, %s column, %d rounds after one that is not counted: medians, and ratios to one UPDATE%n%n",
                rows,
                indexed ? "indexed" : "unindexed",
                rounds);
        heading();
        List<Cost> base = costs.get("one UPDATE");
        for (String arm : arms.keySet()) {
            line(arm, costs.get(arm), base);
        }
    }

    private void scale(List<Long> sizes, int rounds) throws IOException, SQLException {
        out.printf(
                Locale.ROOT, "%nOne worker, by size of the table: medians of %d, and ratios to the first%n%n", rounds);
        heading();
        List<Cost> base = new ArrayList<>();
        for (long rows : sizes) {
            orders.fill(server, TEMPLATE, rows);
            List<Cost> costs = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                costs.add(measure(
                        TEMPLATE,
                        rows,
                        false,
                        database -> inchworm(database, orders.inchworm(server.source(database)))));
            }
            if (base.isEmpty()) {
                base.addAll(costs);
            }
            line(String.format(Locale.ROOT, "%,d", rows), costs, base);
        }
    }

    private void heading() {
        out.printf(
                Locale.ROOT,
                "%-14s %10s %7s %9s %7s %8s %9s %7s %10s %9s%n",
                "",
                "rows/s",
                "ratio",
                "WAL/row",
                "ratio",
                "growth",
                "CPU us",
                "ratio",
                "of client",
                "batch ms");
    }

    private void line(String name, List<Cost> costs, List<Cost> base) {
        double speed = Cost.median(costs, Cost::rowsPerSecond);
        double wal = Cost.median(costs, Cost::wal);
        double cpu = Cost.median(costs, Cost::cpu);
        out.printf(
                Locale.ROOT,
                "%-14s %,10.0f %7.2f %9.0f %7.2f %7.0f%% %9.1f %7.2f %10.1f %9.0f%n",
                name,
                speed,
                speed / Cost.median(base, Cost::rowsPerSecond),
                wal,
                wal / Cost.median(base, Cost::wal),
                100 * Cost.median(costs, Cost::growth),
                cpu,
                cpu / Cost.median(base, Cost::cpu),
                Cost.median(costs, Cost::client),
                Cost.median(costs, Cost::batch));
    }

    private void foreground(long rows, int rounds, int rate, long controlSeconds)
            throws SQLException, InterruptedException {
        out.printf(
                Locale.ROOT,
                "%n%d requests/s, half reads, half updates by key, beside a backfill of %,d rows; medians of %d%n%n"
                        + "%-22s %9s %9s %9s %11s %8s %9s%n",
                rate,
                rows,
                rounds,
                "",
                "requests",
                "p50 ms",
                "p99 ms",
                "longest ms",
                "failed",
                "batch ms");
        Map<String, List<Foreground.Latency>> latencies = new LinkedHashMap<>();
        Map<String, List<Double>> batches = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (String arm : List.of("no backfill", "backfill", "duty cycle 50 %")) {
                server.copy(TEMPLATE, COPY);
                double batch = 0;
                Foreground.Latency latency;
                try (Foreground foreground = Foreground.start(server.source(COPY), rows, rate)) {
                    if (arm.equals("no backfill")) {
                        new CountDownLatch(1).await(controlSeconds, TimeUnit.SECONDS);
                    } else {
                        Configuration configuration = orders.inchworm(server.source(COPY));
                        batch = inchworm(COPY, arm.equals("backfill") ? configuration : configuration.dutyCycle(50));
                    }
                    latency = foreground.end();
                }
                latencies.computeIfAbsent(arm, any -> new ArrayList<>()).add(latency);
                batches.computeIfAbsent(arm, any -> new ArrayList<>()).add(batch);
            }
        }
        latencies.forEach((arm, all) -> out.printf(
                Locale.ROOT,
                "%-22s %9.0f %9.2f %9.2f %11.1f %8d %9.0f%n",
                arm,
                median(all.stream().map(each -> (double) each.requests()).toList()),
                median(all.stream().map(Foreground.Latency::p50).toList()),
                median(all.stream().map(Foreground.Latency::p99).toList()),
                median(all.stream().map(Foreground.Latency::longest).toList()),
                all.stream().mapToLong(Foreground.Latency::failed).sum(),
                median(batches.get(arm))));
    }

    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
