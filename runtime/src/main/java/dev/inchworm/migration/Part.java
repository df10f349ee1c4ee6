package dev.inchworm.migration;

import dev.inchworm.schema.ObjectName;
import java.util.Locale;
import java.util.Objects;

/**
 * Something that a statement makes or removes, as the catalog knows it.
 *
 * @param kind what it is
 * @param table the table, view or sequence that it is or belongs to
 * @param name its own name, in its exact case; of what is whole the same as {@code table} has
 */
public record Part(Kind kind, ObjectName table, String name) {

    public Part {
        Objects.requireNonNull(table);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A " + kind.text() + " needs a name");
        }
        if (kind.isWhole() && !name.equals(table.name())) {
            throw new IllegalArgumentException("'" + name + "' is no name for the " + kind.text() + " " + table);
        }
    }

    /** The kinds of parts. */
    public enum Kind {
        TABLE,
        VIEW,
        SEQUENCE,
        COLUMN,
        INDEX,
        /** Primary and foreign keys, unique and check constraints. */
        CONSTRAINT,
        TRIGGER;

        /** The word used in step headers, and for people. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it belongs to nothing else. */
        public boolean isWhole() {
            return this == TABLE || this == VIEW || this == SEQUENCE;
        }
    }

    /** A table. */
    public static Part table(ObjectName name) {
        return new Part(Kind.TABLE, name, name.name());
    }

    /** A view. */
    public static Part view(ObjectName name) {
        return new Part(Kind.VIEW, name, name.name());
    }

    /** A sequence. */
    public static Part sequence(ObjectName name) {
        return new Part(Kind.SEQUENCE, name, name.name());
    }

    /** A column. */
    public static Part column(ObjectName table, String name) {
        return new Part(Kind.COLUMN, table, name);
    }

    /** An index. */
    public static Part index(ObjectName table, String name) {
        return new Part(Kind.INDEX, table, name);
    }

    /** A constraint. */
    public static Part constraint(ObjectName table, String name) {
        return new Part(Kind.CONSTRAINT, table, name);
    }

    /** A trigger. */
    public static Part trigger(ObjectName table, String name) {
        return new Part(Kind.TRIGGER, table, name);
    }

    /** For people: {@code column orders.created_by}; never to be put into SQL. */
    @Override
    public String toString() {
        return kind.text() + " " + table + (kind.isWhole() ? "" : "." + name);
    }
}
