package com.example.shop.release1;

import dev.inchworm.history.ResourceIndex;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What release 1's jar carried of the history: its first migration alone. Accepted migrations never change, so that the
 * files are those of today's class path under a shorter index.
 */
public final class Release1Jar implements AutoCloseable {

    private final Path classes;

    private Release1Jar(Path classes) {
        this.classes = classes;
    }

    /** Lays the files out in a new temporary folder. */
    public static Release1Jar unpack() {
        try {
            Path classes = Files.createTempDirectory("release1");
            String folder = ResourceIndex.folder("main");
            ResourceIndex today = ResourceIndex.parse(text(folder + "/" + ResourceIndex.FILE), ResourceIndex.FILE);
            ResourceIndex.Entry first = today.entries().get(0);
            write(classes, folder + "/" + ResourceIndex.FILE, new ResourceIndex("main", List.of(first)).format());
            for (String file : first.files()) {
                String path = folder + "/" + first.id().folder() + "/" + file;
                write(classes, path, text(path));
            }
            return new Release1Jar(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder, in the form that {@code Configuration.directory} takes. */
    public Path classes() {
        return classes;
    }

    /** Deletes the files. */
    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Release1Jar.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is not on the class path: was the module compiled with Inchworm?");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Path classes, String path, String text) throws IOException {
        Path file = classes.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
