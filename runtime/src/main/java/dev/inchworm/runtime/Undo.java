package dev.inchworm.runtime;

import dev.inchworm.migration.MigrationId;
import java.util.Optional;

/**
 * What is to be taken back, and how.
 *
 * @param migration which one; empty for the newest that was applied
 * @param discard whether what only the new release wrote may be lost
 * @param gate what the operator vouches for
 */
public record Undo(Optional<MigrationId> migration, boolean discard, Gate gate) {

    /** Takes back the newest migration, unless something would be lost. */
    public static Undo newest() {
        return new Undo(Optional.empty(), false, Gate.closed());
    }

    /** Takes back that migration, unless something would be lost. */
    public static Undo of(MigrationId migration) {
        return new Undo(Optional.of(migration), false, Gate.closed());
    }

    /** The same, whatever is lost. */
    public Undo discarding() {
        return new Undo(migration, true, gate);
    }

    /** The same, although sessions are connected that nobody knows. */
    public Undo through(Gate newGate) {
        return new Undo(migration, discard, newGate);
    }
}
