package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.Annotation.Value;
import dev.inchworm.processor.read.jpa.PersistentClass.Inheritance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The constraints of {@code jakarta.validation} on an attribute, as Hibernate puts them into tables where a validator is there: those
 * of the default group alone, those of an embedded value's parts only where {@code @Valid} leads to them, and NOT NULL only where no
 * other class shares the table.
 */
final class ValueConstraints {

    private static final Set<String> NOT_NULL = Set.of("NotNull", "NotEmpty", "NotBlank");
    /** What has digits of another kind. */
    private static final Set<String> FLOATING = Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";
    private static final long UNLIMITED = Integer.MAX_VALUE;

    private final List<Note> notes;

    private ValueConstraints(List<Note> notes) {
        this.notes = notes;
    }

    /** Those that matter for {@code attribute} where it is bound in {@code scope}. */
    static ValueConstraints of(Attribute attribute, Scope scope) {
        return scope.constraints() == Reach.NONE ? new ValueConstraints(List.of()) : of(attribute.notes());
    }

    private static ValueConstraints of(Notes all) {
        List<Note> meant = new ArrayList<>();
        for (Annotation annotation : all.annotations()) {
            String type = annotation.type();
            if ((type.startsWith(Notes.VALIDATION) || type.startsWith(Notes.VALIDATOR))
                    && isOfDefaultGroup(annotation)) {
                meant.add(new Note(annotation, all.place().annotation(type, 0)));
            }
        }
        return new ValueConstraints(meant);
    }

    private static boolean isOfDefaultGroup(Annotation annotation) {
        List<Value> groups = annotation.value("groups").stream()
                .flatMap(value -> value instanceof Value.Many many ? many.values().stream() : Stream.of(value))
                .toList();
        return groups.isEmpty() || groups.contains(new Value.ClassLiteral(DEFAULT_GROUP));
    }

    /** How far constraints reach into a value. */
    enum Reach {
        /** All of them. */
        ALL,
        /** What bounds values that are there, but does not demand one. */
        BOUNDS,
        /** None. */
        NONE
    }

    /** How far they reach into the parts of {@code embedded}. */
    static Reach within(Attribute embedded, Scope scope) {
        Reach outer = scope.constraints();
        if (outer == Reach.NONE || !embedded.notes().isValid()) {
            return Reach.NONE;
        }
        return outer == Reach.ALL && of(embedded.notes()).demands() ? Reach.ALL : Reach.BOUNDS;
    }

    /** Whether there has to be a value. */
    private boolean demands() {
        return notes.stream().anyMatch(note -> NOT_NULL.contains(note.toString().substring(1)));
    }

    /** Whether they keep the columns of an attribute in {@code scope} from being NULL. */
    boolean forbidNull(Scope scope) {
        PersistentClass owner = scope.owner();
        boolean shared = owner.inheritance() == Inheritance.SINGLE_TABLE
                && owner.parent().isPresent();
        return scope.constraints() == Reach.ALL && !shared && demands();
    }

    /** {@code column} with the length and precision that they ask for. */
    Optional<Annotation> sized(Optional<Annotation> column, Attribute attribute) {
        SortedMap<String, Value> values =
                new TreeMap<>(column.map(Annotation::values).orElse(new TreeMap<>()));
        boolean text = attribute.type().name().equals("java.lang.String");
        for (Note note : notes) {
            Annotation annotation = note.annotation();
            String type = annotation.type();
            if (text && (type.equals(Notes.VALIDATION + "Size") || type.equals(Notes.VALIDATOR + "Length"))) {
                annotation.number("max").filter(max -> max < UNLIMITED).ifPresent(max -> put(values, "length", max));
            } else if (!FLOATING.contains(attribute.type().name()) && type.equals(Notes.VALIDATION + "Digits")) {
                long fraction = annotation.number("fraction").orElse(0L);
                put(values, "precision", annotation.number("integer").orElse(0L) + fraction);
                put(values, "scale", fraction);
            }
        }
        return values.isEmpty() ? column : Optional.of(new Annotation(Notes.JPA + "Column", values));
    }

    private static void put(SortedMap<String, Value> values, String attribute, long number) {
        values.put(attribute, new Value.Constant(Math.toIntExact(number)));
    }

    /** Adds the checks of what values may be at least and at most. */
    void check(List<Name> columns, TableDraft table) {
        for (Note note : notes) {
            Annotation annotation = note.annotation();
            for (Name column : columns) {
                switch (note.toString()) {
                    case "@Min" ->
                        bound(column, ">=", annotation.number("value").orElse(0L), table, note);
                    case "@Max" ->
                        bound(column, "<=", annotation.number("value").orElse(0L), table, note);
                    case "@Range" -> {
                        bound(column, ">=", annotation.number("min").orElse(0L), table, note);
                        bound(column, "<=", annotation.number("max").orElse(Long.MAX_VALUE), table, note);
                    }
                    default -> {}
                }
            }
        }
    }

    private static void bound(Name column, String operator, long value, TableDraft table, Note note) {
        table.check(Optional.empty(), List.of(column), column.quotedSql() + operator + value, note.place());
    }
}
