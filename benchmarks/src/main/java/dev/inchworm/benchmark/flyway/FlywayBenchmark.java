package dev.inchworm.benchmark.flyway;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Inchworm and Flyway by turns: {@code status} and {@code validate} of a history that is applied, {@code migrate} of one
 * that is not. Counts the CPU of the whole process, and round trips in a run of its own.
 *
 * <p>Arguments: {@code migrations=500}, {@code rounds=7}, {@code flags=-XX:+UseSerialGC,…}.
 */
public final class FlywayBenchmark {

    private final EmbeddedPostgres server;
    private final TrivialMigrations migrations;
    private final Path log;
    private final Child ours;
    private final Child theirs;
    private int databases;

    private FlywayBenchmark(EmbeddedPostgres server, TrivialMigrations migrations, Path log, List<String> flags) {
        this.server = server;
        this.migrations = migrations;
        this.log = log;
        ours = new Child(
                "dev.inchworm.cli.Main",
                Child.jars(path -> path.contains("inchworm-cli")
                        || path.contains("inchworm-runtime")
                        || path.contains("picocli")
                        || isCommon(path)),
                flags);
        theirs = new Child(
                "dev.inchworm.benchmark.flyway.FlywayRun",
                Child.jars(path -> !path.contains("inchworm-")
                        && !path.contains("picocli")
                        && (path.contains("flyway")
                                || path.contains("jackson")
                                || path.contains("gson")
                                || path.endsWith("classes")
                                || isCommon(path))),
                flags);
    }

    private static boolean isCommon(String path) {
        return path.contains("postgresql-42") || path.contains("slf4j-") || path.contains("jackson-core");
    }

    /** Runs all of it; see the class comment for the arguments. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Map<String, String> settings = settings(arguments);
        int count = Integer.parseInt(settings.getOrDefault("migrations", "500"));
        int rounds = Integer.parseInt(settings.getOrDefault("rounds", "7"));
        List<String> flags = Arrays.stream(settings.getOrDefault("flags", "").split(","))
                .filter(flag -> !flag.isEmpty())
                .toList();
        Path work = Files.createTempDirectory("inchworm-flyway");
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            new FlywayBenchmark(server, TrivialMigrations.in(work, count), work.resolve("log"), flags)
                    .measure(count, rounds, flags);
        }
    }

    private void measure(int count, int rounds, List<String> flags)
            throws IOException, InterruptedException, SQLException {
        String inchwormDone = database();
        String flywayDone = database();
        migrateOurs(server.getPort(), inchwormDone);
        migrateTheirs(server.getPort(), flywayDone);
        List<long[]> looks = new ArrayList<>();
        List<long[]> applies = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            long[] look = {status(server.getPort(), inchwormDone), validate(server.getPort(), flywayDone)};
            long[] apply = {migrateOurs(server.getPort(), database()), migrateTheirs(server.getPort(), database())};
            if (round > 0) {
                looks.add(look);
                applies.add(apply);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%n%d migrations, %d rounds, JDK %s, flags %s; CPU of the whole process in ms, medians%n%n",
                count,
                rounds,
                Runtime.version(),
                flags);
        System.out.printf("%-34s %10s %10s   %s%n", "", "Inchworm", "Flyway", "median of the ratios");
        print("status / validate, CPU", looks);
        print("migrate, CPU", applies);
        long[] lookTrips = {trips(port -> status(port, inchwormDone)), trips(port -> validate(port, flywayDone))};
        String ourNext = database();
        String theirNext = database();
        long[] applyTrips = {trips(port -> migrateOurs(port, ourNext)), trips(port -> migrateTheirs(port, theirNext))};
        System.out.printf("%-34s %10d %10d%n", "status / validate, round trips", lookTrips[0], lookTrips[1]);
        System.out.printf(
                Locale.ROOT,
                "%-34s %10.1f %10.1f%n",
                "migrate, round trips per migration",
                (double) applyTrips[0] / count,
                (double) applyTrips[1] / count);
    }

    private static void print(String what, List<long[]> samples) {
        System.out.printf(
                Locale.ROOT,
                "%-34s %10d %10d   %.2f%n",
                what,
                (long) median(samples.stream().mapToDouble(pair -> pair[0]).toArray()),
                (long) median(samples.stream().mapToDouble(pair -> pair[1]).toArray()),
                median(samples.stream()
                        .mapToDouble(pair -> (double) pair[0] / pair[1])
                        .toArray()));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }

    private long status(int port, String database) throws IOException, InterruptedException {
        return ours.run(log, 0, inchworm("status", port, database));
    }

    private long migrateOurs(int port, String database) throws IOException, InterruptedException {
        return ours.run(log, 0, inchworm("migrate", port, database));
    }

    private String[] inchworm(String command, int port, String database) {
        String dir = migrations.committed().toString();
        return new String[] {command, "--url", url(port, database), "--user", "postgres", "--dir", dir};
    }

    private long validate(int port, String database) throws IOException, InterruptedException {
        return theirs.run(
                log, 0, "validate", url(port, database), migrations.flyway().toString());
    }

    private long migrateTheirs(int port, String database) throws IOException, InterruptedException {
        return theirs.run(
                log, 0, "migrate", url(port, database), migrations.flyway().toString());
    }

    private interface Run {
        long through(int port) throws IOException, InterruptedException;
    }

    private long trips(Run run) throws IOException, InterruptedException {
        try (CountingProxy proxy = new CountingProxy(server.getPort())) {
            run.through(proxy.port());
            return proxy.trips();
        }
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A fresh, empty one. */
    private String database() throws SQLException {
        String name = "d" + ++databases;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return name;
    }

    private static Map<String, String> settings(String[] arguments) {
        Map<String, String> settings = new TreeMap<>();
        for (String setting : String.join(" ", arguments).strip().split("\\s+")) {
            int equals = setting.indexOf('=');
            if (equals < 1 || !List.of("migrations", "rounds", "flags").contains(setting.substring(0, equals))) {
                System.err.println("Not understood: " + setting + ". Known: migrations=, rounds=, flags=");
                System.exit(64);
            }
            settings.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return settings;
    }
}
