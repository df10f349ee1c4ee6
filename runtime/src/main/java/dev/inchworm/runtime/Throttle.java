package dev.inchworm.runtime;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Says between two batches of a backfill whether it may go on. Asked by each worker on its own thread, outside of any
 * transaction, so it must be safe for use by several threads; it should answer within milliseconds, from what it already
 * knows. What it throws ends the run.
 */
@FunctionalInterface
public interface Throttle {

    /**
     * Whether the worker that has just done a batch may go on.
     *
     * @param progress how far the backfill has come; {@link BackfillProgress#batch} is how long the worker's last batch took
     * @return empty to go on at once; else the worker stands still and then asks again
     */
    Optional<Wait> ask(BackfillProgress progress);

    /**
     * Standing still.
     *
     * @param reason why, in a few words that follow "waits:": {@code replica eu-2 is 12 s behind}
     * @param length for how long, until the question is asked again; more than zero
     */
    record Wait(String reason, Duration length) {

        public Wait {
            Objects.requireNonNull(reason);
            if (length.isNegative() || length.isZero()) {
                throw new IllegalArgumentException("To wait takes some time");
            }
        }
    }
}
