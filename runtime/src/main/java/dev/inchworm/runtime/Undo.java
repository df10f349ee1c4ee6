package dev.inchworm.runtime;

import dev.inchworm.migration.MigrationId;
import java.util.Optional;

/**
 * What is to be taken back, and how.
 *
 * @param migration which one; empty for the newest that was applied
 * @param discard whether what only the new release wrote may be lost
 * @param blockWrites whether others may be kept from writing to tables, for as long as the server copies them
 * @param gate what the operator vouches for
 */
public record Undo(Optional<MigrationId> migration, boolean discard, boolean blockWrites, Gate gate) {

    /** Takes back the newest migration, unless something would be lost. */
    public static Undo newest() {
        return new Undo(Optional.empty(), false, false, Gate.closed());
    }

    /** Takes back that migration, unless something would be lost. */
    public static Undo of(MigrationId migration) {
        return new Undo(Optional.of(migration), false, false, Gate.closed());
    }

    /** The same, whatever is lost. */
    public Undo discarding() {
        return new Undo(migration, true, blockWrites, gate);
    }

    /** The same, although sessions are connected that nobody knows. */
    public Undo through(Gate newGate) {
        return new Undo(migration, discard, blockWrites, newGate);
    }

    /** The same, although others cannot write to some tables for as long as that takes. */
    public Undo blockingWrites() {
        return new Undo(migration, discard, true, gate);
    }
}
