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
         * Takes the rows of a window that nobody else holds, until the end of the transaction, without waiting.
         *
         * @return whether these are all of them
         */
        boolean claim(Connection connection, List<String> after, List<String> until) throws SQLException;

        /**
         * The condition for the rows of a window. Its values are literals, not parameters: it becomes part of the
         * user's own SQL, in which a question mark may be an operator.
         */
        String condition(List<String> after, List<String> until);

        /** The condition for those rows of a window that nobody else holds. */
        String claimedCondition(List<String> after, List<String> until);
    }
}
