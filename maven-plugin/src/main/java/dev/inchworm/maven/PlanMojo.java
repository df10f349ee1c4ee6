package dev.inchworm.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Shows the SQL that has still to be run. Changes nothing. */
@Mojo(name = "plan", threadSafe = true)
public final class PlanMojo extends DatabaseMojo {

    @Override
    String command() {
        return "plan";
    }
}
