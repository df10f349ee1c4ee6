package dev.inchworm.runtime.execution;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.journal.JournalWriter;
import dev.inchworm.runtime.journal.RecordedUndo;
import dev.inchworm.runtime.journal.StepState;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** A step to be executed now, of a migration, and where its progress is written. */
public record Task(MigrationId migration, Step step, boolean isUndo, Ledger ledger) {

    /**
     * A step on the way forward.
     *
     * @param begunBefore whether an earlier run may have begun it
     */
    static Task forward(JournalWriter writer, MigrationId migration, Step step, boolean begunBefore) {
        return new Task(migration, step, false, new Ledger() {
            @Override
            public boolean begunBefore() {
                return begunBefore;
            }

            @Override
            public void begun(Connection connection) throws SQLException {
                writer.stepBegun(connection, migration, step.id());
            }

            @Override
            public void done(Connection connection) throws SQLException {
                writer.stepDone(connection, migration, step.id());
            }

            @Override
            public void doneAtOnce(Connection connection, Duration took) throws SQLException {
                writer.stepDoneAtOnce(connection, migration, step.id(), took);
            }

            @Override
            public void failed(Connection connection, boolean begun, String error) throws SQLException {
                writer.stepFailed(connection, migration, step.id(), begun, error);
            }

            @Override
            public String rangeKey() {
                return step.id();
            }
        });
    }

    /** An entry of an undo. */
    static Task undo(JournalWriter writer, MigrationId migration, RecordedUndo entry) {
        return new Task(migration, entry.step(), true, new Ledger() {
            @Override
            public boolean begunBefore() {
                return entry.attempts() > 0;
            }

            @Override
            public void begun(Connection connection) throws SQLException {
                writer.undo(connection, migration, entry.number(), StepState.RUNNING, Optional.empty());
            }

            @Override
            public void done(Connection connection) throws SQLException {
                writer.undo(connection, migration, entry.number(), StepState.DONE, Optional.empty());
            }

            @Override
            public void doneAtOnce(Connection connection, Duration took) throws SQLException {
                done(connection);
            }

            @Override
            public void failed(Connection connection, boolean begun, String error) throws SQLException {
                writer.undo(connection, migration, entry.number(), StepState.FAILED, Optional.of(error));
            }

            @Override
            public String rangeKey() {
                return "undo " + entry.number();
            }
        });
    }
}
