package dev.inchworm.processor.diagnostic;

import java.util.List;
import java.util.TreeSet;

/**
 * How messages name a part of the schema: by where the sources ask for it, and by what the database calls it.
 *
 * @param place where the sources ask for it
 * @param objects what the database calls it; several where it is inherited or embedded by several tables
 */
public record Subject(Place place, List<String> objects) {

    /** How many objects are named. */
    private static final int NAMED = 3;

    public Subject {
        objects = List.copyOf(objects);
    }

    /** {@code com.acme.Order.createdBy (orders.created_by)}, or just the latter where no source asks for it. */
    public static Subject of(Place place, String object) {
        return new Subject(place, List.of(object));
    }

    /** The same part with the objects of both. */
    Subject and(Subject other) {
        TreeSet<String> all = new TreeSet<>(objects);
        all.addAll(other.objects);
        return new Subject(place, List.copyOf(all));
    }

    @Override
    public String toString() {
        String named = named(objects);
        return place.type().isEmpty() ? named : place + " (" + named + ")";
    }

    /** The first of them, and how many there are besides. */
    private static String named(List<String> objects) {
        return objects.size() <= NAMED
                ? String.join(", ", objects)
                : String.join(", ", objects.subList(0, NAMED)) + " and " + (objects.size() - NAMED) + " more";
    }
}
