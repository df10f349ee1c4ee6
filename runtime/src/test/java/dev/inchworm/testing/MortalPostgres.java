package dev.inchworm.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A server of one test's own, which the test may kill and start again on the same port with the same data. */
public final class MortalPostgres implements AutoCloseable {

    private final int major;
    private final Path folder;
    private EmbeddedPostgres server;

    /** A new server of that major version, running. */
    public MortalPostgres(int major) {
        this.major = major;
        try {
            folder = Files.createTempDirectory("inchworm-mortal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = launch(0);
    }

    private EmbeddedPostgres launch(int port) {
        EmbeddedPostgres.Builder builder = PostgresServer.builder(major)
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
        try {
            return (port == 0 ? builder : builder.setPort(port)).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty database on it. */
    public TestDatabase newDatabase() {
        return TestDatabase.createOn(new PostgresServer(major, server.getJdbcUrl("postgres", "postgres")), "");
    }

    /** SIGKILL for the server and for every process of it. */
    public void kill() {
        ProcessHandle postmaster = ProcessHandle.of(pid()).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /** Starts it again; it recovers what had been committed. */
    public void restart() {
        int port = server.getPort();
        try {
            // Lets go of the folder.
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = launch(port);
    }

    private long pid() {
        try {
            return Long.parseLong(
                    Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Optional<Path> left = Optional.of(folder).filter(Files::exists);
        if (left.isPresent()) {
            try (Stream<Path> files = Files.walk(left.get())) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
