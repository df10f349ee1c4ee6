package dev.inchworm.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Moves data until both sides are equal; then the next release can be rolled out. */
@Mojo(name = "backfill", threadSafe = true)
public final class BackfillMojo extends FillingMojo {

    @Override
    String command() {
        return "backfill";
    }
}
