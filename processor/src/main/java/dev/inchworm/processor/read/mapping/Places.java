package dev.inchworm.processor.read.mapping;

import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Part;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where each part of the schema is asked for. */
final class Places {

    private final Map<Part, Place> places = new HashMap<>();

    void put(Part part, Place place) {
        places.putIfAbsent(part, place);
    }

    Optional<Place> find(Part part) {
        return Optional.ofNullable(places.get(part));
    }

    Map<Part, Place> all() {
        return places;
    }
}
