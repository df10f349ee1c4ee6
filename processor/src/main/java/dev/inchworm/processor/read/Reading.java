package dev.inchworm.processor.read;

import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the sources ask for.
 *
 * @param schema complete even where a part had to be left out because of a problem
 * @param hints in a stable order
 * @param places where each part is asked for; not copied, there are many, and not to be changed any more
 * @param problems what is wrong with the mapping itself
 * @param jpaTables the tables that JPA's annotations ask for
 */
public record Reading(
        Schema schema,
        List<Hint> hints,
        Map<Part, Place> places,
        List<Diagnostic> problems,
        Set<ObjectName> jpaTables) {

    /** What sources without JPA's annotations ask for. */
    public Reading(Schema schema, List<Hint> hints, Map<Part, Place> places, List<Diagnostic> problems) {
        this(schema, hints, places, problems, Set.of());
    }

    public Reading {
        hints = List.copyOf(hints);
        places = Collections.unmodifiableMap(places);
        problems = List.copyOf(problems);
        jpaTables = Set.copyOf(jpaTables);
    }

    /** Where {@code part} is asked for; {@link Place#NOWHERE} when it is not. */
    public Place placeOf(Part part) {
        return places.getOrDefault(part, Place.NOWHERE);
    }
}
