package dev.inchworm.runtime.journal;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.dialect.catalog.Catalogs;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.runtime.platform.JournalDdl;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Writes the journal as the migrator of one epoch. Every method must run in a transaction, the one that also does what it
 * tells of; {@link #fence} comes first in each.
 */
public final class JournalWriter {

    private final Journal journal;
    private final JournalDdl expressions;
    private final long epoch;
    private final String by;

    JournalWriter(Journal journal, long epoch, String by) {
        this.journal = journal;
        this.expressions = journal.platform().journal();
        this.epoch = epoch;
        this.by = by;
    }

    /**
     * Holds the epoch until the end of the transaction: nobody becomes migrator before it has ended.
     *
     * @throws InchwormException IW812 when someone else has
     */
    public void fence(Connection connection) throws SQLException {
        Optional<Long> held = Jdbc.first(
                connection,
                "SELECT epoch FROM " + journal.table("unit") + " WHERE unit = ? AND epoch = ? "
                        + expressions.forShare(),
                row -> row.getLong(1),
                journal.unit(),
                epoch);
        if (held.isEmpty()) {
            throw new InchwormException(Code.IW812, journal.unit());
        }
    }

    /** Records a migration, its steps and what undoes them, before the first of them runs. */
    public void record(Connection connection, KnownMigration known, String dialect) throws SQLException {
        String id = known.id().folder();
        Jdbc.update(
                connection,
                "INSERT INTO " + journal.table("migration")
                        + " (unit, migration, checksum, dialect, state, touched, in_transition, recorded, recorded_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, " + expressions.now() + ", ?)",
                journal.unit(),
                id,
                known.checksum(),
                dialect,
                MigrationState.OPEN.text(),
                TextList.formatObjects(known.touched()),
                TextList.formatObjects(known.inTransition()),
                by);
        insertAll(
                connection,
                "INSERT INTO " + journal.table("step")
                        + " (unit, migration, step, number, kind, reversibility, summary, checksum, structure, state)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                known.steps(),
                (step, number) -> new Object[] {
                    journal.unit(),
                    id,
                    step.id(),
                    number,
                    StepText.kind(step),
                    step.reversibility().text(),
                    step.summary(),
                    StepText.checksum(step),
                    Catalogs.of(dialect).structural(step.sql()),
                    StepState.PENDING.text()
                });
        insertAll(
                connection,
                "INSERT INTO " + journal.table("undo_step")
                        + " (unit, migration, number, step, definition, checksum, state) VALUES (?, ?, ?, ?, ?, ?, ?)",
                known.undo(),
                (step, number) -> new Object[] {
                    journal.unit(),
                    id,
                    number,
                    step.id(),
                    StepText.definition(step),
                    StepText.checksum(step),
                    StepState.PENDING.text()
                });
        event(connection, "recorded", known.id(), "checksum " + known.checksum());
    }

    /**
     * Records a migration whose steps are all done already, by someone else: what it made may hold anything, so there is
     * no way back.
     */
    public void recordDone(Connection connection, KnownMigration known, String dialect) throws SQLException {
        record(connection, known, dialect);
        String id = known.id().folder();
        // One moment for all steps, so that their numbers tell the order.
        Jdbc.update(
                connection,
                "UPDATE " + journal.table("step") + " SET state = 'done', reversibility = ?, started = (SELECT "
                        + expressions.now() + "), finished = (SELECT " + expressions.now()
                        + "), duration_ms = 0, done_by = ? WHERE unit = ? AND migration = ?",
                Step.Reversibility.IRREVERSIBLE.text(),
                by,
                journal.unit(),
                id);
        Jdbc.update(
                connection,
                "DELETE FROM " + journal.table("undo_step") + " WHERE unit = ? AND migration = ?",
                journal.unit(),
                id);
        event(connection, "baseline", known.id(), "was there already");
    }

    /** Removes every trace of a migration but the event. */
    public void forget(Connection connection, MigrationId migration, String event, String detail) throws SQLException {
        Jdbc.update(
                connection,
                "DELETE FROM " + journal.table("migration") + " WHERE unit = ? AND migration = ?",
                journal.unit(),
                migration.folder());
        event(connection, event, migration, detail);
    }

    /** What was applied as the draft was accepted since, step for step. */
    public void adopt(Connection connection, MigrationId draft, MigrationId accepted, String checksum)
            throws SQLException {
        Jdbc.update(
                connection,
                "UPDATE " + journal.table("migration")
                        + " SET migration = ?, checksum = ? WHERE unit = ? AND migration = ?",
                accepted.folder(),
                checksum,
                journal.unit(),
                draft.folder());
        event(connection, "adopted", accepted, "was applied as the draft");
    }

    /** Says where the server stood once a migration was expanded. */
    public void expandedAt(Connection connection, MigrationId migration, String position) throws SQLException {
        Jdbc.update(
                connection,
                "UPDATE " + journal.table("migration") + " SET expanded_at = ? WHERE unit = ? AND migration = ?",
                position,
                journal.unit(),
                migration.folder());
    }

    /** Says what is being done with a migration. */
    public void state(Connection connection, MigrationId migration, MigrationState state) throws SQLException {
        Jdbc.update(
                connection,
                "UPDATE " + journal.table("migration") + " SET state = ? WHERE unit = ? AND migration = ?",
                state.text(),
                journal.unit(),
                migration.folder());
    }

    /** A step is begun that will not end in this transaction. */
    public void stepBegun(Connection connection, MigrationId migration, String step) throws SQLException {
        String table = journal.table("step");
        require(Jdbc.update(
                connection,
                "UPDATE " + table + " SET state = 'running', attempts = attempts + 1, started = " + expressions.now()
                        + ", finished = NULL, duration_ms = NULL, done_by = ?, error = NULL,"
                        + " rows_before = (SELECT coalesce(sum(r.rows_done), 0) FROM "
                        + journal.table("backfill_range") + " r WHERE r.unit = " + table + ".unit AND r.migration = "
                        + table + ".migration AND r.step = " + table + ".step)"
                        + " WHERE unit = ? AND migration = ? AND step = ?",
                by,
                journal.unit(),
                migration.folder(),
                step));
    }

    /** A step that was begun is done. */
    public void stepDone(Connection connection, MigrationId migration, String step) throws SQLException {
        require(Jdbc.update(
                connection,
                "UPDATE " + journal.table("step") + " SET state = 'done', finished = " + expressions.now()
                        + ", duration_ms = " + expressions.millisSince("started") + ", error = NULL"
                        + " WHERE unit = ? AND migration = ? AND step = ?",
                journal.unit(),
                migration.folder(),
                step));
    }

    /** A step is done that began in this transaction, {@code took} ago. */
    public void stepDoneAtOnce(Connection connection, MigrationId migration, String step, Duration took)
            throws SQLException {
        require(Jdbc.update(
                connection,
                "UPDATE " + journal.table("step") + " SET state = 'done', attempts = attempts + 1, started = "
                        + expressions.secondsAgo("?") + ", finished = " + expressions.now()
                        + ", duration_ms = ?, done_by = ?, error = NULL WHERE unit = ? AND migration = ? AND step = ?",
                took.toMillis() / 1000.0,
                took.toMillis(),
                by,
                journal.unit(),
                migration.folder(),
                step));
    }

    /** A step ended in an error. */
    public void stepFailed(Connection connection, MigrationId migration, String step, boolean begun, String error)
            throws SQLException {
        String started = begun ? "" : ", attempts = attempts + 1, started = " + expressions.now();
        require(Jdbc.update(
                connection,
                "UPDATE " + journal.table("step") + " SET state = 'failed'" + started + ", finished = "
                        + expressions.now() + ", done_by = ?, error = ? WHERE unit = ? AND migration = ? AND step = ?",
                by,
                error,
                journal.unit(),
                migration.folder(),
                step));
    }

    /** Says how far an entry of the undo has come. */
    public void undo(Connection connection, MigrationId migration, int number, StepState state, Optional<String> error)
            throws SQLException {
        String now = expressions.now();
        String times =
                switch (state) {
                    case RUNNING -> "attempts = attempts + 1, started = " + now;
                    case DONE, FAILED -> "finished = " + now + ", started = coalesce(started, " + now + ")";
                    case PENDING -> "started = NULL, finished = NULL";
                };
        require(Jdbc.update(
                connection,
                "UPDATE " + journal.table("undo_step") + " SET state = ?, " + times
                        + ", done_by = ?, error = ? WHERE unit = ? AND migration = ? AND number = ?",
                state.text(),
                by,
                error.orElse(null),
                journal.unit(),
                migration.folder(),
                number));
    }

    /** Something that a person may ask about later. */
    public void event(Connection connection, String kind, MigrationId migration, String detail) throws SQLException {
        Jdbc.update(
                connection,
                "INSERT INTO " + journal.table("event")
                        + " (unit, happened, kind, migration, detail, done_by) VALUES (?, " + expressions.now()
                        + ", ?, ?, ?, ?)",
                journal.unit(),
                kind,
                migration.folder(),
                detail,
                by);
    }

    private void require(int changed) {
        journal.require(changed);
    }

    private interface Values<T> {
        Object[] of(T element, int number);
    }

    /** A driver that puts rows together into one statement, as a URL may ask for, wants nothing but parameters in them. */
    private static <T> void insertAll(Connection connection, String sql, List<T> elements, Values<T> values)
            throws SQLException {
        if (elements.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int number = 0;
            for (T element : elements) {
                Object[] row = values.of(element, ++number);
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
