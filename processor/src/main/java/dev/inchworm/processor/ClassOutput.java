package dev.inchworm.processor;

import dev.inchworm.history.ResourceIndex;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The folder that classes are compiled to, as far as it concerns one unit. Read and written through the Filer alone. */
final class ClassOutput {

    private final Filer filer;
    private final String folder;

    /** Null until it is first asked for: before anything is written, since javac minds a file looked up afterwards. */
    private Optional<Path> root;

    ClassOutput(Filer filer, String unit) {
        this.filer = filer;
        this.folder = ResourceIndex.folder(unit) + "/";
    }

    /** How a user would write the path of a file of the unit. */
    String show(String path) {
        return root().map(root -> root.resolve(folder + path).toString()).orElse(folder + path);
    }

    /** The folder on disk; empty where classes are compiled to somewhere else. */
    Optional<Path> root() {
        if (root == null) {
            root = findRoot();
        }
        return root;
    }

    private Optional<Path> findRoot() {
        try {
            String name = folder + ResourceIndex.FILE;
            FileObject file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", name);
            if (!"file".equals(file.toUri().getScheme())) {
                return Optional.empty();
            }
            Path path = Path.of(file.toUri());
            for (int i = 0; i < Path.of(name).getNameCount(); i++) {
                path = path.getParent();
            }
            return Optional.of(path);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether tests are compiled to there, going by the conventions of Maven, Gradle, IntelliJ IDEA and Eclipse. */
    static boolean isForTests(Path root) {
        String last = name(root, 1);
        String parent = name(root, 2);
        String grandparent = name(root, 3);
        return last.equals("test-classes")
                || last.startsWith("test") && (grandparent.equals("classes") || parent.equals("bin"))
                || parent.equals("test") && grandparent.equals("out");
    }

    private static String name(Path path, int fromEnd) {
        int index = path.getNameCount() - fromEnd;
        return index < 0 ? "" : path.getName(index).toString();
    }

    /** The text of a file of the unit that an earlier compile wrote; empty where there is none. */
    Optional<String> read(String path) throws IOException {
        try (InputStream in = filer.getResource(StandardLocation.CLASS_OUTPUT, "", folder + path)
                .openInputStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (FileNotFoundException | NoSuchFileException | FilerException e) {
            return Optional.empty();
        }
    }

    /** Whether a file of the unit is there still, as far as that can be told without asking the Filer. */
    boolean has(String path) {
        return root().map(root -> Files.exists(root.resolve(folder + path))).orElse(true);
    }

    /** Writes a file of the unit. */
    void write(String path, String text) throws IOException {
        FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", folder + path);
        try (OutputStream out = file.openOutputStream()) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
