package dev.inchworm.runtime.journal;

import java.util.Locale;

/** What is being done with a recorded migration. */
public enum MigrationState {
    /** It goes forward. */
    OPEN,
    /** Its contract has begun, or is about to: releases that lack it may no longer start. */
    CONTRACTING,
    /** It is being taken back: releases that need it may no longer start. */
    UNDOING;

    /** As the journal spells it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MigrationState of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
