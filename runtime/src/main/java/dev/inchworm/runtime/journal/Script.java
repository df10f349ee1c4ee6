package dev.inchworm.runtime.journal;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.schema.SchemaObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A migration as the files have it, for the dialect of the database.
 *
 * @param checksum of the accepted migration, or of the draft
 * @param minimumMajor the oldest version of the server that its SQL runs on; 0 where any will do
 * @param steps in order of execution
 * @param undo what takes them back, in order of execution; entries carry the id of the step they undo
 * @param touched the objects it works on
 * @param inTransition those of them that stay in between until its contract
 */
public record Script(
        MigrationId id,
        String checksum,
        int minimumMajor,
        List<Step> steps,
        List<Step> undo,
        Set<SchemaObject> touched,
        Set<SchemaObject> inTransition) {

    public Script {
        steps = List.copyOf(steps);
        undo = List.copyOf(undo);
        touched = Set.copyOf(touched);
        inTransition = Set.copyOf(inTransition);
    }

    /** The steps of one phase, in order. */
    public List<Step> steps(Phase phase) {
        return steps.stream().filter(step -> step.phase() == phase).toList();
    }

    /** The step of that id. */
    public Optional<Step> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }
}
