package dev.inchworm.runtime.journal;

/**
 * The last migrator that took the mutex.
 *
 * @param by who
 * @param command what it set out to do
 * @param millis how long ago
 */
public record Holder(long epoch, String by, String command, long millis) {}
