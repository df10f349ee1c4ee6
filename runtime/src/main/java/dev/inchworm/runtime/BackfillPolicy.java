package dev.inchworm.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How hard backfills go about their work.
 *
 * @param batchTarget how long the rows of a batch should take, which is about the longest stall of anyone else; up to twice that
 *     where beginning and committing a batch takes long; more than zero
 * @param workers how many sessions of this process work on a backfill at a time; at least one
 * @param dutyCycle how much of the time a worker works, in percent, from 1 to 100; it rests between its batches
 * @param throttles who is asked between two batches whether to go on; all of them must agree
 * @param lease after how long others take over from a worker that is not heard of any more; at least 100 milliseconds
 */
public record BackfillPolicy(
        Duration batchTarget, int workers, int dutyCycle, List<Throttle> throttles, Duration lease) {

    /** One worker without a rest, in batches of 75 milliseconds. */
    public static final BackfillPolicy DEFAULT =
            new BackfillPolicy(Duration.ofMillis(75), 1, 100, List.of(), Duration.ofSeconds(15));

    public BackfillPolicy {
        if (batchTarget.isNegative() || batchTarget.isZero()) {
            throw new IllegalArgumentException("A batch takes some time");
        }
        if (workers < 1) {
            throw new IllegalArgumentException("A backfill needs at least one worker");
        }
        if (dutyCycle < 1 || dutyCycle > 100) {
            throw new IllegalArgumentException("A duty cycle is from 1 to 100 percent");
        }
        if (lease.toMillis() < 100) {
            throw new IllegalArgumentException("A lease must outlast a batch");
        }
        throttles = List.copyOf(throttles);
    }

    /** The same with another length of batches. */
    public BackfillPolicy withBatchTarget(Duration newTarget) {
        return new BackfillPolicy(newTarget, workers, dutyCycle, throttles, lease);
    }

    /** The same with another number of workers. */
    public BackfillPolicy withWorkers(int newWorkers) {
        return new BackfillPolicy(batchTarget, newWorkers, dutyCycle, throttles, lease);
    }

    /** The same with another duty cycle. */
    public BackfillPolicy withDutyCycle(int percent) {
        return new BackfillPolicy(batchTarget, workers, percent, throttles, lease);
    }

    /** The same, asking one throttle more. */
    public BackfillPolicy withThrottle(Throttle throttle) {
        List<Throttle> more = new ArrayList<>(throttles);
        more.add(throttle);
        return new BackfillPolicy(batchTarget, workers, dutyCycle, more, lease);
    }

    /** The same with another lease. */
    public BackfillPolicy withLease(Duration newLease) {
        return new BackfillPolicy(batchTarget, workers, dutyCycle, throttles, newLease);
    }
}
