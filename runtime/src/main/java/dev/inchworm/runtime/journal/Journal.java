package dev.inchworm.runtime.journal;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.runtime.platform.Platform;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The journal of one unit: where it is, whether it is there, who holds it. */
public final class Journal {

    /** The format that this code reads and writes. */
    static final int FORMAT = 1;

    /** Where tables are created one by one, it is the last, and its row says that all are there. */
    private static final String LAST = "journal";

    private static final List<String> TABLES =
            List.of("journal", "unit", "migration", "step", "undo_step", "backfill_range", "instance", "event");

    private final Platform platform;
    private final String schema;
    private final String unit;

    /** The journal of {@code unit} in {@code schema}; looks at nothing yet. */
    public Journal(Platform platform, String schema, String unit) {
        this.platform = platform;
        this.schema = schema;
        this.unit = unit;
    }

    /** The database schema it lives in. */
    public String schema() {
        return schema;
    }

    /** Where it is, for messages. */
    public String place() {
        return platform.journal().place(schema);
    }

    /** The unit it is about. */
    public String unit() {
        return unit;
    }

    /** The qualified, quoted name of one of its tables. */
    String table(String name) {
        return platform.journal().table(schema, name);
    }

    Platform platform() {
        return platform;
    }

    /**
     * Whether the journal is there and can be read.
     *
     * @throws InchwormException IW803 for the format of a newer release, IW804 when a table is missing
     */
    public boolean exists(Connection connection) throws SQLException {
        List<String> missing = platform.journal().missing(connection, schema, TABLES);
        if (missing.size() == TABLES.size()) {
            return false;
        }
        boolean allAtOnce = platform.journal().createsAllAtOnce();
        if (!allAtOnce && missing.contains(LAST)) {
            return false;
        }
        if (!missing.isEmpty()) {
            throw new InchwormException(Code.IW804, place(), "table " + missing.get(0) + " is missing");
        }
        List<Integer> formats = Jdbc.query(connection, "SELECT format FROM " + table("journal"), row -> row.getInt(1));
        if (!allAtOnce && formats.isEmpty()) {
            return false;
        }
        if (formats.size() != 1) {
            throw new InchwormException(Code.IW804, place(), "table journal has " + formats.size() + " rows, not one");
        }
        if (formats.get(0) < 1) {
            throw new InchwormException(Code.IW804, place(), "its format " + formats.get(0) + " never existed");
        }
        if (formats.get(0) > FORMAT) {
            throw new InchwormException(Code.IW803, place(), formats.get(0), FORMAT);
        }
        return true;
    }

    /** Creates the journal unless it is there. */
    public void ensure(Connection connection) throws SQLException {
        if (!exists(connection)) {
            platform.journal().create(connection, schema);
        }
    }

    /**
     * Becomes the unit's migrator: whoever was it before may write no more. Waits for writes that are under way.
     *
     * @param by who, for people
     * @param command what for
     * @return the new epoch
     */
    public long takeEpoch(Connection connection, String by, String command) throws SQLException {
        return Jdbc.inTransaction(connection, () -> {
            String now = platform.journal().now();
            int known = Jdbc.update(
                    connection,
                    "UPDATE " + table("unit") + " SET epoch = epoch + 1, holder = ?, command = ?, since = " + now
                            + " WHERE unit = ?",
                    by,
                    command,
                    unit);
            if (known == 0) {
                Jdbc.update(
                        connection,
                        "INSERT INTO " + table("unit") + " (unit, epoch, holder, command, since) VALUES (?, 1, ?, ?, "
                                + now + ")",
                        unit,
                        by,
                        command);
            }
            return Jdbc.first(
                            connection,
                            "SELECT epoch FROM " + table("unit") + " WHERE unit = ?",
                            row -> row.getLong(1),
                            unit)
                    .orElseThrow();
        });
    }

    /** Who was the last to become the unit's migrator; empty before the first one. */
    public Optional<Holder> holder(Connection connection) throws SQLException {
        return Jdbc.first(
                connection,
                "SELECT epoch, holder, command, " + platform.journal().millisSince("since") + " FROM " + table("unit")
                        + " WHERE unit = ?",
                row -> new Holder(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)),
                unit);
    }

    /** Reads. */
    public JournalReader reader() {
        return new JournalReader(this);
    }

    /** Writes, as long as no one else becomes the unit's migrator. */
    public JournalWriter writer(long epoch, String by) {
        return new JournalWriter(this, epoch, by);
    }

    /** Instances of the application. */
    public Instances instances() {
        return new Instances(this);
    }

    /** The ranges of one backfill. */
    public Ranges ranges(MigrationId migration, String step) {
        return new Ranges(this, migration, step);
    }

    /** A row that vanished under the migrator's hands was taken by someone else's. */
    void require(int changed) {
        if (changed != 1) {
            throw new InchwormException(Code.IW804, place(), "a row vanished while a migrator was at work");
        }
    }

    /** What {@code read} makes of a row, unless that is nonsense. */
    <T> T understood(String table, Jdbc.Call<T> read) throws SQLException {
        try {
            return read.run();
        } catch (IllegalArgumentException | InchwormException e) {
            throw new InchwormException(
                    e, Code.IW804, place(), "a row of table " + table + " makes no sense (" + e.getMessage() + ")");
        }
    }
}
