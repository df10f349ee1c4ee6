package dev.inchworm.processor.diff;

import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.schema.change.Change;
import java.util.List;

/**
 * How the sources differ from the snapshot.
 *
 * @param changes in the canonical order of {@link Differ}; applied one after the other to the snapshot they give the
 *     schema that the sources ask for. Beside a problem of severity error they hold what is certain, and are not to be
 *     planned
 * @param used the hints without which these changes would not be what they are, in the order of the reading; risks
 *     accepted are not among them, since rules decide on those
 * @param problems what is ambiguous, contradictory, or would lose data without saying so, and hints that can go
 */
public record Difference(List<Change> changes, List<Hint> used, List<Diagnostic> problems) {

    public Difference {
        changes = List.copyOf(changes);
        used = List.copyOf(used);
        problems = List.copyOf(problems);
    }
}
