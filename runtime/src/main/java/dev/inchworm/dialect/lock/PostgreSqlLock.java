package dev.inchworm.dialect.lock;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table locks of PostgreSQL, weakest first. */
public enum PostgreSqlLock {
    /** No lock at all. */
    NONE,
    /** Of those who read. */
    ACCESS_SHARE,
    /** Of those who lock rows. */
    ROW_SHARE,
    /** Of those who write. */
    ROW_EXCLUSIVE,
    /** Keeps off its like alone: readers and writers go on. */
    SHARE_UPDATE_EXCLUSIVE,
    /** Stops writers. */
    SHARE,
    /** Stops writers, and its like. */
    SHARE_ROW_EXCLUSIVE,
    /** Stops writers, and those who lock rows. */
    EXCLUSIVE,
    /** Stops everyone, readers included. */
    ACCESS_EXCLUSIVE;

    /** As SQL has it: {@code ACCESS EXCLUSIVE}. */
    public String text() {
        return this == NONE ? "no lock" : name().replace('_', ' ');
    }

    /** As {@code pg_locks} has it: {@code AccessExclusiveLock}. */
    public String mode() {
        return Arrays.stream(name().split("_"))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining())
                + "Lock";
    }

    /** The lock that SQL calls {@code text}, in any case. */
    public static Optional<PostgreSqlLock> called(String text) {
        return Arrays.stream(values())
                .filter(lock -> lock != NONE && lock.text().equalsIgnoreCase(text))
                .findFirst();
    }

    /** Whether those who write have to wait for it, and it for them. */
    public boolean stopsWriters() {
        return compareTo(SHARE) >= 0;
    }

    /** Whether those who read have to wait for it, and it for them. */
    public boolean stopsReaders() {
        return this == ACCESS_EXCLUSIVE;
    }

    /** The stronger of both. */
    public PostgreSqlLock or(PostgreSqlLock other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
