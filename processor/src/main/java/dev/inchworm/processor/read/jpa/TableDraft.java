package dev.inchworm.processor.read.jpa;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Meaning;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A table in the making. What Hibernate leaves to the server to name is named here as the server would. */
final class TableDraft {

    private final Name name;
    private final ObjectName stored;
    private final String entity;
    private final Place place;
    private final Map<String, ColumnDraft> columns = new LinkedHashMap<>();
    private final Set<String> unwritten = new HashSet<>();
    private final Map<String, Place> writers = new HashMap<>();
    private final Set<String> referring = new HashSet<>();
    private final Map<String, Holder> holders = new HashMap<>();
    private List<Name> primaryKey = List.of();
    private final Map<String, Given> uniques = new LinkedHashMap<>();
    private final List<Given> unnamed = new ArrayList<>();
    private final Map<String, Index> indexes = new LinkedHashMap<>();
    private final Map<String, Place> indexPlaces = new LinkedHashMap<>();
    private final Map<String, ForeignKey> foreignKeys = new LinkedHashMap<>();
    private final Map<String, Place> foreignKeyPlaces = new LinkedHashMap<>();
    private final List<Given> checks = new ArrayList<>();
    private Optional<String> comment = Optional.empty();
    private final Map<String, Place> constraintPlaces = new LinkedHashMap<>();
    private final SortedMap<String, List<String>> ordinals = new TreeMap<>();
    private final SortedMap<String, List<String>> names = new TreeMap<>();
    private final SortedSet<String> primitives = new TreeSet<>();
    private final SortedMap<String, String> discriminators = new TreeMap<>();
    private String discriminator = "";
    private Optional<String> version = Optional.empty();
    private Optional<Meaning.Family> family = Optional.empty();

    /** @param given the name, where there is one; @param sql the condition of a check */
    private record Given(Optional<String> given, List<Name> columns, String sql, Place place) {}

    TableDraft(Name name, Optional<Name> schema, String entity, Place place) {
        this.name = name;
        this.stored = stored(name, schema);
        this.entity = entity;
        this.place = place;
    }

    /** What a table of that name is called in the database. */
    static ObjectName stored(Name name, Optional<Name> schema) {
        return new ObjectName(schema.map(Name::stored), name.stored());
    }

    Name name() {
        return name;
    }

    ObjectName stored() {
        return stored;
    }

    String entity() {
        return entity;
    }

    Place place() {
        return place;
    }

    Optional<ColumnDraft> column(Name column) {
        return Optional.ofNullable(columns.get(column.stored()));
    }

    List<ColumnDraft> columns() {
        return new ArrayList<>(columns.values());
    }

    void put(ColumnDraft column) {
        columns.put(column.name().stored(), column);
    }

    /**
     * Makes a column that stands behind no attribute of the table's own entity.
     *
     * @return whether it is new; one that is there stays as it is
     */
    boolean add(ColumnDraft column) {
        return columns.putIfAbsent(column.name().stored(), column) == null;
    }

    /** Makes a column of an association. */
    void refer(ColumnDraft column, boolean writes) {
        put(column);
        referring.add(column.name().stored());
        if (!writes) {
            unwritten.add(column.name().stored());
        }
    }

    /**
     * Takes a value to a column that is there. Hibernate makes those of values first, so what an association has said of it counts
     * for nothing, and of several values the first one counts. Only one of all attributes may write it.
     *
     * @return whether that is so
     */
    boolean share(ColumnDraft column, Holder holder, boolean writes) {
        String shared = column.name().stored();
        if (writes && !unwritten.remove(shared)) {
            return false;
        }
        Holder other = holders.get(shared);
        if (referring.remove(shared) || other != null && holder.isBefore(other)) {
            holders.put(shared, holder);
            put(stored(primaryKey).contains(shared) ? column.withNullable(false) : column);
        }
        return true;
    }

    /** Makes the column of a value. */
    void hold(ColumnDraft column, Holder holder, boolean writes) {
        put(column);
        holders.put(column.name().stored(), holder);
        if (!writes) {
            unwritten.add(column.name().stored());
        }
    }

    /** Says that what stands at {@code where} is written to {@code column}; what said so before, if anything else did. */
    Optional<Place> writtenBy(Name column, Place where) {
        return Optional.ofNullable(writers.putIfAbsent(column.stored(), where)).filter(other -> !other.equals(where));
    }

    List<Name> primaryKey() {
        return primaryKey;
    }

    void primaryKey(List<Name> key) {
        primaryKey = List.copyOf(key);
        for (Name column : key) {
            column(column).ifPresent(draft -> put(draft.withNullable(false)));
        }
    }

    void comment(Optional<String> text) {
        comment = text;
    }

    /** A unique constraint with a name. */
    void unique(String constraint, List<Name> over, Place where) {
        uniques.putIfAbsent(constraint, new Given(Optional.of(constraint), List.copyOf(over), "", where));
    }

    /** A unique constraint that the server names. */
    void unique(List<Name> over, Place where) {
        if (unnamed.stream().noneMatch(each -> each.columns().equals(over))) {
            unnamed.add(new Given(Optional.empty(), List.copyOf(over), "", where));
        }
    }

    /** Whether no two rows have the same in those columns, as a foreign key to them asks for. */
    boolean identifies(List<Name> over) {
        List<String> wanted = stored(over);
        return stored(primaryKey).equals(wanted)
                || uniques.values().stream()
                        .anyMatch(each -> stored(each.columns()).equals(wanted))
                || unnamed.stream().anyMatch(each -> stored(each.columns()).equals(wanted));
    }

    /** A check; one without a name is named by the server after the column that it stands with. */
    void check(Optional<String> constraint, List<Name> columnsOfName, String sql, Place where) {
        checks.add(new Given(constraint, List.copyOf(columnsOfName), sql, where));
    }

    /** What the numbers in a column stand for. */
    void ordinals(Name column, List<String> constants) {
        ordinals.put(column.stored(), constants);
    }

    /** What the texts in a column stand for, where its type does not say so. */
    void names(Name column, List<String> constants) {
        names.put(column.stored(), constants);
    }

    /** A column that is read into a field which cannot hold NULL. */
    void primitive(Name column) {
        primitives.add(column.stored());
    }

    void version(Name column) {
        version = Optional.of(column.stored());
    }

    void family(String root, String strategy) {
        family = Optional.of(new Meaning.Family(root, strategy));
    }

    /** The column that tells what class a row is of. */
    void discriminator(Name column) {
        discriminator = column.stored();
    }

    String discriminator() {
        return discriminator;
    }

    /** What is in that column of rows of {@code classes}, as SQL; empty where that is not known of all that have rows. */
    List<String> discriminators(List<PersistentClass> classes) {
        Set<String> wanted = new HashSet<>();
        for (PersistentClass each : classes) {
            if (!each.isAbstract()) {
                wanted.add(each.declaration().name());
            }
        }
        List<String> values = discriminators.entrySet().stream()
                .filter(told -> wanted.contains(told.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return values.size() == wanted.size() ? values : List.of();
    }

    /** By what a row is told to be of a class. */
    void discriminator(String value, String entityClass) {
        discriminators.put(value, entityClass);
    }

    private Meaning meaning() {
        primitives.removeIf(column -> !columns.get(column).nullable());
        return ordinals.isEmpty()
                        && names.isEmpty()
                        && primitives.isEmpty()
                        && version.isEmpty()
                        && family.isEmpty()
                        && discriminators.isEmpty()
                ? Meaning.NONE
                : new Meaning(ordinals, names, primitives, version, family, discriminators);
    }

    /** Adds columns to the index of that name, which is made where it is not there yet. */
    void index(String index, List<Name> over, Place where) {
        List<Index.Part> parts = new ArrayList<>();
        Optional.ofNullable(indexes.get(index)).ifPresent(there -> parts.addAll(there.parts()));
        stored(over).forEach(column -> parts.add(new Index.Part.OfColumn(column, false)));
        indexes.put(index, new Index(index, parts, false, Optional.empty(), List.of(), Optional.empty()));
        indexPlaces.putIfAbsent(index, where);
    }

    void index(Index index, Place where) {
        if (indexes.putIfAbsent(index.name(), index) == null) {
            indexPlaces.put(index.name(), where);
        }
    }

    void foreignKey(
            String constraint,
            List<Name> from,
            TableDraft target,
            List<Name> to,
            Action onDelete,
            Action onUpdate,
            Place where) {
        ForeignKey key = new ForeignKey(constraint, stored(from), target.stored(), stored(to), onDelete, onUpdate);
        if (foreignKeys.putIfAbsent(constraint, key) == null) {
            foreignKeyPlaces.put(constraint, where);
        }
    }

    /** Says what happens to rows whose foreign key of those columns leads to one that is deleted. */
    void onDelete(List<Name> from, Action action) {
        foreignKeys.replaceAll((name, key) -> key.columns().equals(stored(from))
                ? new ForeignKey(name, key.columns(), key.target(), key.targetColumns(), action, key.onUpdate())
                : key);
    }

    static List<String> stored(List<Name> names) {
        return names.stream().map(Name::stored).toList();
    }

    Map<String, Place> indexPlaces() {
        return indexPlaces;
    }

    /** Where constraints are asked for; complete once the table was made. */
    Map<String, Place> constraintPlaces() {
        return constraintPlaces;
    }

    /** The table as a schema has it. */
    Table table(MySqlSpelling mySql) {
        Set<String> taken = new HashSet<>();
        uniques.keySet().forEach(each -> taken.add(stored(each)));
        foreignKeys.keySet().forEach(taken::add);
        checks.forEach(each -> each.given().ifPresent(taken::add));
        Optional<PrimaryKey> key = primaryKey.isEmpty()
                ? Optional.empty()
                : Optional.of(new PrimaryKey(nameOfKey(taken), stored(primaryKey)));
        key.ifPresent(of -> constraintPlaces.put(of.name(), place));
        List<Unique> allUniques = new ArrayList<>();
        for (Given unique : unnamed) {
            if (isPrimaryKey(unique)) {
                continue;
            }
            String constraint = free(unique.columns(), "key", taken);
            allUniques.add(new Unique(constraint, stored(unique.columns())));
            constraintPlaces.put(constraint, unique.place());
        }
        uniques.forEach((constraint, unique) -> {
            if (isPrimaryKey(unique)) {
                return;
            }
            String kept = stored(constraint);
            allUniques.add(new Unique(kept, stored(unique.columns())));
            constraintPlaces.put(kept, unique.place());
        });
        List<Check> allChecks = new ArrayList<>();
        List<Name> named = columns.values().stream().map(ColumnDraft::name).toList();
        for (Given check : joined()) {
            List<Name> over = check.columns().isEmpty() ? mentioned(check.sql()) : check.columns();
            String constraint = check.given().orElseGet(() -> free(over, "check", taken));
            allChecks.add(new Check(constraint, mySql.condition(check.sql(), named)));
            constraintPlaces.put(constraint, check.place());
        }
        constraintPlaces.putAll(foreignKeyPlaces);
        List<Column> all = new ArrayList<>();
        for (ColumnDraft draft : columns.values()) {
            all.add(draft.column(mySql));
        }
        return new Table(
                stored,
                entity,
                all,
                key,
                allUniques,
                new ArrayList<>(indexes.values()),
                new ArrayList<>(foreignKeys.values()),
                allChecks,
                comment,
                meaning());
    }

    /** The name of the primary key, which it has from a unique constraint over its columns, where one says that again. */
    private String nameOfKey(Set<String> taken) {
        return uniques.entrySet().stream()
                .filter(unique -> isPrimaryKey(unique.getValue()))
                .map(unique -> stored(unique.getKey()))
                .findFirst()
                .orElseGet(() -> free(List.of(), "pkey", taken));
    }

    /** Whether a unique constraint is over the columns of the primary key, in whatever order: Hibernate makes one of the two. */
    private boolean isPrimaryKey(Given unique) {
        return new HashSet<>(stored(unique.columns())).equals(new HashSet<>(stored(primaryKey)));
    }

    /** The one column that a condition speaks of, which the server names it by; none where there are more. */
    private List<Name> mentioned(String sql) {
        Set<String> words = new HashSet<>(Arrays.asList(
                sql.replaceAll("'[^']*'", "").toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}_$]+")));
        List<Name> found = columns.values().stream()
                .map(ColumnDraft::name)
                .filter(column -> words.contains(column.stored().toLowerCase(Locale.ROOT)))
                .toList();
        return found.size() == 1 ? found : List.of();
    }

    /** The checks, those of one column that have no name as one. */
    private List<Given> joined() {
        List<Given> all = new ArrayList<>();
        Map<List<String>, Integer> unnamedOf = new HashMap<>();
        for (Given check : checks) {
            List<String> over = stored(check.columns());
            Integer other = check.given().isEmpty() && !over.isEmpty() ? unnamedOf.putIfAbsent(over, all.size()) : null;
            if (other == null) {
                all.add(check);
            } else {
                Given first = all.get(other);
                String sql = "(" + first.sql() + ") AND (" + check.sql() + ")";
                all.set(other, new Given(Optional.empty(), first.columns(), sql, first.place()));
            }
        }
        return all;
    }

    private static String stored(String constraint) {
        return Name.of(constraint).stored();
    }

    private String free(List<Name> of, String label, Set<String> taken) {
        String columnPart = String.join("_", of.stream().map(Name::stored).toList());
        String found = PostgreSql.derivedName(stored.name(), columnPart, label);
        for (int number = 1; !taken.add(found); number++) {
            found = PostgreSql.derivedName(stored.name(), columnPart, label + number);
        }
        return found;
    }
}
