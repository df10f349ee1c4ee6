package dev.inchworm.processor.plan;

import dev.inchworm.dialect.Target;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import java.util.List;

/**
 * How one database gets from the snapshot to the schema.
 *
 * @param target the dialect and its minimum version
 * @param steps in order of execution, numbered within each phase
 * @param undo what takes steps back, in order of execution: the last step's undo first; entries carry the id of the step
 *     they undo
 */
public record Plan(Target target, List<Step> steps, List<Step> undo) {

    public Plan {
        steps = List.copyOf(steps);
        undo = List.copyOf(undo);
    }

    /** The steps of one phase. */
    public List<Step> steps(Phase phase) {
        return steps.stream().filter(step -> step.phase() == phase).toList();
    }
}
