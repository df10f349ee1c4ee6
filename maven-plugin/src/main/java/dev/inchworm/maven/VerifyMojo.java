package dev.inchworm.maven;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.history.Verify;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * The gate before packaging: no draft is left unaccepted, no accepted migration was edited, and the compiled classes are
 * those that the processor read.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class VerifyMojo extends InchwormMojo {

    @Override
    void run() throws MojoFailureException {
        String unit = options().unit();
        List<InchwormException> problems = new ArrayList<>(Verify.problems(committed(), classes(), unit));
        List<Path> sources =
                project().getCompileSourceRoots().stream().map(Path::of).toList();
        problems.addAll(new BuiltClasses(classes(), unit, sources).problems());
        if (!problems.isEmpty()) {
            throw new MojoFailureException(String.join(
                    "\n", problems.stream().map(Throwable::getMessage).toList()));
        }
    }
}
