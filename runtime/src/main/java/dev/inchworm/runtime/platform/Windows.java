package dev.inchworm.runtime.platform;

import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Batches along an order of the rows: a key, or the place in which they are stored. Places in that order are lists of
 * texts, one for each part of the order.
 */
public interface Windows {

    /**
     * The order along {@code key}.
     *
     * @param key empty for a table without one: the order in which rows are stored
     * @throws IllegalArgumentException when the table lacks one of the columns, which the message names
     */
    Order order(Connection connection, ObjectName table, List<String> key) throws SQLException;

    /** About how many rows {@code table} has, from statistics; empty where there are none. */
    OptionalLong estimatedRows(Connection connection, ObjectName table) throws SQLException;

    /**
     * Whether updates of {@code column} can do without new entries in indexes, as far as the definition of the table goes.
     */
    boolean canStayInPlace(Connection connection, ObjectName table, String column) throws SQLException;

    /** What this transaction has updated so far in {@code table}; to be compared with another moment of the same. */
    Updates updates(Connection connection, ObjectName table) throws SQLException;

    /**
     * The statement that gives one row a value, if it still has none: its parameters are the value, then the key's parts as
     * text.
     *
     * @param key empty for a table without one: then the one part is where the row is stored, within this transaction
     */
    String rowUpdate(Connection connection, ObjectName table, List<String> key, String column) throws SQLException;

    /** How values are read that {@code column} is computed from, and written to it. */
    RowValues rowValues(Connection connection, ObjectName table, String column) throws SQLException;

    /** One table's rows in one order. */
    interface Order {

        /** Whether a batch is measured in rows; else in units of storage that hold many. */
        boolean countsRows();

        /** The last place that is in use now; empty for an empty table. */
        Optional<List<String>> last(Connection connection) throws SQLException;

        /**
         * Where a batch of {@code size} that begins after {@code after} ends.
         *
         * @param after empty at the beginning of the order
         * @return at most {@code until}; empty when no row is left before that
         */
        Optional<List<String>> end(Connection connection, List<String> after, List<String> until, int size)
                throws SQLException;

        /**
         * The same, for a batch that is changed at once. Where statements wait long for a row, its rows are taken with it, until
         * the end of the transaction.
         *
         * @throws SQLException at once, for a reason that passes, when somebody else holds one of them
         */
        default Optional<List<String>> take(Connection connection, List<String> after, List<String> until, int size)
                throws SQLException {
            return end(connection, after, until, size);
        }

        /**
         * About the middle of the rows of a window, from a sample of the table that costs the same whatever its size.
         *
         * @param after empty at the beginning of the order
         * @return empty where the sample shows no row that would part the window
         */
        Optional<Middle> middle(Connection connection, List<String> after, List<String> until) throws SQLException;

        /**
         * Conditions that each select a part of a window's rows, in such a way that rows that lie side by side go to
         * different parts. Together they select each row once. Rows inserted after this call may be left out.
         *
         * @param parts how many; at least one
         * @return fewer where there are fewer rows; empty where this order knows no way
         */
        List<String> strides(Connection connection, List<String> after, List<String> until, int parts)
                throws SQLException;

        /**
         * Takes the rows that nobody else holds, until the end of the transaction, without waiting.
         *
         * @param condition which rows, as this order wrote it
         * @return those rows
         */
        Claim claim(Connection connection, String condition) throws SQLException;

        /**
         * The condition for the rows of a window. Its values are literals, not parameters: it becomes part of the
         * user's own SQL, in which a question mark may be an operator.
         */
        String condition(List<String> after, List<String> until);
    }

    /**
     * Rows that were taken.
     *
     * @param all whether these are all that were asked for
     * @param condition selects them, and them alone
     */
    record Claim(boolean all, String condition) {}

    /**
     * A place that parts a window.
     *
     * @param rows about how many rows the window has
     */
    record Middle(List<String> place, long rows) {

        public Middle {
            place = List.copyOf(place);
        }
    }

    /**
     * What this transaction has updated so far in one table.
     *
     * @param rows how many rows
     * @param inPlace how many of them without a new entry in any index
     */
    record Updates(long rows, long inPlace) {

        /** What came since {@code before}. */
        public Updates since(Updates before) {
            return new Updates(rows - before.rows, inPlace - before.inPlace);
        }
    }
}
