package dev.inchworm.runtime;

import dev.inchworm.migration.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a step has come.
 *
 * @param state {@code pending}, {@code running}, {@code interrupted}, {@code failed} or {@code done}
 * @param attempts how often it was begun
 * @param finished when the last attempt ended, by the database's clock
 * @param by who made the last attempt
 * @param error why the last attempt failed, without any data
 * @param position how far a backfill has come; empty for other steps and before its first batch
 */
public record StepStatus(
        String id,
        Phase phase,
        String summary,
        String state,
        int attempts,
        Optional<Instant> started,
        Optional<Instant> finished,
        Optional<Duration> duration,
        Optional<String> by,
        Optional<String> error,
        Optional<BackfillPosition> position) {

    /** The state of a step that was begun and broken off, by whatever, while nobody goes on with it: run it again. */
    public static final String INTERRUPTED = "interrupted";
}
