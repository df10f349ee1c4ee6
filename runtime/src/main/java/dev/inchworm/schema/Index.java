package dev.inchworm.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An index of a table.
 *
 * @param name as stored in the catalog, unique within the table's schema
 * @param parts at least one, in index order
 * @param unique whether equal entries are refused
 * @param where the predicate of a partial index
 * @param include columns carried along without being part of the key
 * @param method the access method ({@code btree}, {@code gin}, …); empty means the database's default
 */
public record Index(
        String name,
        List<Part> parts,
        boolean unique,
        Optional<Sql> where,
        List<String> include,
        Optional<String> method) {

    public Index {
        parts = List.copyOf(parts);
        include = List.copyOf(include);
        Objects.requireNonNull(where);
        Objects.requireNonNull(method);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("An index needs at least one part");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Index that
                && name.equals(that.name)
                && parts.equals(that.parts)
                && unique == that.unique
                && where.equals(that.where)
                && include.equals(that.include)
                && method.equals(that.method);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + parts.hashCode();
    }

    /** The same index by another name. */
    public Index withName(String newName) {
        return new Index(newName, parts, unique, where, include, method);
    }

    /** Whether it keeps all rows of its table apart by columns of theirs alone. */
    public boolean isKey() {
        return unique
                && where.isEmpty()
                && include.isEmpty()
                && parts.stream().allMatch(part -> part instanceof Part.OfColumn);
    }

    /** The columns that are named in its parts and carried along; those that only SQL text names are not among them. */
    public List<String> columns() {
        Stream<String> inParts = parts.stream()
                .flatMap(part -> part instanceof Part.OfColumn of ? Stream.of(of.column()) : Stream.empty());
        return Stream.concat(inParts, include.stream()).toList();
    }

    /** What one place of the key holds. */
    public sealed interface Part {

        /** Whether entries are kept in descending order. */
        boolean descending();

        /** A column's value. */
        record OfColumn(String column, boolean descending) implements Part {

            @Override
            public boolean equals(Object other) {
                return other instanceof OfColumn that && column.equals(that.column) && descending == that.descending;
            }

            @Override
            public int hashCode() {
                return column.hashCode();
            }
        }

        /** The value of an expression over the row. */
        record OfExpression(Sql expression, boolean descending) implements Part {}
    }
}
