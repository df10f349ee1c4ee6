package dev.inchworm.processor.read.mapping;

import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The annotations of one class, package or field.
 *
 * @param place of that class, package or field
 */
record Marks(List<Annotation> annotations, Place place) {

    boolean has(String type) {
        for (Annotation annotation : annotations) {
            if (annotation.type().equals(type)) {
                return true;
            }
        }
        return false;
    }

    /** The first of that type. */
    Optional<Mark> first(String type) {
        for (Annotation annotation : annotations) {
            if (annotation.type().equals(type)) {
                return Optional.of(new Mark(annotation, place.annotation(type, 0)));
            }
        }
        return Optional.empty();
    }

    /** All of that type, in the order of the source. */
    List<Mark> all(String type) {
        if (!has(type)) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (annotation.type().equals(type)) {
                marks.add(new Mark(annotation, place.annotation(type, marks.size())));
            }
        }
        return marks;
    }

    /** Whether any annotation, whoever made it, says that there may be no value. */
    boolean nullable() {
        for (Annotation annotation : annotations) {
            if (Vocabulary.isNullable(annotation.type())) {
                return true;
            }
        }
        return false;
    }
}
