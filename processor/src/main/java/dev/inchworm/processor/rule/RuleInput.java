package dev.inchworm.processor.rule;

import dev.inchworm.dialect.Target;
import dev.inchworm.processor.diff.Difference;
import dev.inchworm.processor.diff.Hierarchies;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Snapshot;
import java.util.List;
import java.util.Optional;

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

    /** Whether the hierarchy that a table of the sources is of is kept otherwise than before: where its rows go is one question. */
    boolean isKeptOtherwise(ObjectName table) {
        return Optional.ofNullable(reading.schema().tables().get(table))
                .flatMap(now -> now.meaning().family())
                .filter(family -> Hierarchies.keptOtherwise(before.schema(), reading.schema())
                        .containsKey(family.root()))
                .isPresent();
    }
}
