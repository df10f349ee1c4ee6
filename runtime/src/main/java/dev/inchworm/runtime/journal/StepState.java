package dev.inchworm.runtime.journal;

import java.util.Locale;

/** How far a step, or what undoes it, has come. */
public enum StepState {
    /** Not begun. */
    PENDING,
    /** Begun, and not known to have ended: running now, or broken off. */
    RUNNING,
    /** Ended in an error. */
    FAILED,
    /** Done. */
    DONE;

    /** As the journal spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static StepState of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
