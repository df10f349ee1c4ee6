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
    private static final String EXPAND = "next/<dialect>/expand.custom.sql";
    private static final String DEFINED = "@Column(columnDefinition = ...) on each attribute that is meant";

    private final Notes notes;
    private final Problems problems;

    private Supported(Notes notes, Problems problems) {
        this.notes = notes;
        this.problems = problems;
    }

    /** What makes up for that which tables are planned without, whatever else they are. */
    private static final Map<String, String> BY_HAND = Map.ofEntries(
            Map.entry("catalog", "the URL of the connection names that catalog"),
            Map.entry("options", "the same by ALTER … in " + EXPAND),
            Map.entry("@Collate", "ALTER … COLLATE in " + EXPAND),
            Map.entry("@View", "CREATE VIEW … in " + EXPAND),
            Map.entry("@CollectionType", "the table of a collection of the field's own type will do"),
            Map.entry("@CollectionTypeRegistration", "the tables of collections of the fields' own types will do"),
            Map.entry("@JavaTypeRegistration", DEFINED),
            Map.entry("@JdbcTypeRegistration", DEFINED),
            Map.entry("@TypeRegistration", DEFINED));

    /** What stands in for what is not read. */
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry(
                    "foreignKeyDefinition",
                    "FOREIGN KEY (<its columns>) REFERENCES <that table> (<its key>) ON DELETE …"),
            Map.entry("@Audited", "Hibernate Envers, whose tables are left to it"),
            Map.entry("@Changelog", "Hibernate Envers, whose tables are left to it"),
            Map.entry("@Columns", "@Embeddable, with a column for each part"),
            Map.entry("@CompositeType", "@Embeddable, with a column for each part"),
            Map.entry("@CompositeTypeRegistration", "@Embeddable, with a column for each part"),
            Map.entry("@MapKeyCompositeType", "@Embeddable, with a column for each part"),
            Map.entry("@Struct", "@Embeddable, with a column for each part"),
            Map.entry("@ForeignKey", "@JoinColumn(foreignKey = @jakarta.persistence.ForeignKey(...))"),
            Map.entry("@IndexColumn", "@OrderColumn"),
            Map.entry("@Table", "@jakarta.persistence.Table"),
            Map.entry("@Tables", "@jakarta.persistence.Table"),
            Map.entry("@Temporal", "attributes for the two ends of a row's time"),
            Map.entry("@NativeGenerator", "a strategy of @GeneratedValue that all databases have"),
            Map.entry("@GenericGenerator", "a strategy of @GeneratedValue that all databases have"));

    /**
     * Reports {@code what}, with what is to be written in its place where anything is.
     *
     * @param what an annotation, one of its attributes behind it in parentheses, and whatever else there is to say of it
     */
    static void refuse(Problems problems, Place at, Place place, String what) {
        String word = word(what);
        String byHand = BY_HAND.get(word);
        if (byHand != null) {
            problems.report(Code.IW087, at, place, what, byHand);
            return;
        }
        problems.report(
                Code.IW061, at, place, what, INSTEAD.getOrDefault(word, "map the class with what docs/jpa.md lists"));
    }

    /** The attribute that is meant, or else the annotation, without the plural of a container. */
    private static String word(String what) {
        if (what.endsWith(")") && what.matches("@\\w+\\(\\w+\\)")) {
            return what.substring(what.indexOf('(') + 1, what.length() - 1);
        }
        String first = what.split("[ (]", 2)[0];
        return first.endsWith("Registrations") ? first.substring(0, first.length() - 1) : first;
    }

    /** Reports what is not read of those annotations, and of those within them. */
    static void check(Notes notes, Problems problems) {
        Supported check = new Supported(notes, problems);
        Map<String, Integer> seen = new HashMap<>();
        for (Annotation annotation : notes.annotations()) {
            if (KnownAnnotations.isMeant(annotation.type()) && !Equivalents.isOverride(annotation)) {
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
