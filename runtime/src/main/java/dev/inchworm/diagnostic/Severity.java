package dev.inchworm.diagnostic;

/** What a problem does to the build. */
public enum Severity {
    /** Fails it; nothing is written. */
    ERROR,
    /** Is worth a look. */
    WARNING,
    /** Is good to know. */
    NOTE
}
