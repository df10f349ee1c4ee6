package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A catalog under change, by what statements do. Unlike {@link dev.inchworm.schema.change.SchemaEditor} it does as the
 * database does: what vanishes takes along what hangs on it, what is renamed goes on under the other name everywhere.
 */
public final class CatalogEditor {

    private final Map<ObjectName, Table> tables = new HashMap<>();
    private final Map<ObjectName, View> views = new HashMap<>();
    private final Map<ObjectName, Sequence> sequences = new HashMap<>();
    private final Map<ObjectName, List<String>> enumTypes = new HashMap<>();
    private final Traits traits = new Traits();
    private final Triggers triggers = new Triggers();
    private final References references = new References();

    private Consumer<CatalogEvent> listener = event -> {};

    /** Tells {@code listener} from now on what is done, statement part by statement part. */
    public void listen(Consumer<CatalogEvent> newListener) {
        listener = newListener;
    }

    /** What has become of it. */
    public Catalog toCatalog() {
        return new Catalog(
                new Schema(new TreeMap<>(tables), new TreeMap<>(sequences)),
                traits.all(),
                triggers.all(),
                new TreeMap<>(enumTypes));
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
        return triggers.of(table);
    }

    /** What is unusual about {@code object}. */
    public SortedSet<String> traits(SchemaObject object) {
        return traits.of(object);
    }

    /** The tables that refer to {@code table}. */
    public List<Table> referring(ObjectName table) {
        return references.to(table, tables);
    }

    /** All that goes by {@code name}. */
    public ObjectState state(ObjectName name) {
        return new ObjectState(
                table(name),
                view(name),
                Optional.ofNullable(sequences.get(name)),
                traits.within(name),
                Set.copyOf(triggers.of(name)),
                triggers.function(name),
                enumType(name));
    }

    /** Makes what goes by {@code name} what it was when {@code state} was taken. Nobody is told. */
    public void restore(ObjectName name, ObjectState state) {
        set(tables, name, state.table());
        state.table().ifPresent(references::add);
        set(views, name, state.view());
        set(sequences, name, state.sequence());
        traits.set(name, state.traits());
        triggers.set(name, state.triggers());
        triggers.setFunction(name, state.function());
        set(enumTypes, name, state.names());
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
        return tables.containsKey(name)
                || views.containsKey(name)
                || sequences.containsKey(name)
                || enumTypes.containsKey(name);
    }

    void put(Table table) {
        tables.put(table.name(), table);
        references.add(table);
        touch(table.name());
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
            traits.forget(name);
            triggers.forget(name);
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
            references.rename(name, to);
            traits.rename(name, to);
            triggers.rename(name, to);
            put(table.withName(to)
                    .withForeignKeys(table.foreignKeys().stream()
                            .map(key -> key.target().equals(name) ? key.withTarget(to, key.targetColumns()) : key)
                            .toList()));
            touch(name);
            tell(new CatalogEvent.TableRenamed(name, to));
        }
    }

    /** Views over what was called {@code name} go on showing it, where the database knows what they show by more than its name. */
    void keepInSight(ObjectName name, ObjectName to) {
        views.replaceAll((view, shown) ->
                shown.of().equals(Optional.of(name)) ? new View(view, Optional.of(to), shown.columns()) : shown);
    }

    /** With all keys, indexes and checks that the column is part of, and those that other tables have on it. */
    void dropColumn(ObjectName name, String column, BiPredicate<Sql, String> mentions) {
        dropColumn(name, column, new ColumnRemoval(column, mentions)::of);
    }

    /** With what {@code removal} takes from its table, and the keys that other tables have on it. */
    void dropColumn(ObjectName name, String column, UnaryOperator<Table> removal) {
        demand(
                table(name).flatMap(table -> table.column(column)).isPresent(),
                name,
                "there is no column " + column + " in " + name);
        edit(name, removal);
        editReferring(
                name, key -> Optional.of(key).filter(own -> !own.targetColumns().contains(column)));
        traits.forget(SchemaObject.column(name, column));
        forgetTraits(name);
        tell(new CatalogEvent.ColumnDropped(name, column));
    }

    /** SQL that names the column is written as {@code dialect} does. */
    void renameColumn(ObjectName name, String column, String to, Dialect dialect) {
        demand(
                table(name).flatMap(table -> table.column(to)).isEmpty(),
                name,
                "there is a column " + to + " in " + name + " already");
        editColumn(name, column, own -> own.withName(to));
        ColumnRenaming renaming = new ColumnRenaming(column, to, dialect);
        edit(name, renaming::of);
        editReferring(name, key -> Optional.of(key.withTarget(key.target(), renaming.ofNames(key.targetColumns()))));
        traits.rename(SchemaObject.column(name, column), SchemaObject.column(name, to));
        triggers.rename(name, renaming);
        tell(new CatalogEvent.ColumnRenamed(name, column, to));
    }

    /** The same for a column of what they show. */
    void keepInSight(ObjectName name, ColumnRenaming renaming) {
        views.replaceAll((view, shown) -> shown.of().equals(Optional.of(name)) ? renaming.of(shown) : shown);
    }

    /** One more rule of a table; what a primary key holds is not null. */
    void add(ObjectName name, Constraint constraint) {
        edit(name, table -> TableParts.with(table, constraint));
        if (constraint instanceof PrimaryKey key) {
            key.columns().forEach(column -> editColumn(name, column, own -> own.withNullable(false)));
        }
    }

    void dropConstraint(ObjectName name, String constraint) {
        demand(
                constraints(name).contains(constraint) || traits.knows(SchemaObject.constraint(name, constraint)),
                name,
                "there is no constraint " + constraint + " on " + name);
        edit(name, table -> TableParts.withoutConstraint(table, constraint));
        traits.forget(SchemaObject.constraint(name, constraint));
        tell(new CatalogEvent.ConstraintDropped(name, constraint));
    }

    void renameConstraint(ObjectName name, String constraint, String to) {
        demand(constraints(name).contains(constraint), name, "there is no constraint " + constraint + " on " + name);
        demand(!constraints(name).contains(to), name, "there is a constraint " + to + " on " + name + " already");
        edit(name, table -> TableParts.withConstraintRenamed(table, constraint, to));
        traits.rename(SchemaObject.constraint(name, constraint), SchemaObject.constraint(name, to));
    }

    void dropIndex(ObjectName table, String index) {
        edit(table, own -> TableParts.withoutIndex(own, index));
        traits.forget(SchemaObject.index(table, index));
    }

    void renameIndex(ObjectName table, String index, String to) {
        edit(table, own -> TableParts.withIndexRenamed(own, index, to));
        traits.rename(SchemaObject.index(table, index), SchemaObject.index(table, to));
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
        traits.forget(name);
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

    /** The names that an enum type knows, in their order. */
    public Optional<List<String>> enumType(ObjectName name) {
        return Optional.ofNullable(enumTypes.get(name));
    }

    void putEnumType(ObjectName name, List<String> names) {
        enumTypes.put(name, List.copyOf(names));
        touch(name);
    }

    void dropEnumType(ObjectName name) {
        enumTypes.remove(name);
        touch(name);
    }

    /** The tables that have a column of a type that statements spell like that. */
    List<ObjectName> tablesOfType(Predicate<String> spelled) {
        return tables.values().stream()
                .filter(table -> table.columns().stream()
                        .anyMatch(column -> column.sqlTypes().values().stream().anyMatch(spelled)))
                .map(Table::name)
                .toList();
    }

    void mark(SchemaObject object, String trait) {
        traits.add(object, trait);
        touch(object.owner());
    }

    void unmark(SchemaObject object, String trait) {
        traits.remove(object, trait);
        touch(object.owner());
    }

    boolean isFunction(ObjectName name) {
        return triggers.function(name).isPresent();
    }

    /** Whether a trigger called after the function has its code. */
    boolean isCalled(ObjectName name) {
        return triggers.function(name)
                .filter(body -> triggers.all().stream()
                        .anyMatch(trigger -> trigger.name().endsWith(name.name())
                                && trigger.body().equals(body.strip())))
                .isPresent();
    }

    void function(ObjectName name, String body) {
        triggers.setFunction(name, Optional.of(body));
        touch(name);
    }

    void dropFunction(ObjectName name) {
        triggers.setFunction(name, Optional.empty());
        touch(name);
    }

    void addTrigger(ObjectName table, String name, String when, ObjectName function) {
        put(new Trigger(table, name, when, triggers.function(function).orElse(""), Optional.empty()));
    }

    void put(Trigger trigger) {
        dropTrigger(trigger.table(), trigger.name());
        triggers.add(trigger);
        touch(trigger.table());
    }

    /** The table that has a trigger of that name, in the same database schema. */
    Optional<ObjectName> tableOfTrigger(ObjectName trigger) {
        return triggers.all().stream()
                .filter(own -> own.name().equals(trigger.name())
                        && own.table().schema().equals(trigger.schema()))
                .map(Trigger::table)
                .findFirst();
    }

    boolean hasTrigger(ObjectName table, String name) {
        return triggers(table).stream().anyMatch(trigger -> trigger.name().equals(name));
    }

    void dropTrigger(ObjectName table, String name) {
        if (triggers.remove(table, name)) {
            touch(table);
        }
    }

    /** What becomes of the foreign keys that other tables, or {@code target} itself, have on it; empty means gone. */
    private void editReferring(ObjectName target, Function<ForeignKey, Optional<ForeignKey>> edit) {
        for (Table table : references.to(target, tables)) {
            put(References.edited(table, target, edit));
            forgetTraits(table.name());
        }
    }

    private void forgetTraits(ObjectName table) {
        traits.keep(
                table, constraints(table), table(table).map(TableParts::indexes).orElse(Set.of()));
    }

    /** The names of a table's constraints. */
    Set<String> constraints(ObjectName table) {
        return table(table).map(TableParts::constraints).orElse(Set.of());
    }
}
