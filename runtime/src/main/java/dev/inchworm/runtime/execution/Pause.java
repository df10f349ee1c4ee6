package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Waiting between attempts: longer each time, and never in step with others. */
final class Pause {

    private static final Duration FIRST = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private Pause() {}

    /** Waits before attempt number {@code next}, from 2: between half and all of a time that doubles. */
    static void before(int next, String during) {
        long doubled = FIRST.toMillis() << Math.min(10, next - 2);
        long most = Math.min(doubled, LONGEST.toMillis());
        between(Duration.ofMillis(most), during);
    }

    /** Waits for between half and all of {@code most}. */
    static void between(Duration most, String during) {
        forMillis(most.toMillis() / 2 + ThreadLocalRandom.current().nextLong(most.toMillis() / 2 + 1), during);
    }

    /**
     * Waits.
     *
     * @throws InchwormException IW814 when the thread is interrupted, which it stays
     */
    static void forMillis(long millis, String during) {
        try {
            new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InchwormException(e, Code.IW814, during);
        }
    }
}
