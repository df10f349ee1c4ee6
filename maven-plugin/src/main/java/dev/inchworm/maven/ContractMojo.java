package dev.inchworm.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Tightens, then removes what only the old release needed. After the roll-out, and only then. */
@Mojo(name = "contract", threadSafe = true)
public final class ContractMojo extends DatabaseMojo {

    /** Why it is safe although not everything is known of who is connected; recorded in the journal. */
    @Parameter(property = "inchworm.confirm")
    private String confirm;

    /** {@code tighten} stops before the first removal, while undo is still open. */
    @Parameter(property = "inchworm.until", defaultValue = "remove")
    private String until;

    @Override
    String command() {
        return "contract";
    }

    @Override
    List<String> more() {
        List<String> more = new ArrayList<>(List.of("--until", until));
        // Maven makes "true" of a property that is given no value.
        option(more, "--confirm", "true".equals(confirm) ? "" : confirm);
        return more;
    }
}
