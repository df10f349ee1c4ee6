package dev.inchworm.maven;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.history.SourceHistory;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells the processor where the committed folder is, and has everything compiled once more after that folder or the
 * processor's options have changed, which the compiler plugin does not notice by itself.
 */
@Mojo(name = "prepare", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class PrepareMojo extends InchwormMojo {

    /** Where the generated class goes. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/inchworm", readonly = true)
    private File generatedSources;

    @Override
    void run() {
        Path root = generatedSources.toPath();
        Optional<InputsClass> inputs = inputs();
        try {
            removeOthers(root, inputs.map(i -> root.resolve(i.path())));
            if (inputs.isPresent()) {
                writeIfChanged(root.resolve(inputs.get().path()), inputs.get().source());
                project().addCompileSourceRoot(root.toString());
            }
        } catch (IOException e) {
            throw new InchwormException(e, Code.IW745, root, e.getClass().getSimpleName());
        }
    }

    private Optional<InputsClass> inputs() {
        List<Path> sources =
                project().getCompileSourceRoots().stream().map(Path::of).toList();
        if (!Files.isDirectory(committed()) && !EntitySources.any(sources)) {
            return Optional.empty();
        }
        String directory = basedir().relativize(committed()).toString().replace('\\', '/');
        return Optional.of(InputsClass.of(
                project().getGroupId(),
                project().getArtifactId(),
                directory,
                SourceHistory.texts(committed()),
                options()));
    }

    private static void writeIfChanged(Path file, String source) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(source)) {
            Files.createDirectories(file.getParent());
            Files.write(file, source.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Takes away what was generated when the project was called otherwise, or had entities. */
    private static void removeOthers(Path root, Optional<Path> keep) throws IOException {
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
