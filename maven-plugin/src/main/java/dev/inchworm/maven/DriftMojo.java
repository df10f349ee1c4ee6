package dev.inchworm.maven;

import org.apache.maven.plugins.annotations.Mojo;

/**
 * Shows what differs between the database and what the journal says was done to it. Changes nothing; a difference fails
 * the build.
 */
@Mojo(name = "drift", threadSafe = true)
public final class DriftMojo extends DatabaseMojo {

    @Override
    String command() {
        return "drift";
    }
}
