package dev.inchworm.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server with a hot standby called {@code standby} that streams from it through the slot {@code standby_slot}. The
 * standby is made from a copy of the server's files, taken while it is stopped: the binaries have no program for it.
 */
public final class TestReplica implements AutoCloseable {

    private final int major;
    private final EmbeddedPostgres primary;
    private final EmbeddedPostgres standby;
    private boolean standbyRuns = true;

    private TestReplica(int major, EmbeddedPostgres primary, EmbeddedPostgres standby) {
        this.major = major;
        this.primary = primary;
        this.standby = standby;
    }

    /** Both servers, of that major version, with their files in {@code folder}. */
    public static TestReplica start(int major, Path folder) throws IOException, SQLException {
        Path original = folder.resolve("primary");
        Path copy = folder.resolve("standby");
        EmbeddedPostgres first = PostgresServer.builder(major)
                .setDataDirectory(original)
                .setCleanDataDirectory(false)
                .start();
        int port = first.getPort();
        try (Connection connection = DriverManager.getConnection(first.getJdbcUrl("postgres", "postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_create_physical_replication_slot('standby_slot', true)");
        }
        first.close();
        copy(original, copy);
        Files.writeString(copy.resolve("standby.signal"), "");
        Files.write(
                copy.resolve("postgresql.auto.conf"),
                List.of(
                        "primary_conninfo = 'host=127.0.0.1 port=" + port + " user=postgres application_name=standby'",
                        "primary_slot_name = 'standby_slot'",
                        "hot_standby = on"),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        EmbeddedPostgres primary = PostgresServer.builder(major)
                .setDataDirectory(original)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
        EmbeddedPostgres standby = PostgresServer.builder(major)
                .setDataDirectory(copy)
                .setCleanDataDirectory(false)
                .start();
        return new TestReplica(major, primary, standby);
    }

    /** The maintenance database of the server that takes writes. */
    public TestDatabase primary() {
        return TestDatabase.maintenance(
                new PostgresServer(major, primary.getJdbcUrl("postgres", "postgres")), "postgres");
    }

    /** The URL of the same database on the standby. */
    public String standbyUrl() {
        return standby.getJdbcUrl("postgres", "postgres");
    }

    /** Runs SQL on the standby. */
    public void onStandby(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(standbyUrl());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Takes the standby away; its slot stays. */
    public void stopStandby() throws IOException {
        standbyRuns = false;
        standby.close();
    }

    @Override
    public void close() throws IOException {
        if (standbyRuns) {
            standby.close();
        }
        primary.close();
    }

    /** With owners and rights: a server that was started by root runs as somebody else. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                Files.setOwner(target, Files.getOwner(file));
            }
        }
        Files.deleteIfExists(to.resolve("postmaster.pid"));
        Files.deleteIfExists(to.resolve("epg-lock"));
    }
}
