package dev.inchworm.runtime.journal;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.runtime.journal.BackfillRange.Kind;
import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.runtime.platform.JournalDdl;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ranges of one backfill, which workers lease from each other by the database's clock. Whatever changes a range must
 * run in a transaction that began with {@link JournalWriter#fence}, and that holds the range by {@link #claim} or {@link #hold}:
 * so a batch is committed only by the worker that the range belongs to.
 */
public final class Ranges {

    private final Journal journal;
    private final JournalDdl expressions;
    private final Object[] keys;
    private final String number;
    private final String columns;

    Ranges(Journal journal, MigrationId migration, String step) {
        this.journal = journal;
        this.expressions = journal.platform().journal();
        // A reserved word, on some databases.
        this.number = journal.platform().dialect().quote("range");
        this.columns = number + ", kind, low, high, position, reach, rows_done, batches, batch_size, state";
        this.keys = new Object[] {journal.unit(), migration.folder(), step};
    }

    /** All of them, in the order in which they were made; none before the backfill began. */
    public List<BackfillRange> all(Connection connection) throws SQLException {
        return Jdbc.query(connection, "SELECT " + columns + from() + " ORDER BY " + number, this::read, keys);
    }

    /** A new one, which belongs to nobody. */
    public void add(Connection connection, BackfillRange range) throws SQLException {
        Jdbc.update(
                connection,
                "INSERT INTO " + journal.table("backfill_range")
                        + " (unit, migration, step, kind, low, high, position, reach, rows_done, batches, batch_size, state,"
                        + " changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, " + expressions.now() + ")",
                with(
                        range.kind().text(),
                        TextList.format(range.low()),
                        TextList.format(range.high()),
                        TextList.format(range.position()),
                        TextList.format(range.reach()),
                        range.rows(),
                        range.batches(),
                        range.batchSize(),
                        state(range)));
    }

    /** Takes a range to walk through that is free, or whose worker has not been heard of for its whole lease. */
    public Optional<BackfillRange> claim(Connection connection, String owner, Duration lease) throws SQLException {
        Optional<BackfillRange> free = Jdbc.first(
                connection,
                "SELECT " + columns + from()
                        + " AND kind = 'walk' AND state <> 'done' AND (owner IS NULL OR lease_until <= "
                        + expressions.now() + ") ORDER BY " + number + " LIMIT 1 FOR UPDATE SKIP LOCKED",
                this::read,
                keys);
        if (free.isPresent()) {
            Jdbc.update(
                    connection,
                    "UPDATE " + journal.table("backfill_range") + " SET owner = ?, lease_until = "
                            + expressions.secondsAhead("?") + ", changed = " + expressions.now()
                            + " WHERE unit = ? AND migration = ? AND step = ? AND " + number + " = ?",
                    owner,
                    seconds(lease),
                    keys[0],
                    keys[1],
                    keys[2],
                    free.get().range());
        }
        return free;
    }

    /**
     * Holds a range until the end of the transaction.
     *
     * @return as it is now; empty when it no longer belongs to {@code owner}, who must leave it alone then
     */
    public Optional<BackfillRange> hold(Connection connection, long range, String owner) throws SQLException {
        return Jdbc.first(
                connection,
                "SELECT " + columns + from() + " AND " + number + " = ? AND owner = ? AND lease_until > "
                        + expressions.now() + " FOR UPDATE",
                this::read,
                with(range, owner));
    }

    /** Holds a range until the end of the transaction, whoever it belongs to; empty when it is gone. */
    public Optional<BackfillRange> hold(Connection connection, long range) throws SQLException {
        return Jdbc.first(
                connection,
                "SELECT " + columns + from() + " AND " + number + " = ? FOR UPDATE",
                this::read,
                with(range));
    }

    /** Where a range stands now; its lease begins anew. */
    public void write(Connection connection, BackfillRange range, Duration lease) throws SQLException {
        journal.require(Jdbc.update(
                connection,
                "UPDATE " + journal.table("backfill_range")
                        + " SET high = ?, position = ?, reach = ?, rows_done = ?, batches = ?, batch_size = ?, state = ?,"
                        + " lease_until = " + expressions.secondsAhead("?") + ", changed = " + expressions.now()
                        + " WHERE unit = ? AND migration = ? AND step = ? AND " + number + " = ?",
                TextList.format(range.high()),
                TextList.format(range.position()),
                TextList.format(range.reach()),
                range.rows(),
                range.batches(),
                range.batchSize(),
                state(range),
                seconds(lease),
                keys[0],
                keys[1],
                keys[2],
                range.range()));
    }

    /** Ends a range earlier, without a word to its worker, who looks before each batch; its lease stays as it is. */
    public void cut(Connection connection, BackfillRange range) throws SQLException {
        journal.require(Jdbc.update(
                connection,
                "UPDATE " + journal.table("backfill_range") + " SET high = ?, changed = " + expressions.now()
                        + " WHERE unit = ? AND migration = ? AND step = ? AND " + number + " = ?",
                TextList.format(range.high()),
                keys[0],
                keys[1],
                keys[2],
                range.range()));
    }

    /** Gives back what {@code owner} has. */
    public void release(Connection connection, String owner) throws SQLException {
        Jdbc.update(
                connection,
                "UPDATE " + journal.table("backfill_range")
                        + " SET owner = NULL, lease_until = NULL WHERE owner = ? AND unit = ? AND migration = ? AND step = ?",
                owner,
                keys[0],
                keys[1],
                keys[2]);
    }

    /** Takes back what workers of earlier epochs have: they may write no more. */
    public void releaseAll(Connection connection) throws SQLException {
        Jdbc.update(
                connection,
                "UPDATE " + journal.table("backfill_range")
                        + " SET owner = NULL, lease_until = NULL WHERE owner IS NOT NULL AND unit = ? AND migration = ?"
                        + " AND step = ?",
                keys);
    }

    /** How many workers have a range just now. */
    public int workers(Connection connection) throws SQLException {
        return Jdbc.first(
                        connection,
                        "SELECT count(DISTINCT owner)" + from() + " AND state <> 'done' AND lease_until > "
                                + expressions.now(),
                        row -> row.getInt(1),
                        keys)
                .orElse(0);
    }

    private String from() {
        return " FROM " + journal.table("backfill_range") + " WHERE unit = ? AND migration = ? AND step = ?";
    }

    private Object[] with(Object... more) {
        List<Object> all = new ArrayList<>(List.of(keys));
        all.addAll(List.of(more));
        return all.toArray();
    }

    private static double seconds(Duration lease) {
        return lease.toMillis() / 1000.0;
    }

    private static String state(BackfillRange range) {
        return (range.done() ? StepState.DONE : StepState.RUNNING).text();
    }

    private BackfillRange read(ResultSet row) throws SQLException {
        return journal.understood(
                "backfill_range",
                () -> new BackfillRange(
                        row.getLong(1),
                        Kind.of(row.getString(2)),
                        TextList.parse(row.getString(3)),
                        TextList.parse(row.getString(4)),
                        TextList.parse(row.getString(5)),
                        TextList.parse(row.getString(6)),
                        row.getLong(7),
                        row.getLong(8),
                        row.getInt(9),
                        StepState.of(row.getString(10)) == StepState.DONE));
    }
}
