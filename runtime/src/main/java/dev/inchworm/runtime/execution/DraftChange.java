package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.journal.JournalView;
import dev.inchworm.runtime.journal.KnownMigration;
import dev.inchworm.runtime.journal.MigrationState;
import dev.inchworm.runtime.journal.RecordedMigration;
import dev.inchworm.runtime.journal.RecordedStep;
import dev.inchworm.runtime.journal.StepText;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a draft that was applied to this database: it stays while it is the same, becomes the accepted
 * migration when it was accepted unchanged, and is taken back when it changed.
 */
final class DraftChange {

    private final Run run;
    private final MigratorSession session;

    DraftChange(Run run) {
        this.run = run;
        this.session = run.session();
    }

    void settle() throws SQLException {
        JournalView journal = run.journal();
        Optional<RecordedMigration> applied = journal.migration(MigrationId.NEXT);
        if (applied.isEmpty() || isCurrent(applied.get())) {
            return;
        }
        boolean isWhole = applied.get().state() != MigrationState.UNDOING;
        Optional<KnownMigration> accepted = run.known().stream()
                .filter(known -> isWhole)
                .filter(known ->
                        !known.id().isDraft() && journal.migration(known.id()).isEmpty())
                .filter(known -> isSame(known, applied.get()))
                .findFirst();
        if (accepted.isPresent()) {
            session.write(() -> session.writer()
                    .adopt(
                            session.connection(),
                            MigrationId.NEXT,
                            accepted.get().id(),
                            accepted.get().checksum()));
        } else if (!run.options().includeDraft()) {
            throw new InchwormException(Code.IW808);
        } else {
            run.options().listener().note("The draft changed since it was applied; taking it back first");
            new UndoRun(run).discardDraft(applied.get());
        }
    }

    private boolean isCurrent(RecordedMigration applied) {
        return applied.state() != MigrationState.UNDOING
                && run.known().stream()
                        .anyMatch(known ->
                                known.id().isDraft() && known.checksum().equals(applied.checksum()));
    }

    private static boolean isSame(KnownMigration known, RecordedMigration applied) {
        List<Step> steps = known.steps();
        return steps.size() == applied.steps().size()
                && steps.stream().allMatch(step -> applied.step(step.id())
                        .map(RecordedStep::checksum)
                        .filter(StepText.checksum(step)::equals)
                        .isPresent());
    }
}
