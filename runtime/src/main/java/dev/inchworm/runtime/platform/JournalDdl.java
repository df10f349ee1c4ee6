package dev.inchworm.runtime.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The journal's tables, and the few expressions in which products differ. */
public interface JournalDdl {

    /** Whether the journal's first table is there. */
    default boolean exists(Connection connection, String schema) throws SQLException {
        return missing(connection, schema, List.of("journal")).isEmpty();
    }

    /** Which of {@code tables} are missing in {@code schema}. */
    List<String> missing(Connection connection, String schema, List<String> tables) throws SQLException;

    /** Creates the tables that are not there; two sessions may do so at once. */
    void create(Connection connection, String schema) throws SQLException;

    /** Where the journal is, for messages: {@code schema} as its user knows it. */
    String place(String schema);

    /** The name of the journal's table {@code name} in {@code schema}, qualified where need be, and quoted. */
    String table(String schema, String name);

    /** Whether the tables are created together; else a creation that was broken off is gone on with. */
    boolean createsAllAtOnce();

    /** The moment in a column of the journal; empty for NULL. */
    Optional<Instant> instant(ResultSet row, int column) throws SQLException;

    /** What a query ends with that keeps its rows as they are until the end of the transaction. */
    String forShare();

    /** The database's clock, as an expression. */
    String now();

    /** The milliseconds from {@code column} to now, as an expression. */
    String millisSince(String column);

    /** The moment {@code seconds} ago, as an expression; {@code seconds} is itself an expression. */
    String secondsAgo(String seconds);

    /** The moment in {@code seconds}, as an expression; {@code seconds} is itself an expression. */
    String secondsAhead(String seconds);
}
