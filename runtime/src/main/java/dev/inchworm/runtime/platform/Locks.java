package dev.inchworm.runtime.platform;

import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Locks on tables. */
public interface Locks {

    /**
     * The statement that takes the lock {@code mode} on {@code table}, within the transaction's limit.
     *
     * @param mode as a step names it: {@code ACCESS EXCLUSIVE}
     */
    String take(ObjectName table, String mode);

    /** Those of {@code tables} that exist and that this user may lock. */
    List<ObjectName> lockable(Connection connection, List<ObjectName> tables) throws SQLException;

    /** Who keeps the session {@code waiting} waiting just now. */
    List<LockHolder> blockersOf(Connection connection, long waiting) throws SQLException;

    /** Who holds a lock that keeps {@code mode} off one of {@code tables} just now, longest transaction first. */
    List<LockHolder> holders(Connection connection, List<ObjectName> tables, String mode) throws SQLException;

    /** Why it cannot be seen who holds locks; empty where it can. */
    Optional<String> hidden(Connection connection) throws SQLException;

    /** Ends the session of {@code holder} if it is still in the same transaction. */
    Termination terminate(Connection connection, LockHolder holder) throws SQLException;
}
