package dev.inchworm.schema;

import java.util.Optional;
import java.util.Set;

/** Which objects two migrations would both have their hands on. A whole table holds all its parts. */
public final class Overlap {

    private Overlap() {}

    /** The first object of {@code ones} that is, holds or belongs to one of {@code others}. */
    public static Optional<SchemaObject> of(Set<SchemaObject> ones, Set<SchemaObject> others) {
        return ones.stream()
                .sorted()
                .filter(one -> others.stream().anyMatch(other -> meet(one, other)))
                .findFirst();
    }

    private static boolean meet(SchemaObject one, SchemaObject other) {
        boolean whole = one.kind() == SchemaObject.Kind.TABLE || other.kind() == SchemaObject.Kind.TABLE;
        boolean sequence = one.kind() == SchemaObject.Kind.SEQUENCE || other.kind() == SchemaObject.Kind.SEQUENCE;
        return one.equals(other) || whole && !sequence && one.owner().equals(other.owner());
    }
}
