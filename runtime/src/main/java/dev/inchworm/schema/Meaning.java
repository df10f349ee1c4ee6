package dev.inchworm.schema;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the application takes the rows of a table for, where the database cannot tell: two releases may agree on every
 * column and still read each other's rows wrongly. Recorded for JPA entities.
 *
 * @param ordinals the constants that the numbers in a column stand for, in order, by column
 * @param names the texts that stand for constants in a column whose type does not list them, by column
 * @param primitives the nullable columns that are read into fields which cannot hold NULL
 * @param version the column by which the application notices that somebody else has changed a row
 * @param family how the hierarchy of the table's class is kept; empty for a class without subclasses
 * @param discriminators the class of a row, by what is in the column that tells it
 */
public record Meaning(
        SortedMap<String, List<String>> ordinals,
        SortedMap<String, List<String>> names,
        SortedSet<String> primitives,
        Optional<String> version,
        Optional<Family> family,
        SortedMap<String, String> discriminators) {

    /** Rows that say all themselves. */
    public static final Meaning NONE = new Meaning(
            new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), Optional.empty(), Optional.empty(), new TreeMap<>());

    /**
     * A hierarchy of classes.
     *
     * @param root the binary name of the class at its top
     * @param strategy the name that JPA has for the way it is kept
     */
    public record Family(String root, String strategy) {
        public Family {
            Objects.requireNonNull(root);
            Objects.requireNonNull(strategy);
        }
    }

    public Meaning {
        ordinals = copy(ordinals);
        names = copy(names);
        primitives = Collections.unmodifiableSortedSet(new TreeSet<>(primitives));
        Objects.requireNonNull(version);
        Objects.requireNonNull(family);
        discriminators = Collections.unmodifiableSortedMap(new TreeMap<>(discriminators));
    }

    private static SortedMap<String, List<String>> copy(SortedMap<String, List<String>> constants) {
        SortedMap<String, List<String>> copy = new TreeMap<>();
        constants.forEach((column, of) -> copy.put(column, List.copyOf(of)));
        return Collections.unmodifiableSortedMap(copy);
    }
}
