package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Reversibility;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.runtime.Gate;
import dev.inchworm.runtime.StepDone;
import dev.inchworm.runtime.Undo;
import dev.inchworm.runtime.gate.UndoGate;
import dev.inchworm.runtime.journal.JournalView;
import dev.inchworm.runtime.journal.MigrationState;
import dev.inchworm.runtime.journal.RecordedMigration;
import dev.inchworm.runtime.journal.RecordedStep;
import dev.inchworm.runtime.journal.RecordedUndo;
import dev.inchworm.runtime.journal.StepState;
import dev.inchworm.runtime.platform.Standstill;
import dev.inchworm.runtime.platform.Words;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a migration back, in reverse, from what the journal keeps; the files need not have it any more. */
final class UndoRun {

    private final Run run;
    private final MigratorSession session;

    UndoRun(Run run) {
        this.run = run;
        this.session = run.session();
    }

    /** Takes back what was asked for. */
    void run(Undo undo) throws SQLException {
        JournalView journal = run.journal();
        RecordedMigration migration = chosen(undo, journal);
        refuseWhatLaterOnesNeed(migration, journal);
        refuseTheImpossible(migration);
        List<RecordedUndo> entries = entries(migration);
        if (!undo.blockWrites()) {
            refuseStandstill(migration, entries);
        }
        if (!undo.discard()) {
            refuseLoss(migration, entries);
        }
        // First said, then looked: an instance that starts meanwhile either sees this or is seen.
        state(migration.id(), MigrationState.UNDOING);
        try {
            pass(migration, undo.gate());
        } catch (InchwormException e) {
            if (migration.state() != MigrationState.UNDOING) {
                state(migration.id(), migration.state());
            }
            throw e;
        }
        takeBack(migration, entries, undo.discard());
    }

    private void pass(RecordedMigration migration, Gate gate) throws SQLException {
        Optional<String> vouched = new UndoGate(session.journal(), session.platform(), run.known())
                .check(session.connection(), migration, gate);
        if (vouched.isPresent()) {
            session.write(() -> session.writer()
                    .event(
                            session.connection(),
                            "confirmed",
                            migration.id(),
                            vouched.get() + ", reason: " + gate.reason().orElseThrow()));
        }
    }

    /** Takes a draft back, whatever is lost: it only ever runs where that does not matter. */
    void discardDraft(RecordedMigration draft) throws SQLException {
        draft.firstRemoval().ifPresent(step -> {
            throw new InchwormException(Code.IW809, step.id());
        });
        refuseTheImpossible(draft);
        state(draft.id(), MigrationState.UNDOING);
        takeBack(draft, entries(draft), true);
    }

    private static RecordedMigration chosen(Undo undo, JournalView journal) {
        Optional<RecordedMigration> chosen = undo.migration().isPresent()
                ? journal.migration(undo.migration().get())
                : journal.migrations().stream()
                        .max(Comparator.comparing(
                                        (RecordedMigration migration) -> migration.state() == MigrationState.UNDOING)
                                .thenComparing(RecordedMigration::id));
        return chosen.orElseThrow(() -> new InchwormException(
                Code.IW838,
                undo.migration().map(MigrationId::toString).orElse("Anything"),
                journal.migrations().isEmpty()
                        ? "nothing"
                        : String.join(
                                ", ",
                                journal.migrations().stream()
                                        .map(migration -> migration.id().toString())
                                        .toList())));
    }

    private static void refuseWhatLaterOnesNeed(RecordedMigration migration, JournalView journal) {
        journal.migrations().stream()
                .filter(other -> other.id().compareTo(migration.id()) > 0)
                .filter(other -> other.overlaps(migration))
                .findFirst()
                .ifPresent(other -> {
                    throw new InchwormException(Code.IW843, migration.id(), other.id());
                });
    }

    private static void refuseTheImpossible(RecordedMigration migration) {
        migration.firstRemoval().ifPresent(step -> {
            throw new InchwormException(Code.IW835, migration.id(), step.id(), step.summary());
        });
        migration.steps().stream()
                .filter(RecordedStep::mayHaveTakenEffect)
                .filter(step -> step.reversibility() == Reversibility.IRREVERSIBLE)
                .findFirst()
                .ifPresent(step -> {
                    throw new InchwormException(Code.IW836, migration.id(), step.id(), step.summary());
                });
    }

    /** What is left to do: only steps that may have taken effect need to be taken back. */
    private List<RecordedUndo> entries(RecordedMigration migration) throws SQLException {
        return session.journal().reader().undo(session.connection(), migration.id()).stream()
                .filter(entry -> entry.state() != StepState.DONE)
                .filter(entry -> migration
                        .step(entry.step().id())
                        .filter(RecordedStep::mayHaveTakenEffect)
                        .isPresent())
                .toList();
    }

    /** What went in no time may come back only by a copy of the table, which nobody writes to meanwhile. */
    private void refuseStandstill(RecordedMigration migration, List<RecordedUndo> entries) throws SQLException {
        List<Standstill> found = session.platform()
                .inspection()
                .standstills(
                        session.connection(),
                        entries.stream().map(RecordedUndo::step).toList());
        if (!found.isEmpty()) {
            String tables =
                    found.stream().map(one -> one.table().text()).distinct().collect(Collectors.joining(", "));
            throw new InchwormException(Code.IW892, migration.id(), tables);
        }
    }

    private void refuseLoss(RecordedMigration migration, List<RecordedUndo> entries) {
        Set<String> filling = new HashSet<>();
        for (RecordedUndo entry : entries) {
            if (entry.step().work() instanceof Work.Backfill) {
                filling.add(entry.step().id());
            }
            // Behind a backfill it asks about what the undo itself has yet to fill.
            if (entry.step().work() instanceof Work.Check check
                    && !filling.contains(entry.step().id())) {
                Loss loss = loss(migration, entry);
                if (!loss.isNone()) {
                    throw new InchwormException(Code.IW837, migration.id(), check.complaint(), loss.rows());
                }
            }
        }
    }

    private void takeBack(RecordedMigration migration, List<RecordedUndo> entries, boolean discard)
            throws SQLException {
        for (RecordedUndo entry : entries) {
            Step step = entry.step();
            if (step.work() instanceof Work.Check check) {
                pass(migration, entry, check, discard);
            } else {
                run.add(new StepDone(migration.id(), step, true, run.steps().undo(migration.id(), entry)));
            }
        }
        Connection connection = session.connection();
        session.write(() ->
                session.writer().forget(connection, migration.id(), "undone", "checksum " + migration.checksum()));
    }

    /**
     * What a check before an undo finds.
     *
     * @param rows for people: how many rows would lose something, or why nobody knows
     */
    private record Loss(String rows, boolean isNone) {}

    /**
     * A query that the server refuses tells nothing. It has the same expression as the step that failed forwards, maybe: whoever
     * accepts any loss is not kept from the way back by it.
     */
    private Loss loss(RecordedMigration migration, RecordedUndo entry) {
        try {
            long lost = run.steps().count(migration.id(), entry);
            return new Loss(lost == 1 ? "1 row" : lost + " rows", lost == 0);
        } catch (InchwormException e) {
            if (e.code() == Code.IW821 && e.getCause() instanceof SQLException refusal) {
                return new Loss("nobody knows how many rows: " + Words.of(refusal), false);
            }
            throw e;
        }
    }

    /** A check looks again right before what it guards. */
    private void pass(RecordedMigration migration, RecordedUndo entry, Work.Check check, boolean discard)
            throws SQLException {
        Loss loss = loss(migration, entry);
        if (!loss.isNone() && !discard) {
            throw new InchwormException(Code.IW837, migration.id(), check.complaint(), loss.rows());
        }
        Connection connection = session.connection();
        session.write(() -> {
            session.writer().undo(connection, migration.id(), entry.number(), StepState.DONE, Optional.empty());
            if (!loss.isNone()) {
                session.writer().event(connection, "discarded", migration.id(), check.complaint() + ", " + loss.rows());
            }
        });
        if (!loss.isNone()) {
            run.options()
                    .listener()
                    .note(migration.id() + ": discarded: " + check.complaint() + " (" + loss.rows() + ")");
        }
    }

    private void state(MigrationId migration, MigrationState state) throws SQLException {
        session.write(() -> session.writer().state(session.connection(), migration, state));
    }
}
