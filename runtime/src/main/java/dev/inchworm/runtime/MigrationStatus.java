package dev.inchworm.runtime;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Phase;
import java.util.List;
import java.util.Optional;

/**
 * How far a migration has come on this database.
 *
 * @param checksum in the files, or, of a migration that they do not have, in the journal
 * @param next the phase that is to be done or gone on with; empty when nothing is left that these files know of
 * @param waitsFor the migration whose contract has to come first
 * @param steps in order of execution; empty for a migration that is complete or not begun
 * @param stepsDone of them and of those of a complete migration
 */
public record MigrationStatus(
        MigrationId id,
        String checksum,
        Stage stage,
        Optional<Phase> next,
        Optional<MigrationId> waitsFor,
        List<StepStatus> steps,
        int stepsDone) {

    public MigrationStatus {
        steps = List.copyOf(steps);
    }

    /** Where a migration stands. */
    public enum Stage {
        /** Nothing is done. */
        PENDING("pending"),
        /** Nothing is done, and nothing can be before another one's contract. */
        WAITING("waiting"),
        /** Expand was begun. */
        EXPANDING("expanding"),
        /** Expand is done, backfill is not. */
        BACKFILLING("expanded, to be backfilled"),
        /** The new release may be rolled out; contract comes after that. */
        READY("ready to roll out, contract comes after"),
        /** Contract was begun. */
        CONTRACTING("contract begun"),
        /** All is done. */
        DONE("done"),
        /** It is being taken back. */
        UNDOING("being taken back"),
        /** It was applied, and these files do not have it. */
        FOREIGN("applied, but not in these files");

        private final String text;

        Stage(String text) {
            this.text = text;
        }

        /** For people. */
        public String text() {
            return text;
        }
    }

    /** Whether the release that was compiled with it may run, as far as this migration goes. */
    public boolean isReadyToRollOut() {
        return stage == Stage.READY || stage == Stage.CONTRACTING || stage == Stage.DONE || stage == Stage.FOREIGN;
    }
}
