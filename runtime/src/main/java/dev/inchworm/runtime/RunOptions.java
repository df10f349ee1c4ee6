package dev.inchworm.runtime;

/** How a run goes about its work. */
public record RunOptions(boolean includeDraft, LockPolicy locks, RunListener listener, BackfillPolicy backfill) {

    /** Without the draft, silently. */
    public static final RunOptions DEFAULT =
            new RunOptions(false, LockPolicy.DEFAULT, RunListener.NONE, BackfillPolicy.DEFAULT);

    /** The same, telling another listener. */
    public RunOptions withListener(RunListener newListener) {
        return new RunOptions(includeDraft, locks, newListener, backfill);
    }
}
