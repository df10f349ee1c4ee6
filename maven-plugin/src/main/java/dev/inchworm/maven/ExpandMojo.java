package dev.inchworm.maven;

import org.apache.maven.plugins.annotations.Mojo;

/** Adds and loosens what the next release needs, harmlessly to the one that is running. */
@Mojo(name = "expand", threadSafe = true)
public final class ExpandMojo extends DatabaseMojo {

    @Override
    String command() {
        return "expand";
    }
}
