package dev.inchworm.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * The name of a table, sequence or index, as stored in the catalog: unquoted, in its exact case.
 *
 * @param schema the database schema; empty means the connection's current one
 * @param name never blank
 */
public record ObjectName(Optional<String> schema, String name) implements Comparable<ObjectName> {

    public ObjectName {
        Objects.requireNonNull(schema);
        if (name.isBlank()) {
            throw new IllegalArgumentException("A database object needs a name");
        }
    }

    /** A name in the connection's current schema. */
    public static ObjectName of(String name) {
        return new ObjectName(Optional.empty(), name);
    }

    /** A name in {@code schema}. */
    public static ObjectName of(String schema, String name) {
        return new ObjectName(Optional.of(schema), name);
    }

    /** What {@link #toString()} wrote, of names without dots. */
    public static ObjectName parse(String text) {
        int dot = text.indexOf('.');
        return dot < 0 ? of(text) : of(text.substring(0, dot), text.substring(dot + 1));
    }

    /** Another object of the same schema. */
    public ObjectName sibling(String otherName) {
        return new ObjectName(schema, otherName);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ObjectName that && name.equals(that.name) && schema.equals(that.schema);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + schema.hashCode();
    }

    @Override
    public int compareTo(ObjectName other) {
        int bySchema = schema.orElse("").compareTo(other.schema.orElse(""));
        return bySchema != 0 ? bySchema : name.compareTo(other.name);
    }

    /** For people: {@code schema.name}, or just the name; never to be put into SQL. */
    @Override
    public String toString() {
        return schema.map(s -> s + "." + name).orElse(name);
    }
}
