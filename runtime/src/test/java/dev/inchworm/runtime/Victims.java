package dev.inchworm.runtime;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Processes that wait to be migrators and to be killed. The next ones start while one is at work, from an archive of the
 * classes that a first one has loaded, which more than halves what a start costs.
 */
final class Victims implements AutoCloseable {

    private static final int WAITING = 2;

    private final Queue<Candidate> waiting = new ArrayDeque<>();
    private final Path folder;
    private final String classPath;
    private final Path archive;

    /**
     * @param url a database on which everything is done, so that the legs have nothing to do
     */
    Victims(String url) throws IOException {
        folder = Files.createTempDirectory("inchworm-victims");
        classPath = jarred(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        archive = folder.resolve("classes.jsa");
        Candidate first = new Candidate(classPath, "-XX:ArchiveClassesAtExit=" + archive, "-Xlog:disable");
        first.go(Leg.CONTRACT, url);
        first.end();
    }

    /** The same class path with jars in the place of folders, which cannot be archived from. */
    private String jarred(String path) throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entry : path.split(File.pathSeparator)) {
            Path place = Path.of(entry);
            if (Files.isDirectory(place)) {
                Path jar = folder.resolve(jars.size() + ".jar");
                try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                        Stream<Path> files = Files.walk(place)) {
                    for (Path file : files.filter(Files::isRegularFile).toList()) {
                        out.putNextEntry(
                                new JarEntry(place.relativize(file).toString().replace('\\', '/')));
                        Files.copy(file, out);
                    }
                }
                jars.add(jar.toString());
            } else {
                jars.add(entry);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    /** One process. */
    static final class Candidate {
        private final Process process;
        private final BufferedReader said;
        private final Writer orders;
        private boolean ready;

        private Candidate(String classPath, String... options) throws IOException {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
            command.addAll(List.of(options));
            command.addAll(List.of("-cp", classPath, Traveller.class.getName()));
            process = new ProcessBuilder(command)
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
            awaitReady();
            orders.write(leg + " " + url + "\n");
            orders.flush();
            return Optional.ofNullable(said.readLine());
        }

        /** Waits until it has started. */
        void awaitReady() throws IOException {
            if (!ready) {
                said.readLine();
                ready = true;
            }
        }

        /** Lets it go a leg of the way, to its end. */
        String ask(Leg leg, String url) {
            try {
                return go(leg, url).orElse("nothing");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** SIGKILL, and its end. */
        void kill() {
            try {
                process.destroyForcibly().waitFor();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Nothing more to do for it. */
        private void end() throws IOException {
            orders.close();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A process that is alive and waits. */
    Candidate next() {
        try {
            while (waiting.size() < WAITING) {
                waiting.add(new Candidate(classPath, "-XX:SharedArchiveFile=" + archive, "-Xlog:disable"));
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
    public void close() throws IOException {
        waiting.forEach(Candidate::kill);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
