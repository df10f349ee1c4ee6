package dev.inchworm.runtime.platform;

import java.sql.Connection;
import java.sql.SQLException;

/** Locks rows for a batch without waiting for whoever else has locked some of them. */
final class PostgresRowClaim {

    private PostgresRowClaim() {}

    /**
     * Locks what it can of the rows that {@code condition} selects, until the transaction ends.
     *
     * @param table quoted
     * @return whether these are all of them
     */
    static boolean claim(Connection connection, String table, String condition) throws SQLException {
        String where = " FROM " + table + " WHERE " + condition;
        // One statement, so that both counts are of the same moment.
        return Jdbc.first(
                        connection,
                        "WITH all_rows AS MATERIALIZED (SELECT count(*) AS n" + where + "),"
                                + " claimed AS MATERIALIZED (SELECT 1" + where + " FOR NO KEY UPDATE SKIP LOCKED)"
                                + " SELECT (SELECT n FROM all_rows) = (SELECT count(*) FROM claimed)",
                        row -> row.getBoolean(1))
                .orElseThrow();
    }
}
