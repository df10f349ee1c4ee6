package dev.inchworm.runtime.journal;

import dev.inchworm.migration.MigrationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Statements that changed tables, as the journal keeps them.
 *
 * @param number of the step within the migration, or of the entry within what takes it back
 * @param undo whether they took a step back
 * @param sql the statements
 * @param statement whether it is one statement outside of transactions, which may have taken effect though nobody knows
 * @param finished when they had taken effect, by the database's clock
 */
public record RecordedStructure(
        MigrationId migration,
        int number,
        boolean undo,
        String sql,
        StepState state,
        boolean statement,
        Optional<Instant> finished) {

    /** By time; what was recorded as one moment is in the order of the migrations. */
    static final Comparator<RecordedStructure> ORDER = Comparator.comparing(
                    RecordedStructure::finished, Comparator.comparing(at -> at.orElse(Instant.MAX)))
            .thenComparing(RecordedStructure::migration)
            .thenComparing(RecordedStructure::undo)
            .thenComparing(RecordedStructure::number);

    /** Whether it is known to have taken effect. */
    public boolean isDone() {
        return state == StepState.DONE;
    }

    /** Whether it may or may not have taken effect. */
    public boolean isUnfinished() {
        return statement && (state == StepState.RUNNING || state == StepState.FAILED);
    }
}
