package dev.inchworm.runtime.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The journal's tables, and the few expressions in which products differ. */
public interface JournalDdl {

    /** Whether the journal's first table is there. */
    boolean exists(Connection connection, String schema) throws SQLException;

    /** Which of {@code tables} are missing in {@code schema}. */
    List<String> missing(Connection connection, String schema, List<String> tables) throws SQLException;

    /** Creates the tables, all or none; two sessions may do so at once. */
    void create(Connection connection, String schema) throws SQLException;

    /** The database's clock, as an expression. */
    String now();

    /** The milliseconds from {@code column} to now, as an expression. */
    String millisSince(String column);

    /** The moment {@code seconds} ago, as an expression; {@code seconds} is itself an expression. */
    String secondsAgo(String seconds);

    /** The moment in {@code seconds}, as an expression; {@code seconds} is itself an expression. */
    String secondsAhead(String seconds);
}
