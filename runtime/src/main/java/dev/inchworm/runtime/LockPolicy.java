package dev.inchworm.runtime;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a step may wait for locks.
 *
 * @param budget the longest a step waits for all its locks together, and thereby the longest it keeps others waiting;
 *     more than zero
 * @param attempts how often it tries; at least one
 * @param patience how long it keeps trying, pauses included
 * @param terminateAfter how long a transaction may be in a step's way before its session is ended; empty to end none
 */
public record LockPolicy(Duration budget, int attempts, Duration patience, Optional<Duration> terminateAfter) {

    /** One second at a time, 20 times within three minutes; nobody's session is ended. */
    public static final LockPolicy DEFAULT = new LockPolicy(Duration.ofSeconds(1), 20, Duration.ofMinutes(3));

    public LockPolicy {
        if (budget.isNegative() || budget.isZero() || attempts < 1 || patience.isNegative()) {
            throw new IllegalArgumentException("A lock policy needs a positive budget and at least one attempt");
        }
        if (terminateAfter.filter(after -> after.toMillis() < 1000).isPresent()) {
            throw new IllegalArgumentException("A session is not ended before it was in the way for a second");
        }
    }

    /** Ends nobody's session. */
    public LockPolicy(Duration budget, int attempts, Duration patience) {
        this(budget, attempts, patience, Optional.empty());
    }

    /** The same with another budget. */
    public LockPolicy withBudget(Duration newBudget) {
        return new LockPolicy(newBudget, attempts, patience, terminateAfter);
    }

    /** The same with another bound on attempts. */
    public LockPolicy withAttempts(int newAttempts) {
        return new LockPolicy(budget, newAttempts, patience, terminateAfter);
    }

    /** The same with another bound on the total time. */
    public LockPolicy withPatience(Duration newPatience) {
        return new LockPolicy(budget, attempts, newPatience, terminateAfter);
    }

    /**
     * The same, ending sessions whose transaction has kept a step from its locks for that long. Only those in the way are
     * ended, each is named, and the journal remembers it.
     *
     * @param after a second at least
     */
    public LockPolicy terminatingBlockersAfter(Duration after) {
        return new LockPolicy(budget, attempts, patience, Optional.of(after));
    }

    /**
     * How long attempt {@code number} may wait: a fifth of the budget at first, since most locks are free or soon will be,
     * then twice as long each time, up to the budget.
     *
     * @param number from 1
     */
    public Duration budgetOf(int number) {
        Duration first = budget.dividedBy(5).plusNanos(1);
        Duration grown = first.multipliedBy(1L << Math.min(10, number - 1));
        return grown.compareTo(budget) < 0 ? grown : budget;
    }

    /**
     * How long to let everyone else work before another attempt is made against a transaction that is known to be in the
     * way: ten times what the last one may have kept them waiting.
     */
    public Duration respiteAfter(int number) {
        Duration share = patience.dividedBy(attempts);
        Duration tenfold = budgetOf(Math.max(1, number)).multipliedBy(10);
        return share.compareTo(tenfold) > 0 ? share : tenfold;
    }
}
