package dev.inchworm.processor.rule;

import dev.inchworm.dialect.Target;
import dev.inchworm.processor.diff.Difference;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.Snapshot;
import java.util.List;

/**
 * What rules may look at.
 *
 * @param before what the running release knows
 * @param reading what the sources ask for
 * @param difference how the two differ
 * @param targets the databases that plans are asked for, at least one
 */
public record RuleInput(Snapshot before, Reading reading, Difference difference, List<Target> targets) {

    public RuleInput {
        targets = List.copyOf(targets);
    }
}
