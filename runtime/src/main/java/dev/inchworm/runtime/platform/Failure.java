package dev.inchworm.runtime.platform;

/** Why a statement failed, as far as the runtime acts on it. */
public enum Failure {
    /** A lock was not to be had in time. */
    LOCK_TIMEOUT,
    /** The database resolved a deadlock, or a serialization conflict, at this statement's cost. */
    DEADLOCK,
    /** The session is gone. */
    CONNECTION_LOST,
    /** The statement was cancelled from outside. */
    CANCELLED,
    /** Rows do not fit what the statement asks for. */
    ROWS,
    /** The server has no room left: on disk, in memory, or in a limit that an administrator set. */
    NO_ROOM,
    /** The database takes no writes. */
    READ_ONLY,
    /** The statement itself. */
    OTHER;

    /** Whether the same statement may succeed a little later. */
    public boolean isTransient() {
        return this == LOCK_TIMEOUT || this == DEADLOCK;
    }
}
