package dev.inchworm.maven;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.history.FileTrouble;
import dev.inchworm.history.SourceHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The source root that holds the generated class and nothing else.
 *
 * @param root in the build folder
 */
record GeneratedInputs(Path root) {

    /**
     * Makes it hold {@code inputs}. A file that says so already keeps its time, so that nothing is compiled again.
     *
     * @throws InchwormException IW745 when it cannot be written
     */
    void hold(Optional<InputsClass> inputs) {
        try {
            removeOthers(inputs.map(i -> root.resolve(i.path())));
            if (inputs.isPresent()) {
                writeIfChanged(root.resolve(inputs.get().path()), inputs.get().source());
            }
        } catch (IOException e) {
            throw new InchwormException(e, Code.IW745, SourceHistory.shown(root), FileTrouble.reason(e));
        }
    }

    private static void writeIfChanged(Path file, String source) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(source)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, source);
        }
    }

    /** Takes away what was generated when the project was called otherwise, or had entities. */
    private void removeOthers(Optional<Path> keep) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                if (keep.isEmpty() || !keep.get().startsWith(path)) {
                    Files.delete(path);
                }
            }
        }
    }
}
