package dev.inchworm.maven;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.history.Accept;
import dev.inchworm.history.History;
import dev.inchworm.migration.MigrationId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Compiles, then freezes the draft into the committed folder: from then on it is part of the history. In a build of
 * several modules, those without a draft are passed over.
 */
@Mojo(name = "accept", threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class AcceptMojo extends InchwormMojo {

    /** What the migration shall be called: lower-case letters, digits and single hyphens. */
    @Parameter(property = "inchworm.name")
    private String name;

    /** The build that this is part of. */
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Override
    void run() {
        String unit = options().unit();
        Optional<History> built = History.ofClasses(classes(), unit);
        if (built.flatMap(History::draft).isEmpty() && session.getProjects().size() > 1) {
            getLog().info("No draft here");
            return;
        }
        refuseStaleRead(unit);
        History history = built.orElseThrow(() -> new InchwormException(Code.IW730, committed(), unit));
        MigrationId accepted = Accept.accept(committed(), history, name == null ? "" : name);
        getLog().info("Accepted " + basedir().relativize(committed().resolve(accepted.folder())) + "; commit it");
    }

    private void refuseStaleRead(String unit) {
        List<Path> sources =
                project().getCompileSourceRoots().stream().map(Path::of).toList();
        List<InchwormException> stale = new BuiltClasses(classes(), unit, sources).problems();
        if (!stale.isEmpty()) {
            throw stale.get(0);
        }
    }
}
