package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.jpa.PersistentClass.Inheritance;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the binders of one mapping share: entities, and the tables and keys that have been made so far. */
final class Binding {

    private final Entities entities;
    private final BasicTypes types;
    private final HibernateNaming naming;
    private final HibernateSettings settings;
    private final Collection<Dialect> dialects;
    private final Problems problems;
    private final Generators generators;
    private final AttributeBinder attributes = new AttributeBinder(this);
    private final ColumnBinder columns = new ColumnBinder(this);
    private final CollectionBinder collections = new CollectionBinder(this);
    private final ForeignKeys foreignKeys;
    private final Map<PersistentClass, TableDraft> tables = new HashMap<>();
    private final Map<ObjectName, TableDraft> tablesOfEntities = new HashMap<>();
    private final Map<PersistentClass, List<Name>> keys = new HashMap<>();
    private final Map<PersistentClass, List<Scope.Made>> made = new LinkedHashMap<>();
    private final Set<PersistentClass> making = new HashSet<>();
    private final List<TableDraft> others = new ArrayList<>();
    private final List<Collected> collected = new ArrayList<>();
    private final Map<PersistentClass, List<TableDraft>> secondary = new HashMap<>();
    private final List<Runnable> deferred = new ArrayList<>();

    Binding(
            Entities entities,
            BasicTypes types,
            HibernateNaming naming,
            Generators generators,
            HibernateSettings settings,
            Collection<Dialect> dialects,
            Problems problems) {
        this.entities = entities;
        this.types = types;
        this.naming = naming;
        this.generators = generators;
        this.settings = settings;
        this.dialects = List.copyOf(dialects);
        this.problems = problems;
        this.foreignKeys = new ForeignKeys(problems);
    }

    Entities entities() {
        return entities;
    }

    BasicTypes types() {
        return types;
    }

    HibernateNaming naming() {
        return naming;
    }

    /** Whether tables are those of Hibernate 7, which keeps more out of them than 6.6. */
    boolean isSeven() {
        return settings.line() == HibernateLine.SEVEN;
    }

    /** Whether the constraints of validation are put into tables. */
    boolean isConstrained() {
        return settings.constraints();
    }

    /** The databases that are asked for. */
    Collection<Dialect> dialects() {
        return dialects;
    }

    Problems problems() {
        return problems;
    }

    Generators generators() {
        return generators;
    }

    AttributeBinder attributes() {
        return attributes;
    }

    ColumnBinder columns() {
        return columns;
    }

    ForeignKeys foreignKeys() {
        return foreignKeys;
    }

    CollectionBinder collections() {
        return collections;
    }

    /** What can only be done when every entity has its columns. */
    void later(Runnable work) {
        deferred.add(work);
    }

    void runDeferred() {
        for (int i = 0; i < deferred.size(); i++) {
            deferred.get(i).run();
        }
        deferred.clear();
    }

    /** The schema that {@code annotation} names. Hibernate leaves it out on MySQL and MariaDB, where a database has none. */
    Optional<Name> schema(Annotation annotation) {
        return generators.schema(annotation).map(naming::physical);
    }

    /** The name in the database of what is called so in an annotation, or by default. */
    Name named(String written) {
        return naming.physical(Name.of(written));
    }

    /** The table of an entity: its own, or that of its hierarchy. */
    TableDraft table(PersistentClass entity) {
        PersistentClass holder = entity.inheritance() == Inheritance.SINGLE_TABLE ? entity.root() : entity;
        TableDraft known = tables.get(holder);
        if (known == null) {
            Optional<Note> note = holder.notes().jpa("Table");
            Name name = named(note.flatMap(of -> of.annotation().text("name")).orElse(holder.entityName()));
            Optional<Name> schema = note.flatMap(of -> schema(of.annotation()));
            known = new TableDraft(
                    name, schema, holder.declaration().name(), holder.notes().place());
            tables.put(holder, known);
        }
        return known;
    }

    /** The table of that name that an entity is kept in, if there is one. */
    Optional<TableDraft> tableOfEntity(ObjectName name) {
        if (tablesOfEntities.isEmpty()) {
            for (PersistentClass entity : entities.all()) {
                if (entities.isOwn(entity) && entity.hasTable()) {
                    tablesOfEntities.putIfAbsent(table(entity).stored(), table(entity));
                }
            }
        }
        return Optional.ofNullable(tablesOfEntities.get(name));
    }

    /** The table that attributes in {@code scope} go to: the one that is written, or else the entity's. */
    TableDraft table(Scope scope, Optional<String> written, Place place) {
        if (written.isEmpty()) {
            return scope.table();
        }
        Name name = named(written.get());
        if (name.stored().equals(scope.table().name().stored())) {
            return scope.table();
        }
        for (Optional<PersistentClass> level = Optional.of(scope.owner());
                level.isPresent();
                level = level.get().parent()) {
            Optional<TableDraft> found = secondary.getOrDefault(level.get(), List.of()).stream()
                    .filter(table -> table.name().stored().equals(name.stored()))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        problems.report(
                Code.IW076,
                place,
                place,
                written.get(),
                scope.owner().declaration().name());
        return scope.table();
    }

    /** Adds a table that {@code entity} has beside its own. */
    void addSecondary(PersistentClass entity, TableDraft table) {
        secondary.computeIfAbsent(entity, any -> new ArrayList<>()).add(table);
        others.add(table);
    }

    /** Adds a table that stands behind no class of its own. */
    void add(TableDraft table) {
        others.add(table);
    }

    List<TableDraft> others() {
        return others;
    }

    /**
     * What was made of a collection.
     *
     * @param made its columns that refer to what has it, where the table is not its own, and what was made of its elements' parts
     * @param isTable whether the table is there for the collection alone
     */
    record Collected(Scope.Made made, boolean isTable) {}

    void add(Collected collection) {
        collected.add(collection);
    }

    List<Collected> collected() {
        return collected;
    }

    /** The table of that name that stands behind no class of its own, if there is one yet. */
    Optional<TableDraft> other(ObjectName name) {
        return others.stream().filter(table -> table.stored().equals(name)).findFirst();
    }

    /** What was made of the attributes of each class. */
    Map<PersistentClass, List<Scope.Made>> made() {
        return made;
    }

    Collection<Scope.Made> made(PersistentClass entity) {
        return made.getOrDefault(entity, List.of());
    }

    void addMade(PersistentClass entity, List<Scope.Made> more) {
        made.computeIfAbsent(entity, any -> new ArrayList<>()).addAll(more);
    }

    /** The columns of the primary key of {@code entity}, in the table of its own; none, and reported, where there is no key. */
    List<Name> key(PersistentClass entity) {
        List<Name> known = keys.get(entity);
        if (known != null) {
            return known;
        }
        if (!making.add(entity)) {
            problems.report(
                    Code.IW062,
                    entity.notes().place(),
                    entity.declaration().name(),
                    "has an identifier that is derived from itself",
                    "give one of the entities an identifier of its own");
            return List.of();
        }
        List<Name> key = new KeyBinder(this).bind(entity);
        making.remove(entity);
        keys.put(entity, key);
        return key;
    }

    /** The column of {@code entity}'s table that its key has at that place. */
    ColumnDraft keyColumn(PersistentClass entity, Name column) {
        return table(entity).column(column).orElseThrow();
    }
}
