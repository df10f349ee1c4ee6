package dev.inchworm.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What starting and stopping a server takes. */
final class Processes {

    private Processes() {}

    /** A port of the loopback interface that nobody listens on. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Asks {@code ready} until it says yes, the process is gone or {@code seconds} have passed; whether it said yes. */
    static boolean await(Process process, int seconds, Ready ready) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try {
            while (!ready.isReady()) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    return false;
                }
                new CountDownLatch(1).await(20, TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Kills {@code process} and removes {@code folder} once the JVM ends. */
    static void stopWithJvm(Process process, Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.destroyForcibly().onExit().join();
            delete(folder);
        }));
    }

    /** Removes a folder with all that it holds. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a server answers by now. */
    @FunctionalInterface
    interface Ready {

        /** Looks once. */
        boolean isReady();
    }
}
