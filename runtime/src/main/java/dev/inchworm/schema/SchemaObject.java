package dev.inchworm.schema;

import dev.inchworm.json.JsonObject;
import dev.inchworm.json.JsonWriter;
import dev.inchworm.json.JsonWriter.Layout;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/**
 * Something in a database that migrations can get into each other's way about.
 *
 * @param kind what it is
 * @param owner the table that it is or belongs to, or the sequence
 * @param part the name of the column, constraint or index; empty for a table or sequence
 */
public record SchemaObject(Kind kind, ObjectName owner, String part) implements Comparable<SchemaObject> {

    private static final Comparator<SchemaObject> ORDER = Comparator.comparing(SchemaObject::owner)
            .thenComparing(SchemaObject::kind)
            .thenComparing(SchemaObject::part);

    public SchemaObject {
        Objects.requireNonNull(owner);
        if (part.isEmpty() != (kind == Kind.TABLE || kind == Kind.SEQUENCE)) {
            throw new IllegalArgumentException("'" + part + "' is no name for one " + kind.text());
        }
    }

    /** The kinds of objects. */
    public enum Kind {
        TABLE,
        SEQUENCE,
        COLUMN,
        CONSTRAINT,
        INDEX;

        private String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A whole table. */
    public static SchemaObject table(ObjectName name) {
        return new SchemaObject(Kind.TABLE, name, "");
    }

    /** A sequence. */
    public static SchemaObject sequence(ObjectName name) {
        return new SchemaObject(Kind.SEQUENCE, name, "");
    }

    /** A column. */
    public static SchemaObject column(ObjectName table, String name) {
        return new SchemaObject(Kind.COLUMN, table, name);
    }

    /** A constraint. */
    public static SchemaObject constraint(ObjectName table, String name) {
        return new SchemaObject(Kind.CONSTRAINT, table, name);
    }

    /** An index. */
    public static SchemaObject index(ObjectName table, String name) {
        return new SchemaObject(Kind.INDEX, table, name);
    }

    /** Writes this as the next value: {@code {"column":"created_by","of":"orders"}}. */
    public void write(JsonWriter out) {
        out.object(Layout.INLINE, () -> {
            if (part.isEmpty()) {
                SchemaJson.write(out, kind.text(), owner);
            } else {
                out.member(kind.text(), part);
                SchemaJson.write(out, "of", owner);
            }
        });
    }

    /** Reads what {@link #write} wrote. */
    public static SchemaObject read(JsonObject in) {
        for (Kind kind : Kind.values()) {
            if (in.first().equals(kind.text())) {
                return kind == Kind.TABLE || kind == Kind.SEQUENCE
                        ? new SchemaObject(kind, SchemaJson.readName(in, kind.text()), "")
                        : new SchemaObject(kind, SchemaJson.readName(in, "of"), in.string(kind.text()));
            }
        }
        throw in.damaged("\"" + in.first() + "\" is no kind of object");
    }

    @Override
    public int compareTo(SchemaObject other) {
        return ORDER.compare(this, other);
    }

    /** For people: {@code orders.created_by}. */
    @Override
    public String toString() {
        return part.isEmpty() ? owner.toString() : owner + "." + part;
    }
}
