package dev.inchworm.runtime.platform;

/** What became of the wish to end somebody's session. */
public enum Termination {
    /** The session was told to end. */
    DONE,
    /** That transaction was over already; its session was left alone. */
    GONE,
    /** This user may not end it. */
    FORBIDDEN
}
