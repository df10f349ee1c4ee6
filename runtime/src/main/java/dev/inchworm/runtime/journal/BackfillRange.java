package dev.inchworm.runtime.journal;

import java.util.List;

/**
 * A part of a backfill: the rows after one place up to another, in the order that the backfill walks.
 *
 * @param range its number within the backfill; 0 is the walk over the whole table, others are windows with rows that
 *     were locked
 * @param low the place after which it begins; empty at the beginning of the order
 * @param high the last place that belongs to it
 * @param position the last place that is done; {@code low} at first
 * @param rows how many were updated
 * @param batchSize what the next batch should begin with
 */
public record BackfillRange(
        int range,
        List<String> low,
        List<String> high,
        List<String> position,
        long rows,
        long batches,
        int batchSize,
        boolean done) {

    public BackfillRange {
        low = List.copyOf(low);
        high = List.copyOf(high);
        position = List.copyOf(position);
    }

    /** A range of which nothing is done. */
    public static BackfillRange from(int range, List<String> low, List<String> high, int batchSize) {
        return new BackfillRange(range, low, high, low, 0, 0, batchSize, false);
    }

    /** The same range after a batch. */
    public BackfillRange advanced(List<String> newPosition, long newRows, int newBatchSize) {
        return new BackfillRange(
                range, low, high, newPosition, rows + newRows, batches + 1, newBatchSize, newPosition.equals(high));
    }

    /** The same range with nothing left to do. */
    public BackfillRange finished() {
        return new BackfillRange(range, low, high, high, rows, batches, batchSize, true);
    }
}
