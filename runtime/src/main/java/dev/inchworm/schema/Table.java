package dev.inchworm.schema;

import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table.
 *
 * @param name as stored in the catalog
 * @param entity the binary name of the class behind it, for messages and for telling a removed entity from one that was
 *     not compiled; not part of what the database holds
 * @param columns in table order
 * @param primaryKey empty for a table without one
 * @param uniques sorted by name, like the three lists after it
 * @param comment stored in the catalog
 * @param meaning what the application takes the rows for; not part of what the database holds either
 */
public record Table(
        ObjectName name,
        String entity,
        List<Column> columns,
        Optional<PrimaryKey> primaryKey,
        List<Unique> uniques,
        List<Index> indexes,
        List<ForeignKey> foreignKeys,
        List<Check> checks,
        Optional<String> comment,
        Meaning meaning) {

    /** A table of rows that say all themselves. */
    public Table(
            ObjectName name,
            String entity,
            List<Column> columns,
            Optional<PrimaryKey> primaryKey,
            List<Unique> uniques,
            List<Index> indexes,
            List<ForeignKey> foreignKeys,
            List<Check> checks,
            Optional<String> comment) {
        this(name, entity, columns, primaryKey, uniques, indexes, foreignKeys, checks, comment, Meaning.NONE);
    }

    public Table {
        Objects.requireNonNull(name);
        Objects.requireNonNull(entity);
        columns = List.copyOf(columns);
        Objects.requireNonNull(primaryKey);
        uniques = uniques.size() < 2 ? List.copyOf(uniques) : sorted(uniques, Unique::name);
        indexes = indexes.size() < 2 ? List.copyOf(indexes) : sorted(indexes, Index::name);
        foreignKeys = foreignKeys.size() < 2 ? List.copyOf(foreignKeys) : sorted(foreignKeys, ForeignKey::name);
        checks = checks.size() < 2 ? List.copyOf(checks) : sorted(checks, Check::name);
        Objects.requireNonNull(comment);
        Objects.requireNonNull(meaning);
    }

    private static <T> List<T> sorted(List<T> list, Function<T, String> name) {
        List<T> sorted = new ArrayList<>(list);
        sorted.sort(Comparator.comparing(name));
        return List.copyOf(sorted);
    }

    /** A table with columns and a primary key and nothing else. */
    public static Table of(ObjectName name, String entity, List<Column> columns, PrimaryKey primaryKey) {
        return of(name, columns).withEntity(entity).withPrimaryKey(Optional.of(primaryKey));
    }

    /** A table with columns and nothing else, and no class behind it that is known. */
    public static Table of(ObjectName name, List<Column> columns) {
        return new Table(
                name, "", columns, Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    /** The column of that name. */
    public Optional<Column> column(String columnName) {
        for (Column column : columns) {
            if (column.name().equals(columnName)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Whether a key says that no two rows have the same values in these columns. */
    public boolean isUniqueOver(Collection<String> names) {
        Set<String> wanted = Set.copyOf(names);
        return keys().anyMatch(key -> wanted.equals(Set.copyOf(key)));
    }

    /** The columns of each key that all rows obey, be it a constraint or an index. */
    public Stream<List<String>> keys() {
        return Stream.of(
                        primaryKey.stream().map(PrimaryKey::columns),
                        uniques.stream().map(Unique::columns),
                        indexes.stream().filter(Index::isKey).map(Index::columns))
                .flatMap(columns -> columns);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Table that
                && name.equals(that.name)
                && entity.equals(that.entity)
                && columns.equals(that.columns)
                && primaryKey.equals(that.primaryKey)
                && uniques.equals(that.uniques)
                && indexes.equals(that.indexes)
                && foreignKeys.equals(that.foreignKeys)
                && checks.equals(that.checks)
                && comment.equals(that.comment)
                && meaning.equals(that.meaning);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + columns.hashCode();
    }

    /** The same table under another name. */
    public Table withName(ObjectName newName) {
        return new Table(newName, entity, columns, primaryKey, uniques, indexes, foreignKeys, checks, comment, meaning);
    }

    /** The same table behind another class. */
    public Table withEntity(String newEntity) {
        return new Table(name, newEntity, columns, primaryKey, uniques, indexes, foreignKeys, checks, comment, meaning);
    }

    /** The same table with other columns. */
    public Table withColumns(List<Column> newColumns) {
        return new Table(name, entity, newColumns, primaryKey, uniques, indexes, foreignKeys, checks, comment, meaning);
    }

    /** The same table with another primary key. */
    public Table withPrimaryKey(Optional<PrimaryKey> newPrimaryKey) {
        return new Table(name, entity, columns, newPrimaryKey, uniques, indexes, foreignKeys, checks, comment, meaning);
    }

    /** The same table with other unique constraints. */
    public Table withUniques(List<Unique> newUniques) {
        return new Table(name, entity, columns, primaryKey, newUniques, indexes, foreignKeys, checks, comment, meaning);
    }

    /** The same table with other indexes. */
    public Table withIndexes(List<Index> newIndexes) {
        return new Table(name, entity, columns, primaryKey, uniques, newIndexes, foreignKeys, checks, comment, meaning);
    }

    /** The same table with other foreign keys. */
    public Table withForeignKeys(List<ForeignKey> newForeignKeys) {
        return new Table(name, entity, columns, primaryKey, uniques, indexes, newForeignKeys, checks, comment, meaning);
    }

    /** The same table with other checks. */
    public Table withChecks(List<Check> newChecks) {
        return new Table(name, entity, columns, primaryKey, uniques, indexes, foreignKeys, newChecks, comment, meaning);
    }

    /** The same table with another comment. */
    public Table withComment(Optional<String> newComment) {
        return new Table(name, entity, columns, primaryKey, uniques, indexes, foreignKeys, checks, newComment, meaning);
    }

    /** The same table with rows that mean something else. */
    public Table withMeaning(Meaning newMeaning) {
        return new Table(name, entity, columns, primaryKey, uniques, indexes, foreignKeys, checks, comment, newMeaning);
    }
}
