package dev.inchworm.runtime;

import dev.inchworm.schema.ObjectName;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is not in the database as it should be.
 *
 * @param kind what is wrong about it
 * @param part what it is
 * @param owner the table that it is or belongs to, or the sequence
 * @param name its own name; that of the table or sequence itself, for one of those
 * @param expected what should be there; empty where nothing should
 * @param actual what is there; empty where nothing is
 */
public record Difference(
        Kind kind, Part part, ObjectName owner, String name, Optional<String> expected, Optional<String> actual) {

    private static final String NOT = "not ";

    public Difference {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(part);
        Objects.requireNonNull(owner);
        Objects.requireNonNull(name);
        Objects.requireNonNull(expected);
        Objects.requireNonNull(actual);
    }

    /** What can be wrong. */
    public enum Kind {
        /** It should be there, and is not. */
        MISSING,
        /** It is there, and no migration made it. */
        EXTRA,
        /** Its type. */
        TYPE,
        /** Whether it may be NULL: {@code NULL} or {@code NOT NULL}. */
        NULLABILITY,
        /** Its default. */
        DEFAULT,
        /** How the database comes by its values. */
        GENERATION,
        /** Its comment. */
        COMMENT,
        /** What a constraint, index, trigger or sequence says. */
        DEFINITION,
        /** The state it is in, or a property that it should, or should not, have. */
        STATE
    }

    /** What can differ. */
    public enum Part {
        TABLE("table"),
        COLUMN("column"),
        PRIMARY_KEY("primary key"),
        UNIQUE("unique constraint"),
        FOREIGN_KEY("foreign key"),
        CHECK("check"),
        CONSTRAINT("constraint"),
        INDEX("index"),
        TRIGGER("trigger"),
        SEQUENCE("sequence"),
        ENUM_TYPE("enum type");

        private final String text;

        Part(String text) {
            this.text = text;
        }

        /** In words. */
        public String text() {
            return text;
        }
    }

    /** What it is called: {@code column orders.note}, {@code index orders_note_idx of orders}. */
    public String subject() {
        return switch (part) {
            case TABLE, SEQUENCE, ENUM_TYPE -> part.text() + " " + owner;
            case COLUMN -> part.text() + " " + owner + "." + name;
            default -> part.text() + " " + name + " of " + owner;
        };
    }

    /** One sentence for people, without a full stop. */
    public String text() {
        String subject = subject();
        return switch (kind) {
            case MISSING ->
                subject + (part == Part.TRIGGER ? "" : inParentheses(expected)) + " is missing"
                        + actual.map(": "::concat).orElse("") + consequence();
            case EXTRA -> subject + inParentheses(actual) + " is there, and no migration made it";
            case NULLABILITY ->
                subject
                        + (actual.equals(Optional.of("NULL"))
                                ? " allows NULL, and should be NOT NULL"
                                : " is NOT NULL, and should allow NULL");
            case DEFAULT, COMMENT -> subject + " has " + named(actual) + ", and should have " + named(expected);
            case TYPE, GENERATION -> subject + " is " + is() + ", and should be " + should();
            case DEFINITION ->
                part == Part.CHECK
                        ? subject + " says " + is() + ", and should say " + should()
                        : subject + " is " + is() + ", and should be " + should();
            case STATE -> subject + state() + consequence();
        };
    }

    private String state() {
        if (actual.isPresent()) {
            return " is " + is() + ", and should not be";
        }
        // Someone was too early.
        return should().startsWith(NOT)
                ? " is " + should().substring(NOT.length()) + ", and should not be"
                : " is not " + should() + ", and should be";
    }

    private String is() {
        return actual.orElse("nothing");
    }

    private String should() {
        return expected.orElse("nothing");
    }

    private static String inParentheses(Optional<String> value) {
        return value.map(text -> " (" + text + ")").orElse("");
    }

    private String named(Optional<String> value) {
        String what = kind == Kind.DEFAULT ? "default" : "comment";
        return value.map(text -> "the " + what + " " + text).orElse("no " + what);
    }

    private String consequence() {
        if (part == Part.TRIGGER) {
            return "; rows that are written now are not kept in sync";
        }
        return part == Part.INDEX && kind == Kind.STATE && is().equals("INVALID")
                ? "; no query uses it, every write pays for it"
                : "";
    }

    @Override
    public String toString() {
        return text();
    }
}
