package dev.inchworm.runtime.journal;

import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.runtime.platform.JournalDdl;
import dev.inchworm.runtime.platform.SessionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The running instances of the application, kept by the database's clock. Needs rights on one table alone. */
public final class Instances {

    private final Journal journal;
    private final JournalDdl expressions;

    Instances(Journal journal) {
        this.journal = journal;
        this.expressions = journal.platform().journal();
    }

    /**
     * Registers an instance.
     *
     * @param row what is known of it; its times are the database's business
     * @param uptime how long its process has been running
     * @param lease how long it counts as alive after each heartbeat
     */
    public void add(Connection connection, InstanceRow row, Duration uptime, Duration lease) throws SQLException {
        String now = expressions.now();
        Jdbc.update(
                connection,
                "INSERT INTO " + journal.table("instance")
                        + " (unit, instance, description, migration, checksum, draft,"
                        + " session_user_name, application, address, process_started, registered, heartbeat, lease_seconds)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, " + expressions.secondsAgo("?") + ", " + now + ", " + now
                        + ", ?)",
                journal.unit(),
                row.instance(),
                row.description(),
                row.migration(),
                row.checksum(),
                row.draft(),
                row.user().orElse(null),
                row.application().orElse(null),
                row.address().orElse(null),
                uptime.toMillis() / 1000.0,
                lease.toSeconds());
    }

    /** A sign of life; false when the instance is no longer registered. */
    public boolean heartbeat(Connection connection, String instance) throws SQLException {
        return Jdbc.update(
                        connection,
                        "UPDATE " + journal.table("instance") + " SET heartbeat = " + expressions.now()
                                + " WHERE unit = ? AND instance = ?",
                        journal.unit(),
                        instance)
                == 1;
    }

    /** The instance stops. */
    public void remove(Connection connection, String instance) throws SQLException {
        Jdbc.update(
                connection,
                "DELETE FROM " + journal.table("instance") + " WHERE unit = ? AND instance = ?",
                journal.unit(),
                instance);
    }

    /** Every registered instance, dead ones included, in the order of their registration. */
    public List<InstanceRow> all(Connection connection) throws SQLException {
        return Jdbc.query(
                connection,
                "SELECT instance, description, migration, checksum, draft, session_user_name, application, address,"
                        + " process_started, heartbeat, heartbeat > " + expressions.secondsAgo("lease_seconds")
                        + " FROM "
                        + journal.table("instance") + " WHERE unit = ? ORDER BY registered, instance",
                row -> new InstanceRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        Optional.ofNullable(row.getString(6)),
                        Optional.ofNullable(row.getString(7)),
                        Optional.ofNullable(row.getString(8)),
                        expressions.instant(row, 9).orElseThrow(),
                        expressions.instant(row, 10).orElseThrow(),
                        row.getBoolean(11)),
                journal.unit());
    }

    /** Forgets instances that have not been heard of for a day. */
    public void sweep(Connection connection) throws SQLException {
        Jdbc.update(
                connection,
                "DELETE FROM " + journal.table("instance") + " WHERE unit = ? AND heartbeat < "
                        + expressions.secondsAgo("86400"),
                journal.unit());
    }

    /** How this session shows to others, which is how an instance's other sessions do. */
    public SessionInfo self(Connection connection) throws SQLException {
        return journal.platform().sessions().self(connection);
    }
}
