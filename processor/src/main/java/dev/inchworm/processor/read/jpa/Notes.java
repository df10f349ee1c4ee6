package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The annotations of a class, field or getter.
 *
 * @param place of that class, field or getter
 */
record Notes(Place place, List<Annotation> annotations) {

    static final String JPA = "jakarta.persistence.";
    static final String HIBERNATE = "org.hibernate.annotations.";
    static final String VALIDATION = "jakarta.validation.constraints.";
    static final String VALIDATOR = "org.hibernate.validator.constraints.";

    Notes {
        annotations = List.copyOf(annotations);
    }

    /** Whether JPA's annotation of that simple name is there. */
    boolean has(String simpleName) {
        return jpa(simpleName).isPresent();
    }

    /** JPA's annotation of that simple name. */
    Optional<Note> jpa(String simpleName) {
        return find(JPA, simpleName);
    }

    /** Hibernate's annotation of that simple name. */
    Optional<Note> hibernate(String simpleName) {
        return find(HIBERNATE, simpleName);
    }

    /** Whether constraints reach into what is annotated. */
    boolean isValid() {
        return annotations.stream().anyMatch(annotation -> annotation.type().equals("jakarta.validation.Valid"));
    }

    private Optional<Note> find(String prefix, String simpleName) {
        for (Annotation annotation : annotations) {
            String type = annotation.type();
            if (type.length() == prefix.length() + simpleName.length()
                    && type.startsWith(prefix)
                    && type.endsWith(simpleName)) {
                return Optional.of(new Note(annotation, place.annotation(type, 0)));
            }
        }
        return Optional.empty();
    }

    /** All of JPA's annotations of that simple name, in the order of the source. */
    List<Note> all(String simpleName) {
        return all(JPA, simpleName);
    }

    /** All annotations of that package and simple name, in the order of the source. */
    List<Note> all(String prefix, String simpleName) {
        List<Note> all = new ArrayList<>(1);
        for (Annotation annotation : annotations) {
            if (annotation.type().equals(prefix + simpleName)) {
                all.add(new Note(annotation, place.annotation(annotation.type(), all.size())));
            }
        }
        return all;
    }
}
