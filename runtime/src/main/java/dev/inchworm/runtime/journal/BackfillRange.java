package dev.inchworm.runtime.journal;

import java.util.List;
import java.util.Locale;

/**
 * A part of a backfill: the rows after one place up to another, in the order that the backfill walks.
 *
 * @param range its number, which no other one has; zero before it is in the journal
 * @param low the place after which it begins; empty at the beginning of the order
 * @param high the last place that belongs to it; moves towards {@code reach} when the range is split
 * @param position the last place that is done; {@code low} at first
 * @param reach the last place that the window being worked on belongs to; {@code position} between two windows
 * @param rows how many were updated
 * @param batchSize what the next batch should begin with
 */
public record BackfillRange(
        long range,
        Kind kind,
        List<String> low,
        List<String> high,
        List<String> position,
        List<String> reach,
        long rows,
        long batches,
        int batchSize,
        boolean done) {

    /** What a range is for. */
    public enum Kind {
        /** The backfill as a whole, whose bounds stay; nobody walks through it. */
        WHOLE,
        /** A part of it that one worker walks through. */
        WALK,
        /** A window of which some rows were locked. */
        LOCKED;

        /** As the journal spells it. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    public BackfillRange {
        low = List.copyOf(low);
        high = List.copyOf(high);
        position = List.copyOf(position);
        reach = List.copyOf(reach);
    }

    /** A range of which nothing is done. */
    public static BackfillRange from(Kind kind, List<String> low, List<String> high, int batchSize) {
        return new BackfillRange(0, kind, low, high, low, low, 0, 0, batchSize, false);
    }

    /** The same range while a window up to {@code newReach} is worked on. */
    public BackfillRange reaching(List<String> newReach) {
        return new BackfillRange(range, kind, low, high, position, newReach, rows, batches, batchSize, done);
    }

    /** The same range after a batch that left some of its window to do. */
    public BackfillRange after(long newRows, int newBatchSize) {
        return new BackfillRange(
                range, kind, low, high, position, reach, rows + newRows, batches + 1, newBatchSize, done);
    }

    /** The same range with everything done up to {@code newPosition}. */
    public BackfillRange standingAt(List<String> newPosition) {
        return new BackfillRange(
                range, kind, low, high, newPosition, newPosition, rows, batches, batchSize, newPosition.equals(high));
    }

    /** The same range without what comes after {@code newHigh}. */
    public BackfillRange upTo(List<String> newHigh) {
        return new BackfillRange(range, kind, low, newHigh, position, reach, rows, batches, batchSize, done);
    }
}
