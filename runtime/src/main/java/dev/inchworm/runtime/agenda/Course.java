package dev.inchworm.runtime.agenda;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.journal.KnownMigration;
import dev.inchworm.runtime.journal.MigrationState;
import dev.inchworm.runtime.journal.RecordedMigration;
import dev.inchworm.schema.SchemaObject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far one migration has come on this database.
 *
 * @param known what the files say; empty for a migration that they do not have
 * @param recorded what the journal says; empty before it began
 * @param waitsFor the migration whose contract must come first, as both work on {@code over}
 */
public record Course(
        MigrationId id,
        Optional<KnownMigration> known,
        Optional<RecordedMigration> recorded,
        Optional<MigrationId> waitsFor,
        Optional<SchemaObject> over) {

    /** The steps of {@code phase} that are still to be done; none of a migration that the files do not have. */
    public List<Step> remaining(Phase phase) {
        return known.filter(any -> !isRecordedComplete())
                .map(files -> files.steps(phase).stream()
                        .filter(step -> !isDone(step.id()))
                        .toList())
                .orElse(List.of());
    }

    /** The phase that is to be done, or gone on with, next; empty when nothing is left. */
    public Optional<Phase> next() {
        for (Phase phase : Phase.values()) {
            if (!remaining(phase).isEmpty()) {
                return Optional.of(phase);
            }
        }
        return Optional.empty();
    }

    /** Whether nothing is left to do with it, as far as these files know. */
    public boolean isComplete() {
        return recorded.filter(migration -> migration.state() != MigrationState.UNDOING)
                .filter(migration -> migration.isComplete())
                .isPresent();
    }

    /** Whether every step before the roll-out is done. */
    public boolean isReadyToRollOut() {
        return recorded.isPresent()
                && !isUndoing()
                && remaining(Phase.EXPAND).isEmpty()
                && remaining(Phase.BACKFILL).isEmpty();
    }

    /** Whether it is being taken back. */
    public boolean isUndoing() {
        return recorded.filter(migration -> migration.state() == MigrationState.UNDOING)
                .isPresent();
    }

    /** The objects it works on. */
    public Set<SchemaObject> touched() {
        return known.map(KnownMigration::touched)
                .orElseGet(() -> recorded.map(RecordedMigration::touched).orElse(Set.of()));
    }

    /** The objects it leaves in between until its contract. */
    public Set<SchemaObject> inTransition() {
        return known.map(KnownMigration::inTransition)
                .orElseGet(() -> recorded.map(RecordedMigration::inTransition).orElse(Set.of()));
    }

    /** Spares reading the files of what is long done. */
    private boolean isRecordedComplete() {
        return recorded.filter(RecordedMigration::isComplete).isPresent();
    }

    private boolean isDone(String step) {
        return recorded.flatMap(migration -> migration.step(step))
                .filter(found -> found.isDone())
                .isPresent();
    }

    Course waitingFor(MigrationId other, SchemaObject object) {
        return new Course(id, known, recorded, Optional.of(other), Optional.of(object));
    }
}
