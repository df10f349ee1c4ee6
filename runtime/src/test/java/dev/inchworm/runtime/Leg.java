package dev.inchworm.runtime;

import java.time.Duration;
import java.util.List;

/** A part of the way from the first release to the second, or back, as one command carries it out. */
public enum Leg {
    /** To where both releases can be prepared for. */
    EXPAND,
    /** To the roll-out. */
    BACKFILL,
    /** As far as can be undone. */
    TIGHTEN,
    /** To the end. */
    CONTRACT,
    /** Back. */
    UNDO;

    /** As far as there is a way back, and back. */
    public static final List<Leg> THERE_AND_BACK = List.of(EXPAND, BACKFILL, TIGHTEN, UNDO);

    /** All the way. */
    public static final List<Leg> THERE = List.of(EXPAND, BACKFILL, TIGHTEN, CONTRACT);

    private static final Gate GATE = Gate.confirmed("nobody is at work here but the test");

    /** The second release's migrator on {@code configuration}'s database, with batches small enough for many of them. */
    static Inchworm migrator(Configuration configuration) {
        return configuration
                .migrations(Shop.second())
                .batchTarget(Duration.ofMillis(2))
                .load();
    }

    /** Goes this part of the way, or what is left of it. */
    void go(Inchworm inchworm) {
        switch (this) {
            case EXPAND -> inchworm.expand();
            case BACKFILL -> inchworm.backfill();
            case TIGHTEN -> inchworm.contract(GATE, Until.TIGHTEN);
            case CONTRACT -> inchworm.contract(GATE);
            case UNDO -> {
                // Gone already when it was killed on its way to say so.
                if (inchworm.status().migrations().get(1).stage() != MigrationStatus.Stage.PENDING) {
                    inchworm.undo(Undo.newest().through(GATE));
                }
            }
        }
    }
}
