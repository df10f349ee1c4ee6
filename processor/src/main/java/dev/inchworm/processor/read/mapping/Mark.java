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
 */
record Mark(Annotation annotation, Place place) {

    /** Whether the attribute is written. */
    boolean says(String attribute) {
        return annotation.value(attribute).isPresent();
    }

    /** The text of an attribute; empty where it is not written, or written as nothing. */
    Optional<String> text(String attribute) {
        return annotation.value(attribute).map(Mark::text).filter(text -> !text.isEmpty());
    }

    /** The texts of an attribute that takes several; one alone is written without braces. */
    List<String> texts(String attribute) {
        List<String> texts = new ArrayList<>();
        annotation.value(attribute).ifPresent(value -> {
            if (value instanceof Value.Many many) {
                many.values().forEach(each -> texts.add(text(each)));
            } else {
                texts.add(text(value));
            }
        });
        return texts;
    }

    /** The number of an attribute. */
    Optional<Long> number(String attribute) {
        return annotation.value(attribute).map(value -> ((Number) ((Value.Constant) value).value()).longValue());
    }

    boolean flag(String attribute, boolean otherwise) {
        return annotation
                .value(attribute)
                .map(value -> (Boolean) ((Value.Constant) value).value())
                .orElse(otherwise);
    }

    /** The name of an enum constant. */
    String constant(String attribute, String otherwise) {
        return annotation
                .value(attribute)
                .map(value -> ((Value.EnumConstant) value).name())
                .orElse(otherwise);
    }

    /** The binary name of a class; {@code void.class} counts as not written. */
    Optional<String> classLiteral(String attribute) {
        return annotation
                .value(attribute)
                .map(value -> ((Value.ClassLiteral) value).name())
                .filter(name -> !name.equals("void"));
    }

    /** Where the attribute is written, or else the annotation. */
    Place at(String attribute) {
        return says(attribute) ? place.attribute(attribute) : place;
    }

    /** {@code @Index}. */
    @Override
    public String toString() {
        return AnnotationNames.simple(annotation.type());
    }

    private static String text(Value value) {
        return (String) ((Value.Constant) value).value();
    }
}
