package dev.inchworm.runtime;

import java.time.Duration;

/**
 * How long a step may wait for locks.
 *
 * @param budget the longest a step waits for all its locks together, and thereby the longest it keeps others waiting;
 *     more than zero
 * @param attempts how often it tries; at least one
 * @param patience how long it keeps trying, pauses included
 */
public record LockPolicy(Duration budget, int attempts, Duration patience) {

    /** One second at a time, 20 times within three minutes. */
    public static final LockPolicy DEFAULT = new LockPolicy(Duration.ofSeconds(1), 20, Duration.ofMinutes(3));

    public LockPolicy {
        if (budget.isNegative() || budget.isZero() || attempts < 1 || patience.isNegative()) {
            throw new IllegalArgumentException("A lock policy needs a positive budget and at least one attempt");
        }
    }

    /** The same with another budget. */
    public LockPolicy withBudget(Duration newBudget) {
        return new LockPolicy(newBudget, attempts, patience);
    }

    /** The same with another bound on attempts. */
    public LockPolicy withAttempts(int newAttempts) {
        return new LockPolicy(budget, newAttempts, patience);
    }

    /** The same with another bound on the total time. */
    public LockPolicy withPatience(Duration newPatience) {
        return new LockPolicy(budget, attempts, newPatience);
    }
}
