package dev.inchworm.processor.contract;

import dev.inchworm.migration.Phase;

/** A part of the time that a migration takes: its phases, and the roll-out between backfill and contract. */
public enum Moment {
    /** From the first step of expand on. */
    EXPAND("expand"),
    /** From the first step of the backfill on. */
    BACKFILL("the backfill"),
    /** From the last step of the backfill on: both releases may be alive, in any mixture. */
    ROLL_OUT("the roll-out"),
    /** From the first step of contract on: the old release is gone. */
    TIGHTEN("contract"),
    /** From the first step that removes something on. */
    REMOVE("removal");

    private final String text;

    Moment(String text) {
        this.text = text;
    }

    /** The one that {@code phase} is. */
    public static Moment of(Phase phase) {
        return switch (phase) {
            case EXPAND -> EXPAND;
            case BACKFILL -> BACKFILL;
            case TIGHTEN -> TIGHTEN;
            case REMOVE -> REMOVE;
        };
    }

    /** For people. */
    public String text() {
        return text;
    }
}
