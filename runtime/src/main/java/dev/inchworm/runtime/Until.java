package dev.inchworm.runtime;

/** How far contract goes. */
public enum Until {
    /** Adds what the old release would have violated; can still be undone. */
    TIGHTEN,
    /** All the way. */
    REMOVE
}
