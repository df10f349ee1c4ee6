package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A catalog under change, by what statements do. Unlike {@link dev.inchworm.schema.change.SchemaEditor} it does as the
 * database does: what vanishes takes along what hangs on it.
 */
public final class CatalogEditor {

    private final SortedMap<ObjectName, Table> tables = new TreeMap<>();
    private final SortedMap<ObjectName, Sequence> sequences = new TreeMap<>();
    private final SortedMap<SchemaObject, SortedSet<String>> traits = new TreeMap<>();
    private final List<Trigger> triggers = new ArrayList<>();
    private final Map<ObjectName, String> functions = new HashMap<>();

    /** What has become of it. */
    public Catalog toCatalog() {
        return new Catalog(new Schema(tables, sequences), traits, triggers);
    }

    /** The table of that name. */
    Optional<Table> table(ObjectName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The table that has an index of that name, in the same database schema. */
    Optional<Table> tableOfIndex(ObjectName index) {
        return tables.values().stream()
                .filter(table -> table.name().schema().equals(index.schema()))
                .filter(table ->
                        table.indexes().stream().anyMatch(own -> own.name().equals(index.name())))
                .findFirst();
    }

    void put(Table table) {
        tables.put(table.name(), table);
    }

    void edit(ObjectName name, UnaryOperator<Table> edit) {
        tables.computeIfPresent(name, (any, table) -> edit.apply(table));
    }

    void editColumn(ObjectName name, String column, UnaryOperator<Column> edit) {
        edit(
                name,
                table -> table.withColumns(table.columns().stream()
                        .map(own -> own.name().equals(column) ? edit.apply(own) : own)
                        .toList()));
    }

    void dropTable(ObjectName name) {
        tables.remove(name);
        traits.keySet().removeIf(object -> object.owner().equals(name));
        triggers.removeIf(trigger -> trigger.table().equals(name));
        tables.replaceAll((other, table) -> table.withForeignKeys(
                without(table.foreignKeys(), key -> key.target().equals(name))));
    }

    /** With all keys, indexes and checks that the column is part of, and those that other tables have on it. */
    void dropColumn(ObjectName name, String column, BiPredicate<Sql, String> mentions) {
        edit(name, table -> table.withColumns(
                        without(table.columns(), own -> own.name().equals(column)))
                .withPrimaryKey(table.primaryKey().filter(key -> !key.columns().contains(column)))
                .withUniques(without(table.uniques(), unique -> unique.columns().contains(column)))
                .withForeignKeys(
                        without(table.foreignKeys(), key -> key.columns().contains(column)))
                .withChecks(without(table.checks(), check -> mentions.test(check.expression(), column)))
                .withIndexes(without(table.indexes(), index -> uses(index, column, mentions))));
        tables.replaceAll((other, table) -> table.withForeignKeys(without(
                table.foreignKeys(),
                key -> key.target().equals(name) && key.targetColumns().contains(column))));
        traits.remove(SchemaObject.column(name, column));
        forgetTraits();
    }

    private static boolean uses(Index index, String column, BiPredicate<Sql, String> mentions) {
        Stream<Sql> expressions = Stream.concat(
                index.where().stream(),
                index.parts().stream()
                        .flatMap(part -> part instanceof Index.Part.OfExpression of
                                ? Stream.of(of.expression())
                                : Stream.empty()));
        return index.columns().contains(column) || expressions.anyMatch(sql -> mentions.test(sql, column));
    }

    void dropConstraint(ObjectName name, String constraint) {
        edit(name, table -> table.withPrimaryKey(
                        table.primaryKey().filter(key -> !key.name().equals(constraint)))
                .withUniques(without(table.uniques(), own -> own.name().equals(constraint)))
                .withForeignKeys(without(table.foreignKeys(), own -> own.name().equals(constraint)))
                .withChecks(without(table.checks(), own -> own.name().equals(constraint))));
        traits.remove(SchemaObject.constraint(name, constraint));
    }

    void dropIndex(ObjectName table, String index) {
        edit(table, own -> own.withIndexes(without(own.indexes(), i -> i.name().equals(index))));
        traits.remove(SchemaObject.index(table, index));
    }

    void put(Sequence sequence) {
        sequences.put(sequence.name(), sequence);
    }

    void dropSequence(ObjectName name) {
        sequences.remove(name);
        traits.remove(SchemaObject.sequence(name));
    }

    void mark(SchemaObject object, String trait) {
        traits.computeIfAbsent(object, any -> new TreeSet<>()).add(trait);
    }

    void unmark(SchemaObject object, String trait) {
        traits.getOrDefault(object, new TreeSet<>()).remove(trait);
    }

    void function(ObjectName name, String body) {
        functions.put(name, body);
    }

    void dropFunction(ObjectName name) {
        functions.remove(name);
    }

    void addTrigger(ObjectName table, String name, String when, ObjectName function) {
        dropTrigger(table, name);
        triggers.add(new Trigger(table, name, when, functions.getOrDefault(function, ""), Optional.empty()));
    }

    void dropTrigger(ObjectName table, String name) {
        triggers.removeIf(
                trigger -> trigger.table().equals(table) && trigger.name().equals(name));
    }

    /** Those of constraints and indexes that went with a column. */
    private void forgetTraits() {
        traits.keySet().removeIf(object -> switch (object.kind()) {
            case CONSTRAINT -> !constraints(object.owner()).contains(object.part());
            case INDEX -> !names(object.owner(), Table::indexes, Index::name).contains(object.part());
            case TABLE, SEQUENCE, COLUMN -> false;
        });
    }

    private Set<String> constraints(ObjectName table) {
        return Stream.of(
                        names(table, Table::checks, Check::name),
                        names(table, Table::foreignKeys, ForeignKey::name),
                        names(table, Table::uniques, unique -> unique.name()),
                        names(table, own -> own.primaryKey().stream().toList(), key -> key.name()))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private <T> Set<String> names(ObjectName table, Function<Table, List<T>> parts, Function<T, String> name) {
        return table(table).map(parts).stream()
                .flatMap(Collection::stream)
                .map(name)
                .collect(Collectors.toSet());
    }

    private static <T> List<T> without(List<T> list, Predicate<T> gone) {
        return list.stream().filter(gone.negate()).toList();
    }
}
