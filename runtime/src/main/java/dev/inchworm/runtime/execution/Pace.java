package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.BackfillPolicy;
import dev.inchworm.runtime.BackfillProgress;
import dev.inchworm.runtime.Throttle;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Holds a worker of a backfill up between two batches, for as long as a throttle says so and the duty cycle asks for. */
record Pace(BackfillPolicy policy, String during) {

    private static final long SLICE_MILLIS = 500;

    /** A worker that stands still. */
    interface Still {
        /** It begins to, for a reason that is not the one before. */
        void because(String reason);

        /** It still does; called about twice a second. */
        void stays() throws SQLException;
    }

    /**
     * Stands still, or does not.
     *
     * @param stopped whether to go on for a reason of one's own
     * @throws InchwormException IW814 when the thread is interrupted, which it stays
     */
    void rest(BackfillProgress progress, BooleanSupplier stopped, Still still) throws SQLException {
        pause(progress.batch().multipliedBy(100 - policy.dutyCycle()).dividedBy(policy.dutyCycle()), stopped, still);
        Optional<String> told = Optional.empty();
        Optional<Throttle.Wait> wait = ask(progress);
        while (wait.isPresent() && !stopped.getAsBoolean()) {
            String reason = wait.get().reason();
            if (!told.equals(Optional.of(reason))) {
                still.because(reason);
                told = Optional.of(reason);
            }
            pause(wait.get().length(), stopped, still);
            wait = ask(progress);
        }
    }

    private void pause(Duration length, BooleanSupplier stopped, Still still) throws SQLException {
        long left = length.isZero() ? 0 : Math.max(1, length.toMillis());
        while (left > 0 && !stopped.getAsBoolean()) {
            Pause.forMillis(Math.min(left, SLICE_MILLIS), during);
            left -= SLICE_MILLIS;
            still.stays();
        }
    }

    /** The longest that one of the throttles asks for. */
    private Optional<Throttle.Wait> ask(BackfillProgress progress) {
        Optional<Throttle.Wait> longest = Optional.empty();
        for (Throttle throttle : policy.throttles()) {
            Optional<Throttle.Wait> wait = throttle.ask(progress);
            Duration so = longest.map(Throttle.Wait::length).orElse(Duration.ZERO);
            if (wait.isPresent() && wait.get().length().compareTo(so) > 0) {
                longest = wait;
            }
        }
        return longest;
    }
}
