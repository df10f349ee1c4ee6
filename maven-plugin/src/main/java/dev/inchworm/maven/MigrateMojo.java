package dev.inchworm.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Carries out all phases at once, for fresh and development databases. */
@Mojo(name = "migrate", threadSafe = true)
public final class MigrateMojo extends FillingMojo {

    @Override
    String command() {
        return "migrate";
    }
}
