package dev.inchworm.runtime;

import java.time.Duration;

/**
 * How a run goes about its work.
 *
 * @param batchTarget how long a batch of a backfill should take
 */
public record RunOptions(boolean includeDraft, LockPolicy locks, RunListener listener, Duration batchTarget) {

    /** Without the draft, silently. */
    public static final RunOptions DEFAULT =
            new RunOptions(false, LockPolicy.DEFAULT, RunListener.NONE, Duration.ofMillis(75));

    /** The same, telling another listener. */
    public RunOptions withListener(RunListener newListener) {
        return new RunOptions(includeDraft, locks, newListener, batchTarget);
    }
}
