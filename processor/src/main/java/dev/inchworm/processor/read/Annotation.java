package dev.inchworm.processor.read;

import java.util.ArrayList;
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

    /** The text written for {@code attribute}; empty where nothing is written, or nothing between the quotes. */
    public Optional<String> text(String attribute) {
        Value value = values.get(attribute);
        return value instanceof Value.Constant constant && constant.value() instanceof String text && !text.isEmpty()
                ? Optional.of(text)
                : Optional.empty();
    }

    /** The texts written for {@code attribute}; one alone stands without braces. */
    public List<String> texts(String attribute) {
        List<String> texts = new ArrayList<>();
        for (Value value : all(attribute)) {
            if (value instanceof Value.Constant constant) {
                texts.add(String.valueOf(constant.value()));
            }
        }
        return texts;
    }

    /** The annotations written for {@code attribute}. */
    public List<Annotation> nested(String attribute) {
        List<Annotation> nested = new ArrayList<>();
        for (Value value : all(attribute)) {
            if (value instanceof Value.Nested one) {
                nested.add(one.annotation());
            }
        }
        return nested;
    }

    private List<Value> all(String attribute) {
        Value value = values.get(attribute);
        if (value == null) {
            return List.of();
        }
        return value instanceof Value.Many many ? many.values() : List.of(value);
    }

    /** The number written for {@code attribute}. */
    public Optional<Long> number(String attribute) {
        return values.get(attribute) instanceof Value.Constant constant && constant.value() instanceof Number number
                ? Optional.of(number.longValue())
                : Optional.empty();
    }

    /** Whether {@code attribute} is so, if it is written at all. */
    public boolean flag(String attribute, boolean otherwise) {
        return values.get(attribute) instanceof Value.Constant constant && constant.value() instanceof Boolean flag
                ? flag
                : otherwise;
    }

    /** The name of the enum constant written for {@code attribute}. */
    public String constant(String attribute, String otherwise) {
        return values.get(attribute) instanceof Value.EnumConstant constant ? constant.name() : otherwise;
    }

    /** The binary name of the class written for {@code attribute}; {@code void.class} counts as not written. */
    public Optional<String> classLiteral(String attribute) {
        return values.get(attribute) instanceof Value.ClassLiteral literal
                        && !literal.name().equals("void")
                ? Optional.of(literal.name())
                : Optional.empty();
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
