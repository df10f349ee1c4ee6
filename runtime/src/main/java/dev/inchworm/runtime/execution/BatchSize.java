package dev.inchworm.runtime.execution;

import java.time.Duration;

/**
 * Steers batches by time, since the longest stall of anyone else is about one batch.
 *
 * @param current how large the next one should be
 */
record BatchSize(int current, Duration target, int most) {

    private static final int MOST_ROWS = 50_000;
    private static final int MOST_PAGES = 1_000;
    /** How many times as long as all around them rows should take. */
    private static final int SHARE = 10;

    private static final int MOST_STRETCH = 2;

    /** To begin with: small enough for wide rows. */
    static BatchSize first(boolean rows, Duration target) {
        return rows ? new BatchSize(500, target, MOST_ROWS) : new BatchSize(8, target, MOST_PAGES);
    }

    /** The same, going on with a size that proved itself in an earlier run. */
    BatchSize goingOnWith(int size) {
        return new BatchSize(Math.max(1, Math.min(most, size)), target, most);
    }

    /** After a batch that took {@code took}: nearer to the target, at most doubled or halved. */
    BatchSize after(Duration took) {
        return after(took, Duration.ZERO);
    }

    /**
     * The same, after a batch whose beginning and commit took time as well, which no size makes shorter. Where that is long, as
     * on a slow disk, its rows may take up to twice the target: small batches would do little else than to begin and to end.
     */
    BatchSize after(Duration rows, Duration around) {
        long least = target.toNanos();
        long wanted = Math.max(least, Math.min(MOST_STRETCH * least, SHARE * around.toNanos()));
        double factor = (double) wanted / Math.max(1, rows.toNanos());
        double next = current * Math.max(0.5, Math.min(2, factor));
        return goingOnWith((int) Math.round(next));
    }

    /** After a batch that did not get through. */
    BatchSize smaller() {
        return goingOnWith(current / 2);
    }
}
