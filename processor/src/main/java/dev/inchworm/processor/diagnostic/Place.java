package dev.inchworm.processor.diagnostic;

import java.util.Objects;
import java.util.Optional;

/**
 * Where in the sources something is said, as plain data: a class, perhaps one of its fields, perhaps an annotation on
 * either, perhaps one value of that annotation. The reporter turns it into a position.
 *
 * @param type the binary name of a class, or the name of a package; empty for the compilation as a whole
 * @param member the name of a field or record component
 * @param annotation the binary name of an annotation on the member, or else on the type
 * @param index which one of several annotations of that type, counted from 0 (repeated annotations)
 * @param attribute the name of one of the annotation's attributes
 */
public record Place(
        Optional<String> type,
        Optional<String> member,
        Optional<String> annotation,
        int index,
        Optional<String> attribute) {

    /** No particular place. */
    public static final Place NOWHERE =
            new Place(Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty());

    public Place {
        Objects.requireNonNull(type);
        Objects.requireNonNull(member);
        Objects.requireNonNull(annotation);
        Objects.requireNonNull(attribute);
    }

    /** The declaration of a class. */
    public static Place ofType(String type) {
        return new Place(Optional.of(type), Optional.empty(), Optional.empty(), 0, Optional.empty());
    }

    /** A field or record component of this place's class. */
    public Place member(String name) {
        return new Place(type, Optional.of(name), Optional.empty(), 0, Optional.empty());
    }

    /** The {@code nth} annotation of type {@code name}, from 0, on this place's member or class. */
    public Place annotation(String name, int nth) {
        return new Place(type, member, Optional.of(name), nth, Optional.empty());
    }

    /** One attribute of this place's annotation. */
    public Place attribute(String name) {
        return new Place(type, member, annotation, index, Optional.of(name));
    }

    // Cheaper than what the compiler makes, which is linked anew in every compile; there is a place for every column.
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Place place
                        && index == place.index
                        && type.equals(place.type)
                        && member.equals(place.member)
                        && annotation.equals(place.annotation)
                        && attribute.equals(place.attribute);
    }

    @Override
    public int hashCode() {
        return (type.hashCode() * 31 + member.hashCode()) * 31 + annotation.hashCode() + index;
    }

    /** For people: {@code com.acme.Order.createdBy}. */
    @Override
    public String toString() {
        return type.orElse("") + member.map(m -> "." + m).orElse("");
    }
}
