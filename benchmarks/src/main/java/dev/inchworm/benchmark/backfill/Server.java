package dev.inchworm.benchmark.backfill;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server of its own, on this machine, with durable commits and without autovacuum, which would come by chance. */
final class Server implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final long process;

    private Server(EmbeddedPostgres postgres, long process) {
        this.postgres = postgres;
        this.process = process;
    }

    static Server start() throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(1))
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("checkpoint_timeout", "30min")
                .setServerConfig("autovacuum", "off")
                .start();
        Path folder = Path.of(query(postgres.getJdbcUrl("postgres", "postgres"), "SHOW data_directory"));
        long process = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
        return new Server(postgres, process);
    }

    String url(String database) {
        return postgres.getJdbcUrl("postgres", database);
    }

    PGSimpleDataSource source(String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(database));
        return source;
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database));
    }

    void execute(String database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String database, String sql) throws SQLException {
        return Long.parseLong(query(url(database), sql));
    }

    private static String query(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    /** A copy of {@code template}, with nothing of it left to be written to disk. */
    void copy(String template, String name) throws SQLException {
        execute("postgres", "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        execute("postgres", "CREATE DATABASE " + name + " TEMPLATE " + template + " STRATEGY FILE_COPY");
        execute("postgres", "CHECKPOINT");
    }

    /** CPU seconds of the server so far: all of its processes, those that have ended included. Linux only. */
    double cpuSeconds() throws IOException {
        double ticks = 0;
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            List<Path> all = processes
                    .filter(path -> path.getFileName().toString().matches("\\d+"))
                    .toList();
            for (Path each : all) {
                ticks += ticks(each);
            }
        }
        return ticks / 100;
    }

    private double ticks(Path each) {
        try {
            String stat = Files.readString(each.resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            boolean main = Long.parseLong(each.getFileName().toString()) == process;
            double own = Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
            if (main) {
                return own + Double.parseDouble(fields[13]) + Double.parseDouble(fields[14]);
            }
            return Long.parseLong(fields[1]) == process ? own : 0;
        } catch (IOException e) {
            // It has just ended.
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
