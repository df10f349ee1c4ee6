package dev.inchworm.schema.change;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Meaning;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A schema under change. Every operation insists on what the change says was there, so that a change applied to a schema
 * it was not made for is an {@link IllegalStateException} rather than a wrong schema.
 */
public final class SchemaEditor {

    private final SortedMap<ObjectName, Table> tables;
    private final SortedMap<ObjectName, Sequence> sequences;

    /** Starts from {@code schema}. */
    public SchemaEditor(Schema schema) {
        tables = new TreeMap<>(schema.tables());
        sequences = new TreeMap<>(schema.sequences());
    }

    /** What has become of it. */
    public Schema toSchema() {
        return new Schema(tables, sequences);
    }

    /** The tables as they are now, by name: a view that follows what the editor does. */
    public SortedMap<ObjectName, Table> tables() {
        return Collections.unmodifiableSortedMap(tables);
    }

    void addTable(Table table) {
        require(tables.putIfAbsent(table.name(), table) == null, "table", table.name(), "exists already");
    }

    void removeTable(Table table) {
        require(tables.remove(table.name(), table), "table", table.name(), "does not exist as described");
    }

    void moveEntity(ObjectName name, String before, String after) {
        edit(name, table -> {
            require(table.entity().equals(before), "entity of table", name, "is not " + before);
            return table.withEntity(after);
        });
    }

    void changeMeaning(ObjectName name, Meaning before, Meaning after) {
        edit(name, table -> {
            require(table.meaning().equals(before), "meaning of table", name, "is not as described");
            return table.withMeaning(after);
        });
    }

    void changeComment(ObjectName name, Optional<String> before, Optional<String> after) {
        edit(name, table -> {
            require(table.comment().equals(before), "comment of table", name, "is not as described");
            return table.withComment(after);
        });
    }

    void renameTable(ObjectName before, ObjectName after) {
        Table table = table(before);
        tables.remove(before);
        addTable(table.withName(after));
        tables.replaceAll((name, t) -> t.withForeignKeys(t.foreignKeys().stream()
                .map(key -> key.target().equals(before) ? key.withTarget(after, key.targetColumns()) : key)
                .toList()));
    }

    void addColumn(ObjectName name, Column column, int position) {
        Table table = table(name);
        require(table.column(column.name()).isEmpty(), "column", column.name(), "exists already");
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(position, column);
        tables.put(name, table.withColumns(columns));
    }

    void removeColumn(ObjectName name, Column column, int position) {
        Table table = table(name);
        List<Column> columns = new ArrayList<>(table.columns());
        require(
                position < columns.size() && columns.get(position).equals(column),
                "column",
                column.name(),
                "does not exist as described");
        requireUnused(table, column.name());
        columns.remove(position);
        tables.put(name, table.withColumns(columns));
    }

    void replaceColumn(ObjectName name, Column before, Column after) {
        Table table = table(name);
        List<Column> columns = new ArrayList<>(table.columns());
        int position = columns.indexOf(before);
        require(position >= 0, "column", before.name(), "does not exist as described");
        columns.set(position, after);
        tables.put(name, table.withColumns(columns));
    }

    void renameColumn(ObjectName name, String before, String after) {
        Table table = table(name);
        Column column = table.column(before)
                .orElseThrow(() -> new IllegalStateException("column " + before + " does not exist"));
        require(table.column(after).isEmpty(), "column", after, "exists already");
        replaceColumn(name, column, column.withName(after));
        UnaryOperator<List<String>> renamed = columns ->
                columns.stream().map(c -> c.equals(before) ? after : c).toList();
        edit(name, t -> t.withPrimaryKey(
                        t.primaryKey().map(key -> new PrimaryKey(key.name(), renamed.apply(key.columns()))))
                .withUniques(t.uniques().stream()
                        .map(u -> new Unique(u.name(), renamed.apply(u.columns())))
                        .toList())
                .withIndexes(t.indexes().stream()
                        .map(i -> withColumnRenamed(i, before, after))
                        .toList())
                .withForeignKeys(t.foreignKeys().stream()
                        .map(key -> key.withColumns(renamed.apply(key.columns())))
                        .toList()));
        tables.replaceAll((other, t) -> t.withForeignKeys(t.foreignKeys().stream()
                .map(key -> key.target().equals(name) ? key.withTarget(name, renamed.apply(key.targetColumns())) : key)
                .toList()));
    }

    void addConstraint(ObjectName name, Constraint constraint) {
        edit(name, table -> {
            if (constraint instanceof PrimaryKey key) {
                require(table.primaryKey().isEmpty(), "primary key of", name, "exists already");
                return table.withPrimaryKey(Optional.of(key));
            } else if (constraint instanceof Unique unique) {
                return table.withUniques(plus(table.uniques(), unique));
            } else if (constraint instanceof ForeignKey key) {
                return table.withForeignKeys(plus(table.foreignKeys(), key));
            } else {
                return table.withChecks(plus(table.checks(), (Check) constraint));
            }
        });
    }

    void removeConstraint(ObjectName name, Constraint constraint) {
        edit(name, table -> {
            if (constraint instanceof PrimaryKey key) {
                require(table.primaryKey().equals(Optional.of(key)), "primary key", key.name(), "does not exist");
                return table.withPrimaryKey(Optional.empty());
            } else if (constraint instanceof Unique unique) {
                return table.withUniques(minus(table.uniques(), unique));
            } else if (constraint instanceof ForeignKey key) {
                return table.withForeignKeys(minus(table.foreignKeys(), key));
            } else {
                return table.withChecks(minus(table.checks(), (Check) constraint));
            }
        });
    }

    void addIndex(ObjectName name, Index index) {
        edit(name, table -> table.withIndexes(plus(table.indexes(), index)));
    }

    void removeIndex(ObjectName name, Index index) {
        edit(name, table -> table.withIndexes(minus(table.indexes(), index)));
    }

    void addSequence(Sequence sequence) {
        require(
                sequences.putIfAbsent(sequence.name(), sequence) == null,
                "sequence",
                sequence.name(),
                "exists already");
    }

    void removeSequence(Sequence sequence) {
        require(
                sequences.remove(sequence.name(), sequence),
                "sequence",
                sequence.name(),
                "does not exist as described");
    }

    void edit(ObjectName name, UnaryOperator<Table> edit) {
        tables.put(name, edit.apply(table(name)));
    }

    private Table table(ObjectName name) {
        Table table = tables.get(name);
        require(table != null, "table", name, "does not exist");
        return table;
    }

    /** A key or index that outlived its column would come to mean another one once the name is given away again. */
    private static void requireUnused(Table table, String column) {
        Stream<String> users = Stream.of(
                        table.primaryKey().stream()
                                .filter(key -> key.columns().contains(column))
                                .map(PrimaryKey::name),
                        table.uniques().stream()
                                .filter(unique -> unique.columns().contains(column))
                                .map(Unique::name),
                        table.foreignKeys().stream()
                                .filter(key -> key.columns().contains(column))
                                .map(ForeignKey::name),
                        table.indexes().stream()
                                .filter(index -> index.columns().contains(column))
                                .map(Index::name))
                .flatMap(names -> names);
        users.findFirst().ifPresent(user -> require(false, "column", column, "is still used by " + user));
    }

    private static Index withColumnRenamed(Index index, String before, String after) {
        List<Index.Part> parts = index.parts().stream()
                .map(part ->
                        part instanceof Index.Part.OfColumn of && of.column().equals(before)
                                ? new Index.Part.OfColumn(after, of.descending())
                                : part)
                .toList();
        List<String> include = index.include().stream()
                .map(column -> column.equals(before) ? after : column)
                .toList();
        return new Index(index.name(), parts, index.unique(), index.where(), include, index.method());
    }

    private static <T> List<T> plus(List<T> list, T element) {
        require(!list.contains(element), "", element, "exists already");
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }

    private static <T> List<T> minus(List<T> list, T element) {
        List<T> shorter = new ArrayList<>(list);
        require(shorter.remove(element), "", element, "does not exist");
        return shorter;
    }

    private static void require(boolean condition, String kind, Object what, String problem) {
        if (!condition) {
            throw new IllegalStateException((kind + " " + what + " " + problem).strip());
        }
    }
}
