package dev.inchworm.testing;

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
 * What the jar of an earlier release carried of the history: its first migrations alone. Accepted migrations never change,
 * so that the files are those of today's class path under a shorter index.
 */
public final class EarlierRelease implements AutoCloseable {

    private final Path classes;

    private EarlierRelease(Path classes) {
        this.classes = classes;
    }

    /**
     * Lays the files out in a new temporary folder.
     *
     * @param migrations how many the release had
     */
    public static EarlierRelease unpack(int migrations) {
        try {
            Path classes = Files.createTempDirectory("release");
            String folder = ResourceIndex.folder("main");
            ResourceIndex today = ResourceIndex.parse(text(folder + "/" + ResourceIndex.FILE), ResourceIndex.FILE);
            List<ResourceIndex.Entry> first = today.entries().subList(0, migrations);
            write(classes, folder + "/" + ResourceIndex.FILE, new ResourceIndex("main", first).format());
            for (ResourceIndex.Entry migration : first) {
                for (String file : migration.files()) {
                    String path = folder + "/" + migration.id().folder() + "/" + file;
                    write(classes, path, text(path));
                }
            }
            return new EarlierRelease(classes);
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
        try (InputStream in = EarlierRelease.class.getClassLoader().getResourceAsStream(resource)) {
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
