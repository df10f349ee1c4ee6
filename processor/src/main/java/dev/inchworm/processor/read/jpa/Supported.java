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

    /** What stands in for what is not read, by what begins its name or ends it. */
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("(catalog)", "the database in the URL of the connection, and no catalog"),
            Map.entry("(options)", "ALTER TABLE in next/<dialect>/expand.custom.sql"),
            Map.entry("(foreignKeyDefinition)", "@ForeignKey(name = ...), and @OnDelete for what happens to such rows"),
            Map.entry("@Collate", "ALTER TABLE … COLLATE in next/<dialect>/expand.custom.sql"),
            Map.entry("@View", "@Subselect with the query, and CREATE VIEW in next/<dialect>/expand.custom.sql"),
            Map.entry("@PropertyRef", "@JoinColumn(referencedColumnName = <the column of that property>)"),
            Map.entry("@CompositeType", "@Embeddable, with a column for each part"),
            Map.entry("@Struct", "@Embeddable, with a column for each part"),
            Map.entry("@Target", "the class itself as the type of the field"),
            Map.entry("@NativeGenerator", "a strategy of @GeneratedValue that all databases have"),
            Map.entry("@GenericGenerator", "a strategy of @GeneratedValue that all databases have"),
            Map.entry("Registration", "@Column(columnDefinition = ...) on each attribute that is meant"),
            Map.entry("Registrations", "@Column(columnDefinition = ...) on each attribute that is meant"));

    /** Reports {@code what}, with what is to be written in its place where anything is. */
    static void refuse(Problems problems, Place at, Place place, String what) {
        String instead = INSTEAD.entrySet().stream()
                .filter(entry -> what.startsWith(entry.getKey()) || what.endsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("map the class with what docs/jpa.md lists");
        problems.report(Code.IW061, at, place, what, instead);
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
            refuse(problems, place, notes.place(), name);
            return;
        }
        annotation.values().forEach((attribute, value) -> {
            Place at = top ? place.attribute(attribute) : place;
            if (!known.get().allows(attribute)) {
                if (!isNothing(value)) {
                    refuse(problems, at, notes.place(), name + "(" + attribute + ")");
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
