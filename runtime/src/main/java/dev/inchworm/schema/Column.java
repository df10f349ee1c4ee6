package dev.inchworm.schema;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A column of a table.
 *
 * @param name as stored in the catalog
 * @param type the logical type
 * @param sqlTypes the literal SQL type to use instead, by dialect name; usually empty
 * @param nullable whether NULL is a legal value
 * @param defaultSql the column's DEFAULT expression
 * @param generation how the database produces the value, where it does
 * @param comment stored in the catalog
 */
public record Column(
        String name,
        Type type,
        SortedMap<String, String> sqlTypes,
        boolean nullable,
        Optional<Sql> defaultSql,
        Optional<Generation> generation,
        Optional<String> comment) {

    public Column {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A column needs a name");
        }
        Objects.requireNonNull(type);
        sqlTypes = sqlTypes.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(sqlTypes));
        Objects.requireNonNull(defaultSql);
        Objects.requireNonNull(generation);
        Objects.requireNonNull(comment);
    }

    /** A plain column without default, generation or comment. */
    public static Column of(String name, Type type, boolean nullable) {
        return new Column(
                name,
                type,
                Collections.emptySortedMap(),
                nullable,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column that
                && name.equals(that.name)
                && type.equals(that.type)
                && nullable == that.nullable
                && sqlTypes.equals(that.sqlTypes)
                && defaultSql.equals(that.defaultSql)
                && generation.equals(that.generation)
                && comment.equals(that.comment);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + type.hashCode();
    }

    /** The same column under another name. */
    public Column withName(String newName) {
        return new Column(newName, type, sqlTypes, nullable, defaultSql, generation, comment);
    }

    /** The same column, of another type. */
    public Column withType(Type newType, SortedMap<String, String> newSqlTypes) {
        return new Column(name, newType, newSqlTypes, nullable, defaultSql, generation, comment);
    }

    /** The same column, nullable or not. */
    public Column withNullable(boolean newNullable) {
        return new Column(name, type, sqlTypes, newNullable, defaultSql, generation, comment);
    }

    /** The same column with another default. */
    public Column withDefault(Optional<Sql> newDefault) {
        return new Column(name, type, sqlTypes, nullable, newDefault, generation, comment);
    }

    /** The same column, generated another way. */
    public Column withGeneration(Optional<Generation> newGeneration) {
        return new Column(name, type, sqlTypes, nullable, defaultSql, newGeneration, comment);
    }

    /** The same column with another comment. */
    public Column withComment(Optional<String> newComment) {
        return new Column(name, type, sqlTypes, nullable, defaultSql, generation, newComment);
    }
}
