package dev.inchworm.dialect.lock;

import java.util.Objects;
import java.util.Optional;

/**
 * What a step, all of its statements together, means for those who read and write meanwhile.
 *
 * @param lock the strongest table lock, as the database names it; empty where none conflicts with readers or writers
 * @param rows what it does with rows while it holds that lock
 * @param transactional whether all of it may run in a transaction
 * @param text what a reviewer is told of it, one or two sentences; empty where there is nothing to tell
 */
public record Footprint(Optional<String> lock, RowWork rows, boolean transactional, String text) {

    public Footprint {
        Objects.requireNonNull(lock);
        Objects.requireNonNull(rows);
        Objects.requireNonNull(text);
    }
}
