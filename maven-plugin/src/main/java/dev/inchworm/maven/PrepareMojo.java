package dev.inchworm.maven;

import dev.inchworm.history.SourceHistory;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        new GeneratedInputs(root).hold(inputs);
        if (inputs.isPresent()) {
            project().addCompileSourceRoot(root.toString());
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
}
