package dev.inchworm.dialect;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.change.Change;
import java.util.List;
import java.util.Optional;

/** The ways of one database product. */
public interface Dialect {

    /** Its name in options, folders and per-dialect hints: {@code postgresql}. */
    String name();

    /** How people write it: {@code PostgreSQL}. */
    String displayName();

    /** The oldest version that plans are made for, and the one that they are made for where none is asked for. */
    ServerVersion oldest();

    /** Whether versions between two major ones differ in what they can do. */
    boolean hasMinorVersions();

    /** The longest identifier it keeps whole. */
    NameLimit nameLimit();

    /** {@code identifier} as it may stand in a statement, whatever characters it holds. */
    String quote(String identifier);

    /** {@code text} as a string literal. */
    String literal(String text);

    /** The SQL type of {@code column}: its own spelling for this dialect where it has one, else that of its logical type. */
    String type(Column column);

    /** What a server keeps of {@code schema}: all of it, or something else in place of what it does not have. */
    default Schema kept(Schema schema) {
        return schema;
    }

    /** The changes of what a server keeps. */
    default List<Change> kept(List<Change> changes) {
        return changes;
    }

    /**
     * The logical type of what this database stores {@code column} in, whatever it is spelled for others;
     * {@link Type.Simple#OTHER} where its own spelling has none.
     */
    default Type storedType(Column column) {
        return column.sqlTypes().containsKey(name()) ? Type.Simple.OTHER : column.type();
    }

    /**
     * The check that keeps an enum column of {@code table} to its names, where they are stored as text; empty for columns of other types,
     * of an enum type of the database, and for those that spell their own SQL type. It belongs to the column and is not among {@link
     * Table#checks()}.
     */
    default Optional<Check> enumCheck(Table table, Column column) {
        return Optional.empty();
    }

    /**
     * The indexes that the database makes for foreign keys of {@code table} where the entities ask for none that would do; they
     * are not among {@link Table#indexes()}.
     */
    default List<Index> keyIndexes(Table table) {
        return List.of();
    }

    /**
     * Whether the expression {@code sql} comes to the same for the same row, whenever it is evaluated; what is not known to does
     * not.
     */
    boolean isRepeatable(String sql);

    /**
     * What a release cannot do with a view over a table that it could do with the table, for people: {@code it cannot TRUNCATE
     * it}.
     */
    String lostThroughViews();

    /** {@code name} quoted, with its schema where it has one. */
    default String quote(ObjectName name) {
        return name.schema().map(schema -> quote(schema) + ".").orElse("") + quote(name.name());
    }

    /** {@code identifiers} quoted and separated by commas. */
    default String quoteAll(List<String> identifiers) {
        return String.join(", ", identifiers.stream().map(this::quote).toList());
    }
}
