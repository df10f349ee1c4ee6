package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A catalog under change, by what statements do. Unlike {@link dev.inchworm.schema.change.SchemaEditor} it does as the
 * database does: what vanishes takes along what hangs on it, what is renamed goes on under the other name everywhere.
 */
public final class CatalogEditor {

    private final Map<ObjectName, Table> tables = new HashMap<>();
    private final Map<ObjectName, View> views = new HashMap<>();
    private final Map<ObjectName, Sequence> sequences = new HashMap<>();
    private final Map<ObjectName, SortedMap<SchemaObject, SortedSet<String>>> traits = new HashMap<>();
    private final Map<ObjectName, Set<Trigger>> triggers = new HashMap<>();
    private final Map<ObjectName, String> functions = new HashMap<>();

    /** By table, those that refer to it, or did once. */
    private final Map<ObjectName, Set<ObjectName>> referring = new HashMap<>();

    private Consumer<CatalogEvent> listener = event -> {};

    /** Tells {@code listener} from now on what is done, statement part by statement part. */
    public void listen(Consumer<CatalogEvent> newListener) {
        listener = newListener;
    }

    /** What has become of it. */
    public Catalog toCatalog() {
        SortedMap<SchemaObject, SortedSet<String>> all = new TreeMap<>();
        traits.values().forEach(all::putAll);
        return new Catalog(
                new Schema(new TreeMap<>(tables), new TreeMap<>(sequences)),
                all,
                triggers.values().stream().flatMap(Collection::stream).toList());
    }

    /** The table of that name. */
    public Optional<Table> table(ObjectName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The view of that name. */
    public Optional<View> view(ObjectName name) {
        return Optional.ofNullable(views.get(name));
    }

    /** The triggers of a table. */
    public Set<Trigger> triggers(ObjectName table) {
        return Collections.unmodifiableSet(triggers.getOrDefault(table, Set.of()));
    }

    /** What is unusual about {@code object}. */
    public SortedSet<String> traits(SchemaObject object) {
        return Collections.unmodifiableSortedSet(traits.getOrDefault(object.owner(), Collections.emptySortedMap())
                .getOrDefault(object, new TreeSet<>()));
    }

    /** The tables that refer to {@code table}. */
    public List<Table> referring(ObjectName table) {
        List<Table> found = new ArrayList<>();
        for (ObjectName name : referring.getOrDefault(table, Set.of())) {
            Table other = tables.get(name);
            if (other != null && refersTo(other, table)) {
                found.add(other);
            }
        }
        return found;
    }

    /** All that goes by {@code name}. */
    public ObjectState state(ObjectName name) {
        SortedMap<SchemaObject, SortedSet<String>> words = new TreeMap<>();
        traits.getOrDefault(name, Collections.emptySortedMap()).forEach((object, own) -> {
            if (!own.isEmpty()) {
                words.put(object, new TreeSet<>(own));
            }
        });
        return new ObjectState(
                table(name),
                view(name),
                Optional.ofNullable(sequences.get(name)),
                words,
                Set.copyOf(triggers.getOrDefault(name, Set.of())),
                Optional.ofNullable(functions.get(name)));
    }

    /** Makes what goes by {@code name} what it was when {@code state} was taken. Nobody is told. */
    public void restore(ObjectName name, ObjectState state) {
        set(tables, name, state.table());
        state.table().ifPresent(this::register);
        set(views, name, state.view());
        set(sequences, name, state.sequence());
        set(functions, name, state.function());
        SortedMap<SchemaObject, SortedSet<String>> words = new TreeMap<>();
        state.traits().forEach((object, own) -> words.put(object, new TreeSet<>(own)));
        traits.put(name, words);
        triggers.put(name, new LinkedHashSet<>(state.triggers()));
    }

    private static <T> void set(Map<ObjectName, T> map, ObjectName name, Optional<T> value) {
        if (value.isPresent()) {
            map.put(name, value.get());
        } else {
            map.remove(name);
        }
    }

    void tell(CatalogEvent event) {
        listener.accept(event);
    }

    /** Says so where the database would refuse what is asked of {@code name}. */
    void demand(boolean possible, ObjectName name, String otherwise) {
        if (!possible) {
            listener.accept(new CatalogEvent.Impossible(name, otherwise));
        }
    }

    private void touch(ObjectName name) {
        listener.accept(new CatalogEvent.Touched(name));
    }

    /** The table that has an index of that name, in the same database schema. */
    Optional<Table> tableOfIndex(ObjectName index) {
        for (Table table : tables.values()) {
            if (table.name().schema().equals(index.schema())) {
                for (Index own : table.indexes()) {
                    if (own.name().equals(index.name())) {
                        return Optional.of(table);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a table, view or sequence goes by {@code name}. */
    boolean isTaken(ObjectName name) {
        return tables.containsKey(name) || views.containsKey(name) || sequences.containsKey(name);
    }

    void put(Table table) {
        tables.put(table.name(), table);
        register(table);
        touch(table.name());
    }

    private void register(Table table) {
        table.foreignKeys().forEach(key -> referring
                .computeIfAbsent(key.target(), any -> new LinkedHashSet<>())
                .add(table.name()));
    }

    void edit(ObjectName name, UnaryOperator<Table> edit) {
        Table table = tables.get(name);
        demand(table != null, name, "there is no table " + name);
        if (table != null) {
            put(edit.apply(table));
        }
    }

    void editColumn(ObjectName name, String column, UnaryOperator<Column> edit) {
        edit(name, table -> {
            demand(table.column(column).isPresent(), name, "there is no column " + column + " in " + name);
            return table.withColumns(table.columns().stream()
                    .map(own -> own.name().equals(column) ? edit.apply(own) : own)
                    .toList());
        });
    }

    void dropTable(ObjectName name) {
        if (tables.remove(name) != null) {
            traits.remove(name);
            triggers.remove(name);
            editReferring(name, key -> Optional.empty());
            touch(name);
            tell(new CatalogEvent.TableDropped(name));
        }
    }

    void renameTable(ObjectName name, ObjectName to) {
        demand(isTaken(name), name, "there is no " + name);
        demand(!isTaken(to), to, "there is a " + to + " already");
        Table table = tables.remove(name);
        View view = views.remove(name);
        if (view != null) {
            put(new View(to, view.of(), view.columns()));
            touch(name);
            tell(new CatalogEvent.TableRenamed(name, to));
        } else if (table != null) {
            editReferring(name, key -> Optional.of(key.withTarget(to, key.targetColumns())));
            referring.put(to, referring.getOrDefault(name, new LinkedHashSet<>()));
            referring.remove(name);
            SortedMap<SchemaObject, SortedSet<String>> moved = new TreeMap<>();
            traits.getOrDefault(name, Collections.emptySortedMap())
                    .forEach((object, words) -> moved.put(new SchemaObject(object.kind(), to, object.part()), words));
            traits.remove(name);
            traits.put(to, moved);
            Set<Trigger> fired = triggers.remove(name);
            put(table.withName(to)
                    .withForeignKeys(table.foreignKeys().stream()
                            .map(key -> key.target().equals(name) ? key.withTarget(to, key.targetColumns()) : key)
                            .toList()));
            if (fired != null) {
                fired.forEach(trigger ->
                        addTrigger(new Trigger(to, trigger.name(), trigger.when(), trigger.body(), trigger.trait())));
            }
            views.replaceAll((other, shown) ->
                    shown.of().equals(Optional.of(name)) ? new View(other, Optional.of(to), shown.columns()) : shown);
            touch(name);
            tell(new CatalogEvent.TableRenamed(name, to));
        }
    }

    /** With all keys, indexes and checks that the column is part of, and those that other tables have on it. */
    void dropColumn(ObjectName name, String column, BiPredicate<Sql, String> mentions) {
        demand(
                table(name).flatMap(table -> table.column(column)).isPresent(),
                name,
                "there is no column " + column + " in " + name);
        edit(name, table -> table.withColumns(
                        without(table.columns(), own -> own.name().equals(column)))
                .withPrimaryKey(table.primaryKey().filter(key -> !key.columns().contains(column)))
                .withUniques(without(table.uniques(), unique -> unique.columns().contains(column)))
                .withForeignKeys(
                        without(table.foreignKeys(), key -> key.columns().contains(column)))
                .withChecks(without(table.checks(), check -> mentions.test(check.expression(), column)))
                .withIndexes(without(table.indexes(), index -> uses(index, column, mentions))));
        editReferring(
                name, key -> Optional.of(key).filter(own -> !own.targetColumns().contains(column)));
        traits.getOrDefault(name, new TreeMap<>()).remove(SchemaObject.column(name, column));
        forgetTraits(name);
        tell(new CatalogEvent.ColumnDropped(name, column));
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

    void renameColumn(ObjectName name, String column, String to) {
        demand(
                table(name).flatMap(table -> table.column(to)).isEmpty(),
                name,
                "there is a column " + to + " in " + name + " already");
        editColumn(name, column, own -> own.withName(to));
        ColumnRenaming renaming = new ColumnRenaming(column, to);
        edit(name, renaming::of);
        editReferring(name, key -> Optional.of(key.withTarget(key.target(), renaming.ofNames(key.targetColumns()))));
        SortedMap<SchemaObject, SortedSet<String>> words = traits.get(name);
        SortedSet<String> moved = words == null ? null : words.remove(SchemaObject.column(name, column));
        if (moved != null) {
            words.put(SchemaObject.column(name, to), moved);
        }
        Set<Trigger> fired = triggers.getOrDefault(name, Set.of());
        triggers.put(
                name,
                fired.stream()
                        .map(trigger -> new Trigger(
                                name, trigger.name(), renaming.of(trigger.when()), trigger.body(), trigger.trait()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
        views.replaceAll((other, view) -> view.of().equals(Optional.of(name)) ? renaming.of(view) : view);
        tell(new CatalogEvent.ColumnRenamed(name, column, to));
    }

    void dropConstraint(ObjectName name, String constraint) {
        demand(
                constraints(name).contains(constraint)
                        || traits.getOrDefault(name, new TreeMap<>())
                                .containsKey(SchemaObject.constraint(name, constraint)),
                name,
                "there is no constraint " + constraint + " on " + name);
        edit(name, table -> table.withPrimaryKey(
                        table.primaryKey().filter(key -> !key.name().equals(constraint)))
                .withUniques(without(table.uniques(), own -> own.name().equals(constraint)))
                .withForeignKeys(without(table.foreignKeys(), own -> own.name().equals(constraint)))
                .withChecks(without(table.checks(), own -> own.name().equals(constraint))));
        traits.getOrDefault(name, new TreeMap<>()).remove(SchemaObject.constraint(name, constraint));
        tell(new CatalogEvent.ConstraintDropped(name, constraint));
    }

    void renameConstraint(ObjectName name, String constraint, String to) {
        demand(constraints(name).contains(constraint), name, "there is no constraint " + constraint + " on " + name);
        demand(!constraints(name).contains(to), name, "there is a constraint " + to + " on " + name + " already");
        UnaryOperator<String> renamed = own -> own.equals(constraint) ? to : own;
        edit(name, table -> table.withPrimaryKey(table.primaryKey().map(key -> key.withName(renamed.apply(key.name()))))
                .withUniques(table.uniques().stream()
                        .map(own -> own.withName(renamed.apply(own.name())))
                        .toList())
                .withChecks(table.checks().stream()
                        .map(own -> own.withName(renamed.apply(own.name())))
                        .toList())
                .withForeignKeys(table.foreignKeys().stream()
                        .map(own -> own.withName(renamed.apply(own.name())))
                        .toList()));
        moveTraits(SchemaObject.constraint(name, constraint), SchemaObject.constraint(name, to));
    }

    void dropIndex(ObjectName table, String index) {
        edit(table, own -> own.withIndexes(without(own.indexes(), i -> i.name().equals(index))));
        traits.getOrDefault(table, new TreeMap<>()).remove(SchemaObject.index(table, index));
    }

    void renameIndex(ObjectName table, String index, String to) {
        edit(
                table,
                own -> own.withIndexes(own.indexes().stream()
                        .map(i -> i.name().equals(index) ? i.withName(to) : i)
                        .toList()));
        moveTraits(SchemaObject.index(table, index), SchemaObject.index(table, to));
    }

    private void moveTraits(SchemaObject from, SchemaObject to) {
        SortedMap<SchemaObject, SortedSet<String>> words = traits.get(from.owner());
        SortedSet<String> moved = words == null ? null : words.remove(from);
        if (moved != null) {
            words.put(to, moved);
        }
    }

    void put(View view) {
        views.put(view.name(), view);
        touch(view.name());
    }

    void dropView(ObjectName name) {
        views.remove(name);
        touch(name);
    }

    void put(Sequence sequence) {
        sequences.put(sequence.name(), sequence);
        touch(sequence.name());
    }

    Optional<Sequence> sequence(ObjectName name) {
        return Optional.ofNullable(sequences.get(name));
    }

    void dropSequence(ObjectName name) {
        sequences.remove(name);
        traits.remove(name);
        touch(name);
    }

    void renameSequence(ObjectName name, ObjectName to) {
        Sequence sequence = sequences.remove(name);
        if (sequence != null) {
            sequences.put(to, new Sequence(to, sequence.start(), sequence.increment()));
        }
        touch(name);
        touch(to);
    }

    void mark(SchemaObject object, String trait) {
        traits.computeIfAbsent(object.owner(), any -> new TreeMap<>())
                .computeIfAbsent(object, any -> new TreeSet<>())
                .add(trait);
        touch(object.owner());
    }

    void unmark(SchemaObject object, String trait) {
        traits.getOrDefault(object.owner(), Collections.emptySortedMap())
                .getOrDefault(object, new TreeSet<>())
                .remove(trait);
        touch(object.owner());
    }

    boolean isFunction(ObjectName name) {
        return functions.containsKey(name);
    }

    void function(ObjectName name, String body) {
        functions.put(name, body);
        touch(name);
    }

    void dropFunction(ObjectName name) {
        functions.remove(name);
        touch(name);
    }

    void addTrigger(ObjectName table, String name, String when, ObjectName function) {
        dropTrigger(table, name);
        addTrigger(new Trigger(table, name, when, functions.getOrDefault(function, ""), Optional.empty()));
    }

    private void addTrigger(Trigger trigger) {
        triggers.computeIfAbsent(trigger.table(), any -> new LinkedHashSet<>()).add(trigger);
        touch(trigger.table());
    }

    boolean hasTrigger(ObjectName table, String name) {
        return triggers(table).stream().anyMatch(trigger -> trigger.name().equals(name));
    }

    void dropTrigger(ObjectName table, String name) {
        Set<Trigger> own = triggers.get(table);
        if (own != null && own.removeIf(trigger -> trigger.name().equals(name))) {
            touch(table);
        }
    }

    /** What becomes of the foreign keys that other tables, or {@code target} itself, have on it; empty means gone. */
    private void editReferring(ObjectName target, Function<ForeignKey, Optional<ForeignKey>> edit) {
        for (ObjectName name : List.copyOf(referring.getOrDefault(target, Set.of()))) {
            Table table = tables.get(name);
            if (table != null && refersTo(table, target)) {
                put(table.withForeignKeys(table.foreignKeys().stream()
                        .flatMap(key -> key.target().equals(target) ? edit.apply(key).stream() : Stream.of(key))
                        .toList()));
                forgetTraits(name);
            }
        }
    }

    private static boolean refersTo(Table table, ObjectName target) {
        for (ForeignKey key : table.foreignKeys()) {
            if (key.target().equals(target)) {
                return true;
            }
        }
        return false;
    }

    /** Those of constraints and indexes that went with a column or a table. */
    private void forgetTraits(ObjectName table) {
        SortedMap<SchemaObject, SortedSet<String>> own = traits.get(table);
        if (own != null) {
            own.keySet().removeIf(object -> switch (object.kind()) {
                case CONSTRAINT -> !constraints(table).contains(object.part());
                case INDEX -> !names(table, Table::indexes, Index::name).contains(object.part());
                case TABLE, SEQUENCE, COLUMN -> false;
            });
        }
    }

    /** The names of a table's constraints. */
    Set<String> constraints(ObjectName table) {
        Set<String> names = new HashSet<>(names(table, Table::checks, Check::name));
        names.addAll(names(table, Table::foreignKeys, ForeignKey::name));
        names.addAll(names(table, Table::uniques, Unique::name));
        names.addAll(names(table, own -> own.primaryKey().stream().toList(), key -> key.name()));
        return names;
    }

    private <T> Set<String> names(ObjectName table, Function<Table, List<T>> parts, Function<T, String> name) {
        return table(table).map(parts).stream()
                .flatMap(Collection::stream)
                .map(name)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static <T> List<T> without(List<T> list, Predicate<T> gone) {
        for (T element : list) {
            if (gone.test(element)) {
                return list.stream().filter(gone.negate()).toList();
            }
        }
        return list;
    }
}
