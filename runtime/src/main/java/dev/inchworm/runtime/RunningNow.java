package dev.inchworm.runtime;

import java.time.Duration;
import java.util.Optional;

/**
 * The migrator that is at work, on whatever machine. What it is doing stands with its step, in {@link
 * MigrationStatus#steps()}.
 *
 * @param command what it was started for; empty in the moment before it has said so
 * @param by who started it, on which machine: {@code ana@build-7, process 4711}
 * @param since how long ago it became the migrator, by the database's clock
 * @param session what the database calls its session, for people
 */
public record RunningNow(Optional<String> command, Optional<String> by, Optional<Duration> since, String session) {

    /** {@code backfill, by ana@build-7, process 4711, for 12 s, pid 4712 (inchworm backfill, user shop)}. */
    public String describe() {
        StringBuilder text = new StringBuilder();
        command.ifPresent(told -> text.append(told).append(", "));
        by.ifPresent(who -> text.append("by ").append(who).append(", "));
        since.ifPresent(time -> text.append("for ").append(time.toSeconds()).append(" s, "));
        return text.append(session).toString();
    }
}
