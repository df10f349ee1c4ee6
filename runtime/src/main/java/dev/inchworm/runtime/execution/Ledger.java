package dev.inchworm.runtime.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Where the progress of a step is written: as a step, or as part of an undo. Each method runs in a transaction. */
public interface Ledger {

    /** Whether an earlier run may have begun it. */
    boolean begunBefore();

    /** It is begun, and will not end in this transaction. */
    void begun(Connection connection) throws SQLException;

    /** It was begun, and is done. */
    void done(Connection connection) throws SQLException;

    /** It was begun in this transaction, {@code took} ago, and is done. */
    void doneAtOnce(Connection connection, Duration took) throws SQLException;

    /** It ended in an error. */
    void failed(Connection connection, boolean begun, String error) throws SQLException;

    /** What its backfill ranges are filed under. */
    String rangeKey();
}
