package dev.inchworm.processor.read;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An annotation as written: defaults are not filled in.
 *
 * @param type binary name of the annotation type
 * @param values by attribute name
 */
public record Annotation(String type, SortedMap<String, Value> values) {

    public Annotation {
        Objects.requireNonNull(type);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The value written for {@code attribute}. */
    public Optional<Value> value(String attribute) {
        return Optional.ofNullable(values.get(attribute));
    }

    /** The value of an attribute. */
    public sealed interface Value {

        /**
         * A string, boxed primitive or character.
         *
         * @param value a String, Boolean, Character or boxed number
         */
        record Constant(Object value) implements Value {}

        /** An enum constant, by its name. */
        record EnumConstant(String type, String name) implements Value {}

        /** A class literal, by binary name. */
        record ClassLiteral(String name) implements Value {}

        /** A nested annotation. */
        record Nested(Annotation annotation) implements Value {}

        /** Several values. */
        record Many(List<Value> values) implements Value {
            public Many {
                values = List.copyOf(values);
            }
        }
    }
}
