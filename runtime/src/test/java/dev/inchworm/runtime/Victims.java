package dev.inchworm.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/** Processes that wait to be migrators and to be killed. The next ones start while one is at work. */
final class Victims implements AutoCloseable {

    private static final int WAITING = 2;

    private final Queue<Candidate> waiting = new ArrayDeque<>();

    /** One process. */
    static final class Candidate {
        private final Process process;
        private final BufferedReader said;
        private final Writer orders;
        private boolean ready;

        private Candidate() throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xshare:auto",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Victim.class.getName())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            said = process.inputReader(StandardCharsets.UTF_8);
            orders = process.outputWriter(StandardCharsets.UTF_8);
        }

        /**
         * Lets it go a leg of the way.
         *
         * @return what it said at the end, and nothing when it was killed
         */
        Optional<String> go(Leg leg, String url) throws IOException {
            if (!ready) {
                said.readLine();
                ready = true;
            }
            orders.write(leg + " " + url + "\n");
            orders.flush();
            return Optional.ofNullable(said.readLine());
        }

        /** SIGKILL, and its end. */
        void kill() {
            try {
                process.destroyForcibly().waitFor();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean isAlive() {
            return process.isAlive();
        }
    }

    /** A process that is alive and waits. */
    Candidate next() {
        try {
            while (waiting.size() < WAITING) {
                waiting.add(new Candidate());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return waiting.remove();
    }

    /** Takes one back that was not killed. */
    void survived(Candidate candidate) {
        waiting.add(candidate);
    }

    @Override
    public void close() {
        waiting.forEach(Candidate::kill);
    }
}
