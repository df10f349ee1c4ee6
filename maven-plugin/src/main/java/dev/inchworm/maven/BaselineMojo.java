package dev.inchworm.maven;

import org.apache.maven.plugins.annotations.Mojo;

/**
 * Adopts a database that has the tables already: where it holds exactly what all accepted migrations would have made, they
 * are recorded as done. Otherwise the differences are shown, nothing is recorded, and the build fails.
 */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends DatabaseMojo {

    @Override
    String command() {
        return "baseline";
    }
}
