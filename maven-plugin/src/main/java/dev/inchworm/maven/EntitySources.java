package dev.inchworm.maven;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whether there are entities in sources, told before anything is compiled: by the packages of the annotations. */
final class EntitySources {

    private static final List<String> MARKS = List.of("dev.inchworm.mapping", "jakarta.persistence");

    private EntitySources() {}

    /** Whether a Java source below one of {@code roots} names one of the packages. Stops at the first. */
    static boolean any(List<Path> roots) {
        for (Path root : roots) {
            if (!Files.isDirectory(root)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(root)) {
                if (files.filter(file -> file.toString().endsWith(".java")).anyMatch(EntitySources::isMarked)) {
                    return true;
                }
            } catch (IOException | UncheckedIOException e) {
                throw new InchwormException(e, Code.IW728, root, e.getMessage());
            }
        }
        return false;
    }

    private static boolean isMarked(Path file) {
        try {
            // The marks are ASCII, so the encoding of the rest does not matter.
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return MARKS.stream().anyMatch(text::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
