package dev.inchworm.runtime;

import java.time.Duration;

/**
 * How a run goes about its work.
 *
 * @param turn how long to wait for another migrator to end; zero to leave at once
 */
public record RunOptions(
        boolean includeDraft, LockPolicy locks, RunListener listener, BackfillPolicy backfill, Duration turn) {

    /** Without the draft, silently. */
    public static final RunOptions DEFAULT =
            new RunOptions(false, LockPolicy.DEFAULT, RunListener.NONE, BackfillPolicy.DEFAULT, Duration.ZERO);

    /** The same, telling another listener. */
    public RunOptions withListener(RunListener newListener) {
        return new RunOptions(includeDraft, locks, newListener, backfill, turn);
    }

    /** The same without waiting for another migrator. */
    RunOptions atOnce() {
        return new RunOptions(includeDraft, locks, listener, backfill, Duration.ZERO);
    }
}
