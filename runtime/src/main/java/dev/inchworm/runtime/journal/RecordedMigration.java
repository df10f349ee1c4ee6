package dev.inchworm.runtime.journal;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.schema.Overlap;
import dev.inchworm.schema.SchemaObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A migration of which at least the first step was about to be done.
 *
 * @param steps in order of execution
 * @param recorded when it was begun, by the database's clock
 */
public record RecordedMigration(
        MigrationId id,
        String checksum,
        MigrationState state,
        Set<SchemaObject> touched,
        Set<SchemaObject> inTransition,
        Instant recorded,
        List<RecordedStep> steps) {

    public RecordedMigration {
        touched = Set.copyOf(touched);
        inTransition = Set.copyOf(inTransition);
        steps = List.copyOf(steps);
    }

    /** The step of that id. */
    public Optional<RecordedStep> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    /** Whether nothing is left to do. */
    public boolean isComplete() {
        return state != MigrationState.UNDOING && steps.stream().allMatch(RecordedStep::isDone);
    }

    /** Whether both work on the same object. */
    public boolean overlaps(RecordedMigration other) {
        return Overlap.of(touched, other.touched).isPresent();
    }

    /** Whether a step of contract may have taken effect. */
    public boolean contractBegan() {
        return steps.stream().anyMatch(step -> step.phase().isContract() && step.mayHaveTakenEffect());
    }

    /** The first step of removal that may have taken effect: from it on there is no way back. */
    public Optional<RecordedStep> firstRemoval() {
        return steps.stream()
                .filter(step -> step.phase() == Phase.REMOVE && step.mayHaveTakenEffect())
                .findFirst();
    }
}
