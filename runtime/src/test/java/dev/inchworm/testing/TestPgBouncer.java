package dev.inchworm.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * PgBouncer in front of a test database, on a free port of 127.0.0.1. It comes with the machine ({@code apt-get install
 * pgbouncer}); where it is missing, the test is aborted and says so, and with {@code CI=true} it fails.
 */
public final class TestPgBouncer implements AutoCloseable {

    private static final Pattern HOST_AND_PORT = Pattern.compile("//([^:/]+):(\\d+)/([^?]+)");

    private final Process process;
    private final String url;

    private TestPgBouncer(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** One that lends sessions of {@code database} in {@code mode}: {@code session}, {@code transaction}, {@code statement}. */
    public static TestPgBouncer before(TestDatabase database, String mode, Path folder) throws IOException {
        Path program = program().orElseThrow(TestPgBouncer::missing);
        Matcher server = HOST_AND_PORT.matcher(database.url());
        if (!server.find()) {
            throw new IllegalStateException("no host and port in " + database.url());
        }
        int port = Processes.freePort();
        Path settings = folder.resolve("pgbouncer.ini");
        Files.writeString(settings, """
                [databases]
                %s = host=%s port=%s user=postgres
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = any
                pool_mode = %s
                ignore_startup_parameters = extra_float_digits
                """.formatted(server.group(3), server.group(1), server.group(2), port, mode));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rw-r--r--"));
        List<String> command = new ArrayList<>(List.of(program.toString(), "-q"));
        if (System.getProperty("user.name").equals("root")) {
            // It refuses to run as root.
            command.addAll(List.of("-u", "nobody"));
        }
        command.add(settings.toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("pgbouncer.log").toFile())
                .start();
        try {
            awaitListening(process, port);
        } catch (IOException | InterruptedException e) {
            process.destroyForcibly();
            throw new IOException(Files.readString(folder.resolve("pgbouncer.log")), e);
        }
        return new TestPgBouncer(
                process, server.replaceFirst(Matcher.quoteReplacement("//127.0.0.1:" + port + "/" + server.group(3))));
    }

    /** The URL of the database, through it. */
    public String url() {
        return url;
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static Optional<Path> program() {
        return Stream.concat(
                        Stream.of("/usr/sbin"), Stream.of(System.getenv("PATH").split(":")))
                .map(folder -> Path.of(folder, "pgbouncer"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static RuntimeException missing() {
        String text = "PgBouncer is not installed (apt-get install pgbouncer)";
        return "true".equals(System.getenv("CI")) ? new IllegalStateException(text) : new TestAbortedException(text);
    }

    private static void awaitListening(Process process, int port) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (true) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                return;
            } catch (IOException e) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw e;
                }
                new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS);
            }
        }
    }
}
