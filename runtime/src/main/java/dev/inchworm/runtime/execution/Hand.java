package dev.inchworm.runtime.execution;

import java.sql.Connection;
import java.sql.SQLException;

/** A session that does the work of one worker. */
interface Hand {

    /** In autocommit mode between batches. */
    Connection connection();

    /**
     * Executes the SQL of a batch.
     *
     * @return how many rows it changed
     */
    long update(String sql) throws SQLException;
}
