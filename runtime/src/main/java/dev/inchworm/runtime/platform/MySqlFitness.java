package dev.inchworm.runtime.platform;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What a session on MySQL or MariaDB must be like, and cannot be made from within. */
final class MySqlFitness {

    private static final String SAMPLE = "\u00e9\u20ac\ud83d\udc1b";
    private static final String SAMPLE_BYTES = "C3A9E282ACF09F909B";

    private MySqlFitness() {}

    /**
     * Before anything is written.
     *
     * @throws InchwormException IW887, IW895 or IW896
     */
    static void check(Connection connection) throws SQLException {
        refuseLogOfStatements(connection);
        refuseSilence(connection);
        refuseMangledText(connection);
    }

    /** The server would refuse whatever is written in READ COMMITTED, the journal first of all. */
    private static void refuseLogOfStatements(Connection connection) throws SQLException {
        List<String> values = Jdbc.query(
                connection,
                "SHOW SESSION VARIABLES WHERE variable_name = 'log_bin' AND value = 'ON'"
                        + " OR variable_name = 'binlog_format' AND value = 'STATEMENT'",
                row -> row.getString(1));
        if (values.size() == 2) {
            throw new InchwormException(Code.IW887);
        }
    }

    /** Replicas would go without the journal and what it speaks of, and break at the next statement that needs it. */
    private static void refuseSilence(Connection connection) throws SQLException {
        if (Jdbc.first(connection, "SELECT @@GLOBAL.log_bin AND NOT @@SESSION.sql_log_bin", row -> row.getBoolean(1))
                .orElseThrow()) {
            throw new InchwormException(Code.IW896);
        }
    }

    /** Drivers write SQL in whatever character set their URL names, and put question marks for what that does not have. */
    private static void refuseMangledText(Connection connection) throws SQLException {
        boolean whole = Jdbc.first(
                        connection,
                        "SELECT hex(CONVERT('" + SAMPLE + "' USING utf8mb4)) = '" + SAMPLE_BYTES + "', CONVERT(x'"
                                + SAMPLE_BYTES + "' USING utf8mb4)",
                        row -> row.getBoolean(1) && SAMPLE.equals(row.getString(2)))
                .orElseThrow();
        if (!whole) {
            throw new InchwormException(
                    Code.IW895,
                    "the server reads other characters than were sent, or the other way round",
                    "characterEncoding, connectionCollation and character_set_... (drivers take utf8mb4 without)");
        }
    }

    /**
     * Before anything is read: half of a journal says something else than all of it.
     *
     * @throws InchwormException IW895
     */
    static void checkReading(Connection connection) throws SQLException {
        List<String> rows =
                Jdbc.query(connection, "SELECT 'a' AS sample UNION ALL SELECT 'b'", row -> row.getString(1));
        if (rows.size() != 2) {
            throw new InchwormException(
                    Code.IW895, "a query for two rows gives " + rows.size(), "sql_select_limit and maxRows");
        }
    }
}
