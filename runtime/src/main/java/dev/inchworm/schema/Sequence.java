package dev.inchworm.schema;

/**
 * A sequence.
 *
 * @param start the first value drawn
 * @param increment the distance between two values drawn, not 0
 */
public record Sequence(ObjectName name, long start, long increment) {
    public Sequence {
        if (increment == 0) {
            throw new IllegalArgumentException("A sequence needs an increment");
        }
    }
}
