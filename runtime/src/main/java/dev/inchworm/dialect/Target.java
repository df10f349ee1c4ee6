package dev.inchworm.dialect;

/**
 * A dialect that plans are asked for.
 *
 * @param minimum the oldest version that the SQL must run on
 */
public record Target(Dialect dialect, ServerVersion minimum) {

    /** Whether every server that the SQL must run on is of {@code major} or later. */
    public boolean isSince(int major) {
        return minimum.major() >= major;
    }
}
