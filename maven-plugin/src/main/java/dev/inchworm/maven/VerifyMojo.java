package dev.inchworm.maven;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.history.Verify;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * The gate before packaging: no draft is left unaccepted, no accepted migration was edited, and the compiled classes are
 * those that the processor read.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class VerifyMojo extends InchwormMojo {

    /** Where the processor generates sources. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/annotations", readonly = true)
    private File generatedSources;

    @Override
    void run() throws MojoFailureException {
        String unit = options().unit();
        new Leftovers(classes(), generatedSources.toPath()).remove(unit);
        List<InchwormException> problems = new ArrayList<>(Verify.problems(committed(), classes(), unit));
        List<Path> sources =
                project().getCompileSourceRoots().stream().map(Path::of).toList();
        Set<Code> known = problems.stream().map(InchwormException::code).collect(Collectors.toSet());
        new BuiltClasses(classes(), unit, sources)
                .problems().stream()
                        // That the processor never ran need not be said twice.
                        .filter(problem -> problem.code() != Code.IW741 || !known.contains(Code.IW741))
                        .forEach(problems::add);
        if (!problems.isEmpty()) {
            throw new MojoFailureException(String.join(
                    "\n", problems.stream().map(Throwable::getMessage).toList()));
        }
    }
}
