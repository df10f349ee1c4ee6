package dev.inchworm.runtime;

/**
 * A run that begins.
 *
 * @param command what for: {@code expand}, {@code backfill}, {@code contract}, {@code migrate} or {@code undo}
 * @param unit whose migrations
 * @param database the database, for people; without any password
 * @param by who runs it, as the journal and other migrators see it
 */
public record RunStart(String command, String unit, String database, String by) {}
