package dev.inchworm.maven;

import dev.inchworm.diagnostic.InchwormException;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals have in common. A problem that a user can mend fails the build with its message alone. */
abstract class InchwormMojo extends AbstractMojo {

    /** The project that is built. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** The committed folder. */
    @Parameter(property = "inchworm.dir", defaultValue = "${project.basedir}/src/main/inchworm")
    private File directory;

    /** Whether to do nothing at all. */
    @Parameter(property = "inchworm.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoFailureException {
        if (skip || project.getPackaging().equals("pom")) {
            getLog().debug("Nothing to do for Inchworm in this project");
            return;
        }
        try {
            run();
        } catch (InchwormException e) {
            getLog().debug(e);
            throw new MojoFailureException(e.getMessage());
        }
    }

    /** Does what the goal is for. */
    abstract void run() throws MojoFailureException;

    final MavenProject project() {
        return project;
    }

    /** The project's folder. */
    final Path basedir() {
        return project.getBasedir().toPath();
    }

    /** The committed folder. */
    final Path committed() {
        return directory.toPath();
    }

    /** The folder that the project's classes are compiled to. */
    final Path classes() {
        return Path.of(project.getBuild().getOutputDirectory());
    }

    /** What the compiler is told about Inchworm. */
    final ProcessorOptions options() {
        return ProcessorOptions.of(project);
    }
}
