package dev.inchworm.runtime.journal;

import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A step as the journal has it.
 *
 * @param number its place in the order of execution, from 1
 * @param kind transaction, statement, backfill or check
 * @param summary the first line of its comment
 * @param checksum over its text
 * @param attempts how often it was begun
 * @param started when the last attempt was begun, by the database's clock
 * @param by who made the last attempt
 * @param error why the last attempt failed, without any data
 */
public record RecordedStep(
        String id,
        int number,
        String kind,
        Step.Reversibility reversibility,
        String summary,
        String checksum,
        StepState state,
        int attempts,
        Optional<Instant> started,
        Optional<Instant> finished,
        Optional<Duration> duration,
        Optional<String> by,
        Optional<String> error) {

    /** Its phase. */
    public Phase phase() {
        return Phase.ofStep(id);
    }

    /** Whether it is done. */
    public boolean isDone() {
        return state == StepState.DONE;
    }

    /**
     * Whether the database may show anything of it. A transaction that did not end leaves nothing, and a check never
     * does.
     */
    public boolean mayHaveTakenEffect() {
        return switch (kind) {
            case "check" -> false;
            case "transaction" -> isDone();
            default -> isDone() || attempts > 0;
        };
    }
}
