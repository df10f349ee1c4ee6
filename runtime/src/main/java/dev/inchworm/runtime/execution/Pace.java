package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.BackfillPolicy;
import dev.inchworm.runtime.BackfillProgress;
import dev.inchworm.runtime.Throttle;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Holds a worker of a backfill up between two batches, for as long as a throttle says so and the duty cycle asks for. */
record Pace(BackfillPolicy policy, String during) {

    /**
     * Stands still, or does not.
     *
     * @param tell is told when it begins to stand still for a reason that is not the one before
     * @throws InchwormException IW814 when the thread is interrupted, which it stays
     */
    void rest(BackfillProgress progress, Consumer<String> tell) {
        long batch = progress.batch().toMillis();
        long rest = batch * (100 - policy.dutyCycle()) / policy.dutyCycle();
        if (rest > 0) {
            Pause.forMillis(rest, during);
        }
        Optional<String> told = Optional.empty();
        Optional<Throttle.Wait> wait = ask(progress);
        while (wait.isPresent()) {
            String reason = wait.get().reason();
            if (!told.equals(Optional.of(reason))) {
                tell.accept(reason);
                told = Optional.of(reason);
            }
            Pause.forMillis(Math.max(1, wait.get().length().toMillis()), during);
            wait = ask(progress);
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
