package dev.inchworm.runtime.journal;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.runtime.platform.JournalDdl;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the journal. A row that nobody but a hand can have written is IW804. */
public final class JournalReader {

    private final Journal journal;

    JournalReader(Journal journal) {
        this.journal = journal;
    }

    /** Everything about the unit's migrations. */
    public JournalView view(Connection connection) throws SQLException {
        if (!journal.exists(connection)) {
            return JournalView.NONE;
        }
        Map<String, List<RecordedStep>> steps = new HashMap<>();
        Jdbc.query(
                connection,
                "SELECT migration, step, number, kind, reversibility, summary, checksum, state, attempts, started, finished,"
                        + " duration_ms, done_by, error FROM " + journal.table("step")
                        + " WHERE unit = ? ORDER BY migration, number",
                row -> steps.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                        .add(understood("step", () -> step(row))),
                journal.unit());
        List<RecordedMigration> migrations = new ArrayList<>(Jdbc.query(
                connection,
                "SELECT migration, checksum, state, touched, in_transition, recorded FROM " + journal.table("migration")
                        + " WHERE unit = ?",
                row -> understood("migration", () -> migration(row, steps)),
                journal.unit()));
        migrations.sort(Comparator.comparing(RecordedMigration::id));
        return new JournalView(true, migrations);
    }

    /** Where the server stood once each migration was expanded, by its folder; those are missing of which that is not known. */
    public Map<String, String> expandedAt(Connection connection) throws SQLException {
        Map<String, String> positions = new HashMap<>();
        Jdbc.query(
                connection,
                "SELECT migration, expanded_at FROM " + journal.table("migration")
                        + " WHERE unit = ? AND expanded_at IS NOT NULL",
                row -> positions.put(row.getString(1), row.getString(2)),
                journal.unit());
        return positions;
    }

    /** What takes {@code migration} back, in order of execution. */
    public List<RecordedUndo> undo(Connection connection, MigrationId migration) throws SQLException {
        return Jdbc.query(
                connection,
                "SELECT number, definition, checksum, state, attempts FROM " + journal.table("undo_step")
                        + " WHERE unit = ? AND migration = ? ORDER BY number",
                row -> understood(
                        "undo_step",
                        () -> new RecordedUndo(
                                row.getInt(1),
                                unchanged(row.getString(2), row.getString(3)),
                                StepState.of(row.getString(4)),
                                row.getInt(5))),
                journal.unit(),
                migration.folder());
    }

    /**
     * A backfill with ranges that someone has to walk through.
     *
     * @param migration its folder
     * @param checksum over the step
     */
    public record RunningBackfill(String migration, String step, String checksum) {

        /** Whether this is the step that is meant, to the letter. */
        public boolean isOf(MigrationId id, Step other) {
            return migration.equals(id.folder())
                    && step.equals(other.id())
                    && checksum.equals(StepText.checksum(other));
        }
    }

    /** The backfill that is going on forward, if one is. */
    public Optional<RunningBackfill> runningBackfill(Connection connection) throws SQLException {
        return Jdbc.first(
                connection,
                "SELECT s.migration, s.step, s.checksum FROM " + journal.table("step") + " s WHERE s.unit = ?"
                        + " AND s.kind = 'backfill' AND s.state = 'running' AND EXISTS (SELECT 1 FROM "
                        + journal.table("backfill_range") + " r WHERE r.unit = s.unit AND r.migration = s.migration"
                        + " AND r.step = s.step AND r.kind = 'walk' AND r.state <> 'done')",
                row -> new RunningBackfill(row.getString(1), row.getString(2), row.getString(3)),
                journal.unit());
    }

    /**
     * The statements that changed tables, or are about to, of steps and of what took them back, in the order in which they
     * took effect; those of steps that are not begun are left out.
     */
    public List<RecordedStructure> structure(Connection connection) throws SQLException {
        List<RecordedStructure> structures = new ArrayList<>(Jdbc.query(
                connection,
                "SELECT migration, number, structure, state, finished, kind FROM " + journal.table("step")
                        + " WHERE unit = ? AND state <> 'pending' AND structure <> ''",
                row -> understood("step", () -> structure(row, row.getString(3), row.getString(6), false)),
                journal.unit()));
        structures.addAll(Jdbc.query(
                connection,
                "SELECT migration, number, definition, state, finished FROM " + journal.table("undo_step")
                        + " WHERE unit = ? AND state <> 'pending'",
                row -> understood("undo_step", () -> {
                    Step step = StepText.parse(row.getString(3));
                    return structure(row, step.sql(), StepText.kind(step), true);
                }),
                journal.unit()));
        structures.sort(RecordedStructure.ORDER);
        return structures;
    }

    private RecordedStructure structure(ResultSet row, String sql, String kind, boolean undo) throws SQLException {
        return new RecordedStructure(
                MigrationId.ofFolder(row.getString(1)).orElseThrow(),
                row.getInt(2),
                undo,
                sql,
                StepState.of(row.getString(4)),
                kind.equals("statement"),
                instant(row, 5));
    }

    /** How far each backfill has come, by migration and step: {@code "0007-orders-created-by b1"}. */
    public Map<String, BackfillTotals> backfills(Connection connection) throws SQLException {
        JournalDdl expressions = journal.platform().journal();
        Map<String, BackfillTotals> backfills = new HashMap<>();
        Jdbc.query(
                connection,
                "SELECT r.migration, r.step, sum(r.rows_done), sum(r.batches), sum(r.rows_done) - max(s.rows_before), "
                        + expressions.millisSince("max(s.started)") + " - " + expressions.millisSince("max(r.changed)")
                        + " FROM " + journal.table("backfill_range") + " r JOIN " + journal.table("step")
                        + " s ON s.unit = r.unit AND s.migration = r.migration AND s.step = r.step"
                        + " WHERE r.unit = ? GROUP BY r.migration, r.step",
                row -> backfills.put(
                        row.getString(1) + " " + row.getString(2),
                        new BackfillTotals(row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6))),
                journal.unit());
        return backfills;
    }

    /** When the last batch of a backfill was, by the clock of the server that did it; empty before the first one. */
    public Optional<Instant> lastBatch(Connection connection) throws SQLException {
        return Jdbc.first(
                        connection,
                        "SELECT max(changed) FROM " + journal.table("backfill_range") + " WHERE unit = ?",
                        row -> instant(row, 1),
                        journal.unit())
                .orElseThrow();
    }

    private RecordedMigration migration(ResultSet row, Map<String, List<RecordedStep>> steps) throws SQLException {
        String folder = row.getString(1);
        return new RecordedMigration(
                MigrationId.ofFolder(folder)
                        .orElseThrow(() -> new IllegalArgumentException("'" + folder + "' names no migration")),
                row.getString(2),
                MigrationState.of(row.getString(3)),
                TextList.parseObjects(row.getString(4)),
                TextList.parseObjects(row.getString(5)),
                instant(row, 6).orElseThrow(),
                steps.getOrDefault(folder, List.of()));
    }

    private RecordedStep step(ResultSet row) throws SQLException {
        long millis = row.getLong("duration_ms");
        Optional<Duration> duration = row.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis(millis));
        RecordedStep step = new RecordedStep(
                row.getString("step"),
                row.getInt("number"),
                row.getString("kind"),
                reversibility(row.getString("reversibility")),
                row.getString("summary"),
                row.getString("checksum"),
                StepState.of(row.getString("state")),
                row.getInt("attempts"),
                instant(row, 10),
                instant(row, 11),
                duration,
                Optional.ofNullable(row.getString("done_by")),
                Optional.ofNullable(row.getString("error")));
        // Asks for the phase, which only a proper id has.
        step.phase();
        return step;
    }

    private static Step.Reversibility reversibility(String text) {
        for (Step.Reversibility reversibility : Step.Reversibility.values()) {
            if (reversibility.text().equals(text)) {
                return reversibility;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is no reversibility");
    }

    private Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return journal.platform().journal().instant(row, column);
    }

    private static Step unchanged(String definition, String checksum) {
        Step step = StepText.parse(definition);
        if (!StepText.checksum(step).equals(checksum)) {
            throw new IllegalArgumentException("the definition of what undoes step " + step.id() + " has the checksum "
                    + StepText.checksum(step) + ", and was recorded with " + checksum);
        }
        return step;
    }

    private <T> T understood(String table, Jdbc.Call<T> read) throws SQLException {
        return journal.understood(table, read);
    }
}
