package dev.inchworm.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Shows how far each migration has come. Changes nothing; that something is pending does not fail the build. */
@Mojo(name = "status", threadSafe = true)
public final class StatusMojo extends DatabaseMojo {

    private static final int PENDING = 2;

    @Override
    String command() {
        return "status";
    }

    @Override
    boolean accepts(int exitCode) {
        return exitCode == 0 || exitCode == PENDING;
    }
}
