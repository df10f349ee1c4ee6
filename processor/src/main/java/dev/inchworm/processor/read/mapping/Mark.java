package dev.inchworm.processor.read.mapping;

import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.Annotation.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An annotation and where it stands.
 *
 * @param place of the annotation
 * @param bit that of what is {@link Known} about it
 */
record Mark(Annotation annotation, Place place, int bit) {

    /** Whether the attribute is written. */
    boolean says(String attribute) {
        return annotation.values().containsKey(attribute);
    }

    /** The text of an attribute; empty where it is not written, or written as nothing. */
    Optional<String> text(String attribute) {
        Value value = annotation.values().get(attribute);
        if (value == null) {
            return Optional.empty();
        }
        String text = text(value);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The texts of an attribute that takes several; one alone is written without braces. */
    List<String> texts(String attribute) {
        Value value = annotation.values().get(attribute);
        if (value == null) {
            return List.of();
        } else if (value instanceof Value.Many many) {
            List<String> texts = new ArrayList<>();
            for (Value each : many.values()) {
                texts.add(text(each));
            }
            return texts;
        } else {
            return List.of(text(value));
        }
    }

    /** The number of an attribute. */
    Optional<Long> number(String attribute) {
        Value value = annotation.values().get(attribute);
        return value == null ? Optional.empty() : Optional.of(((Number) ((Value.Constant) value).value()).longValue());
    }

    boolean flag(String attribute, boolean otherwise) {
        Value value = annotation.values().get(attribute);
        return value == null ? otherwise : (Boolean) ((Value.Constant) value).value();
    }

    /** The name of an enum constant. */
    String constant(String attribute, String otherwise) {
        Value value = annotation.values().get(attribute);
        return value == null ? otherwise : ((Value.EnumConstant) value).name();
    }

    /** The binary name of a class; {@code void.class} counts as not written. */
    Optional<String> classLiteral(String attribute) {
        Value value = annotation.values().get(attribute);
        if (value == null) {
            return Optional.empty();
        }
        String name = ((Value.ClassLiteral) value).name();
        return name.equals("void") ? Optional.empty() : Optional.of(name);
    }

    /** Where the attribute is written, or else the annotation. */
    Place at(String attribute) {
        return says(attribute) ? place.attribute(attribute) : place;
    }

    /** {@code @Index}. */
    @Override
    public String toString() {
        return Known.simple(annotation.type());
    }

    private static String text(Value value) {
        return (String) ((Value.Constant) value).value();
    }
}
