package dev.inchworm.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Maven project that knows of Inchworm what was published and nothing else. Maven runs as a process of its own, offline,
 * with a local repository of its own that is filled from the one of the running build.
 */
final class ForeignProject {

    private static final long PATIENCE_SECONDS = 300;

    private final Path folder;
    private final PublishedArtifacts artifacts;

    ForeignProject(Path folder, PublishedArtifacts artifacts) {
        this.folder = folder;
        this.artifacts = artifacts;
    }

    /** What came of a run. */
    record Run(int exitCode, String output) {

        Run succeeds() {
            assertThat(exitCode).as(output).isZero();
            return this;
        }

        Run fails() {
            assertThat(exitCode).as(output).isNotZero();
            assertThat(output).doesNotContain("\tat ").doesNotContain("    at ");
            return this;
        }

        /** The output without log levels, so that messages of several lines can be looked for. */
        String text() {
            return output.replaceAll("(?m)^\\[[A-Z]+] ?", "");
        }

        Run says(String text) {
            assertThat(text()).contains(text);
            return this;
        }

        Run compilesNothing() {
            assertThat(output).contains("Nothing to compile").doesNotContain("Compiling ");
            return this;
        }

        Run compilesOnce() {
            assertThat(output.split("Compiling ", -1)).as(output).hasSize(2);
            return this;
        }
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    String read(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.writeString(path(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void replace(String file, String before, String after) {
        String text = read(file);
        assertThat(text).contains(before);
        write(file, text.replace(before, after));
    }

    /** All files below {@code under}, by relative path. */
    SortedMap<String, String> files(String under) {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path path : walk(path(under))) {
            if (Files.isRegularFile(path)) {
                String name = path(under).relativize(path).toString().replace('\\', '/');
                files.put(name, read(folder.relativize(path).toString()));
            }
        }
        return files;
    }

    /** The names of all files below {@code under}, relative to it. */
    List<String> names(String under) {
        return walk(path(under)).stream()
                .filter(Files::isRegularFile)
                .map(path -> path(under).relativize(path).toString().replace('\\', '/'))
                .toList();
    }

    /** Makes {@code under} hold {@code files} and nothing else. */
    void restore(String under, SortedMap<String, String> files) {
        try {
            for (Path path : walk(path(under))) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.forEach((name, text) -> write(under + "/" + name, text));
    }

    private static List<Path> walk(Path under) {
        if (!Files.exists(under)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(under)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs {@code mvn} in the project's folder. */
    Run mvn(String... arguments) {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        List<String> command = new ArrayList<>();
        command.add(artifacts
                .mavenHome()
                .resolve("bin")
                .resolve(windows ? "mvn.cmd" : "mvn")
                .toString());
        command.addAll(List.of("-B", "-ntp", "-o", "-Daether.offline.protocols=file"));
        command.addAll(List.of("-s", artifacts.settings().toString()));
        command.addAll(List.of(arguments));
        try {
            Path log = Files.createTempFile("mvn", ".log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -Duser.language=en");
            builder.environment().remove("MAVEN_ARGS");
            Process process = builder.start();
            try {
                assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .as("mvn ends")
                        .isTrue();
            } finally {
                process.destroyForcibly();
            }
            String output = Files.readString(log).replace("\r\n", "\n").replaceAll("\u001B\\[[0-9;]*m", "");
            Files.delete(log);
            return new Run(process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
