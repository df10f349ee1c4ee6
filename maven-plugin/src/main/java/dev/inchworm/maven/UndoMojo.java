package dev.inchworm.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Takes a migration back, from what the journal keeps. Open until the first removal. */
@Mojo(name = "undo", threadSafe = true)
public final class UndoMojo extends DatabaseMojo {

    /** Which one, by number and name: {@code 0007-orders-created-by}; by default the newest. */
    @Parameter(property = "inchworm.migration")
    private String migration;

    /** Even if what only the new release wrote is lost. */
    @Parameter(property = "inchworm.discard", defaultValue = "false")
    private boolean discard;

    /** Even if nobody can write to some tables while the server copies them. */
    @Parameter(property = "inchworm.blockWrites", defaultValue = "false")
    private boolean blockWrites;

    /** Why sessions that nobody knows do not matter; recorded in the journal. */
    @Parameter(property = "inchworm.confirm")
    private String confirm;

    @Override
    String command() {
        return "undo";
    }

    @Override
    List<String> more() {
        List<String> more = new ArrayList<>();
        if (discard) {
            more.add("--discard");
        }
        if (blockWrites) {
            more.add("--block-writes");
        }
        if (confirm != null) {
            more.addAll(List.of("--confirm", confirm));
        }
        if (migration != null) {
            more.add(migration);
        }
        return more;
    }
}
