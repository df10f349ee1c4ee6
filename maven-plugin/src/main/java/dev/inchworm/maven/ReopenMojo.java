package dev.inchworm.maven;

import dev.inchworm.history.Reopen;
import dev.inchworm.migration.MigrationId;
import org.apache.maven.plugins.annotations.Mojo;

/** Takes the newest accepted migration back, so that the next compile plans it again. */
@Mojo(name = "reopen", threadSafe = true)
public final class ReopenMojo extends InchwormMojo {

    @Override
    void run() {
        MigrationId reopened = Reopen.reopen(committed());
        getLog().info("Reopened " + reopened + "; the next compile plans it again");
    }
}
