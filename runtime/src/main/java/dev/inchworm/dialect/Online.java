package dev.inchworm.dialect;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How an {@code ALTER TABLE} of MySQL or MariaDB has to be carried out. The server refuses what it cannot do that way,
 * where it would otherwise copy the table and keep writers off without a word.
 *
 * @param lock empty where it follows from the algorithm: MySQL takes none beside {@code INSTANT}
 */
public record Online(Algorithm algorithm, Optional<Lock> lock) {

    /** In the catalog alone. */
    public static final Online INSTANT = new Online(Algorithm.INSTANT, Optional.empty());

    /** Within the storage engine, while others read and write. */
    public static final Online INPLACE = new Online(Algorithm.INPLACE, Optional.of(Lock.NONE));

    /** Within the storage engine, while others read. */
    public static final Online INPLACE_SHARED = new Online(Algorithm.INPLACE, Optional.of(Lock.SHARED));

    /** Within the storage engine, never by a new clustered index, while others read and write; MariaDB only. */
    public static final Online NOCOPY = new Online(Algorithm.NOCOPY, Optional.of(Lock.NONE));

    /** The same while others read. */
    public static final Online NOCOPY_SHARED = new Online(Algorithm.NOCOPY, Optional.of(Lock.SHARED));

    /** By a copy of the table, while others read and write; MariaDB 11.2 and later. */
    public static final Online ONLINE_COPY = new Online(Algorithm.COPY, Optional.of(Lock.NONE));

    /** By a copy of the table, while others read. */
    public static final Online COPY = new Online(Algorithm.COPY, Optional.of(Lock.SHARED));

    public Online {
        Objects.requireNonNull(algorithm);
        Objects.requireNonNull(lock);
    }

    /** How the server goes about it, cheapest first. */
    public enum Algorithm {
        /** In the catalog alone. */
        INSTANT,
        /** As {@code INPLACE}, but never with a new clustered index; MariaDB only. */
        NOCOPY,
        /** Within the storage engine. */
        INPLACE,
        /** Row by row into a new table. */
        COPY
    }

    /** Whom the server keeps off meanwhile, fewest first. */
    public enum Lock {
        /** Nobody. */
        NONE,
        /** Those who write. */
        SHARED,
        /** Everyone. */
        EXCLUSIVE
    }

    /** {@code ALGORITHM=INPLACE, LOCK=NONE}. */
    public String sql() {
        return clauses().collect(Collectors.joining(", "));
    }

    /** The same where CREATE INDEX and DROP INDEX take it, without commas. */
    public String words() {
        return clauses().collect(Collectors.joining(" "));
    }

    private Stream<String> clauses() {
        return Stream.concat(Stream.of("ALGORITHM=" + algorithm), lock.map(kind -> "LOCK=" + kind).stream());
    }
}
