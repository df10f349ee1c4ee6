package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.Annotation.Value;
import dev.inchworm.processor.read.jpa.KnownAnnotations.Attributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reports what is not read of JPA's and Hibernate's annotations, at its place: a schema that is silently not the one that Hibernate
 * expects would be found out in production.
 */
final class Supported {

    private static final String AUDITED = "org.hibernate.envers.Audited";

    private final Notes notes;
    private final Problems problems;

    private Supported(Notes notes, Problems problems) {
        this.notes = notes;
        this.problems = problems;
    }

    /** Reports what is not read of those annotations, and of those within them. */
    static void check(Notes notes, Problems problems) {
        Supported check = new Supported(notes, problems);
        Map<String, Integer> seen = new HashMap<>();
        for (Annotation annotation : notes.annotations()) {
            if (KnownAnnotations.isMeant(annotation.type())) {
                int number = seen.merge(annotation.type(), 1, Integer::sum) - 1;
                check.check(annotation, notes.place().annotation(annotation.type(), number), true);
            } else if (annotation.type().equals(AUDITED)) {
                problems.report(Code.IW078, notes.place().annotation(AUDITED, 0), notes.place());
            }
        }
    }

    /** @param top whether the annotation stands by itself, and {@code place} is its own */
    private void check(Annotation annotation, Place place, boolean top) {
        Optional<Attributes> known = KnownAnnotations.of(annotation.type());
        String name = "@" + annotation.type().substring(annotation.type().lastIndexOf('.') + 1);
        if (known.isEmpty()) {
            problems.report(Code.IW061, place, notes.place(), name);
            return;
        }
        annotation.values().forEach((attribute, value) -> {
            Place at = top ? place.attribute(attribute) : place;
            if (!known.get().allows(attribute)) {
                if (!isNothing(value)) {
                    problems.report(Code.IW061, at, notes.place(), name + "(" + attribute + ")");
                }
            } else if (known.get().read().contains(attribute)) {
                nested(value, at);
            }
        });
    }

    private void nested(Value value, Place place) {
        if (value instanceof Value.Nested nested) {
            check(nested.annotation(), place, false);
        } else if (value instanceof Value.Many many) {
            many.values().forEach(each -> nested(each, place));
        }
    }

    /** Whether it says no more than if it were not written. */
    private static boolean isNothing(Value value) {
        return value instanceof Value.Constant constant && "".equals(constant.value())
                || value instanceof Value.Many many && many.values().isEmpty();
    }
}
