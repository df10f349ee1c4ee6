package dev.inchworm.runtime.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sessions: their settings, the mutex between them, who is connected. */
public interface Sessions {

    /**
     * Makes sure that what is read through {@code connection} is what is there.
     *
     * @throws dev.inchworm.diagnostic.InchwormException IW895 where it is not
     */
    default void checkReading(Connection connection) throws SQLException {}

    /**
     * Makes a session fit for migrating: no time limits that an administrator set for everyday work, no rows hidden by
     * policies, a name that tells others what it is.
     *
     * @param application shown to others
     * @return the settings as they were, by name
     */
    Map<String, String> prepare(Connection connection, String application) throws SQLException;

    /** Puts settings back as they were, for connections that return to a pool. */
    void restore(Connection connection, Map<String, String> settings) throws SQLException;

    /** What the database calls this session. */
    long id(Connection connection) throws SQLException;

    /** Tries to take the mutex {@code key} for as long as the session lasts, without waiting and without a transaction. */
    boolean tryMutex(Connection connection, long key) throws SQLException;

    /** Gives the mutex back. */
    void releaseMutex(Connection connection, long key) throws SQLException;

    /** Who holds the mutex. */
    Optional<SessionInfo> mutexHolder(Connection connection, long key) throws SQLException;

    /** Every client session on this database but this one. */
    List<SessionInfo> others(Connection connection) throws SQLException;

    /** This session, as others see it. */
    SessionInfo self(Connection connection) throws SQLException;

    /**
     * Whether the session {@code id} still works on a statement, as far as {@code connection} can see.
     *
     * @return false when it has ended, or waits for its client
     */
    boolean isAtWork(Connection connection, long id) throws SQLException;

    /**
     * Limits each wait for a lock until the end of the transaction; outside of one, until the next call. Zero lifts the
     * limit.
     */
    void limitLockWait(Connection connection, Duration limit) throws SQLException;

    /**
     * After the statements of a step, or one of them that failed: lifts the limit on waits where it outlasts the transaction that
     * it was set in, and where statements may switch settings of the session, sets them to what they should be.
     */
    void settle(Connection connection) throws SQLException;

    /**
     * Prepares the transaction of a batch: it waits for a lock for {@code rowWait} at most, holds nothing when nothing is heard
     * of its session for {@code silence}, and its commit need not be on disk before the next one begins. Whatever is on disk
     * after a crash of the server is still a beginning of what was committed, positions included.
     */
    void beginBatch(Connection connection, Duration rowWait, Duration silence) throws SQLException;
}
