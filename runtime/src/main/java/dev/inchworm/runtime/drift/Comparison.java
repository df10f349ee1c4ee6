package dev.inchworm.runtime.drift;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.catalog.Catalog;
import dev.inchworm.dialect.catalog.DatabaseCatalog;
import dev.inchworm.dialect.catalog.Trigger;
import dev.inchworm.runtime.Difference;
import dev.inchworm.runtime.Difference.Kind;
import dev.inchworm.runtime.Difference.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what should be in a database with what is, part by part and by name. Tables that the unit does not have, and what
 * the schema has no words for (views, policies, other people's triggers, storage), are none of its business; columns,
 * constraints and indexes that someone added to the unit's tables are.
 */
public final class Comparison {

    private final DatabaseCatalog catalog;
    private final Wording wording;
    private final Catalog should;
    private final Catalog is;
    private final Expected expected;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(DatabaseCatalog catalog, Wording wording, Catalog should, Catalog is, Expected expected) {
        this.catalog = catalog;
        this.wording = wording;
        this.should = should;
        this.is = is;
        this.expected = expected;
    }

    /**
     * What differs, by table and part; nothing where all is as it should be.
     *
     * @param dialect whose SQL the catalog holds
     */
    public static List<Difference> of(
            Connection connection, DatabaseCatalog catalog, Dialect dialect, Expected expected) throws SQLException {
        Catalog is = catalog.read(connection, expected.catalog());
        Catalog should = catalog.normal(connection, expected.catalog());
        Wording wording = new Wording(dialect);
        List<Difference> differences = new Comparison(catalog, wording, should, is, expected).differences();
        if (differences.isEmpty()) {
            return differences;
        }
        // What a database gives back it may write in yet another way when it is told it again, as after a dump and
        // restore.
        Set<ObjectName> owners = differences.stream().map(Difference::owner).collect(Collectors.toSet());
        Catalog isAgain = catalog.normal(connection, is.of(owners));
        Catalog shouldAgain = catalog.normal(connection, should.of(owners));
        Set<Object> stillThere = new HashSet<>();
        new Comparison(catalog, wording, shouldAgain, isAgain, expected)
                .differences()
                .forEach(difference -> stillThere.add(place(difference)));
        return differences.stream()
                .filter(difference -> stillThere.contains(place(difference)))
                .toList();
    }

    private static List<Object> place(Difference difference) {
        return List.of(difference.kind(), difference.part(), difference.owner(), difference.name());
    }

    private List<Difference> differences() {
        for (Table table : should.schema().tables().values()) {
            Table found = is.schema().tables().get(table.name());
            if (found == null) {
                SortedSet<String> instead = is.traits(SchemaObject.table(table.name()));
                add(
                        Kind.MISSING,
                        Part.TABLE,
                        table.name(),
                        table.name().name(),
                        Optional.empty(),
                        instead.stream().findFirst().map(what -> what + " stands in its place"));
            } else {
                table(table, found);
            }
        }
        for (Sequence sequence : should.schema().sequences().values()) {
            sequence(sequence, is.schema().sequences().get(sequence.name()));
        }
        should.enumTypes()
                .forEach((type, names) -> enumType(type, names, is.enumTypes().get(type)));
        return List.copyOf(differences);
    }

    private void table(Table wanted, Table found) {
        ObjectName table = wanted.name();
        states(Part.TABLE, SchemaObject.table(table), table.name());
        changed(
                Kind.COMMENT,
                Part.TABLE,
                table,
                table.name(),
                wanted.comment().map(wording::comment),
                found.comment().map(wording::comment));
        columns(table, byName(wanted.columns(), Column::name), byName(found.columns(), Column::name));
        constraints(table, constraints(wanted), constraints(found));
        indexes(table, byName(wanted.indexes(), Index::name), byName(found.indexes(), Index::name));
        triggers(table);
    }

    private void columns(ObjectName table, Map<String, Column> wanted, Map<String, Column> found) {
        wanted.forEach((name, column) -> {
            Column other = found.get(name);
            if (other == null) {
                add(Kind.MISSING, Part.COLUMN, table, name, Optional.of(wording.type(column)), Optional.empty());
            } else {
                column(table, column, other);
            }
        });
        found.forEach((name, column) -> {
            if (!wanted.containsKey(name)) {
                add(Kind.EXTRA, Part.COLUMN, table, name, Optional.empty(), Optional.of(wording.type(column)));
            }
        });
    }

    private void column(ObjectName table, Column wanted, Column found) {
        String name = wanted.name();
        changed(Kind.TYPE, Part.COLUMN, table, name, wording.type(wanted), wording.type(found));
        changed(Kind.NULLABILITY, Part.COLUMN, table, name, wording.nullable(wanted), wording.nullable(found));
        changed(Kind.DEFAULT, Part.COLUMN, table, name, wording.defaultOf(wanted), wording.defaultOf(found));
        changed(Kind.GENERATION, Part.COLUMN, table, name, wording.generation(wanted), wording.generation(found));
        changed(
                Kind.COMMENT,
                Part.COLUMN,
                table,
                name,
                wanted.comment().map(wording::comment),
                found.comment().map(wording::comment));
        states(Part.COLUMN, SchemaObject.column(table, name), name);
    }

    private void constraints(ObjectName table, Map<String, Constraint> wanted, Map<String, Constraint> found) {
        wanted.forEach((name, constraint) -> {
            Constraint other = found.get(name);
            Part part = Wording.part(constraint);
            if (other == null) {
                add(Kind.MISSING, part, table, name, Optional.of(wording.definition(constraint)), Optional.empty());
            } else {
                if (!constraint.equals(other)) {
                    add(
                            Kind.DEFINITION,
                            part,
                            table,
                            name,
                            Optional.of(wording.definition(constraint)),
                            Optional.of(wording.definition(other)));
                }
                states(part, SchemaObject.constraint(table, name), name);
            }
        });
        found.forEach((name, constraint) -> {
            if (!wanted.containsKey(name)) {
                add(
                        Kind.EXTRA,
                        Wording.part(constraint),
                        table,
                        name,
                        Optional.empty(),
                        Optional.of(wording.definition(constraint) + traits(SchemaObject.constraint(table, name))));
            }
        });
        // Constraints of a kind that the schema does not know are there by their traits alone.
        is.traits().forEach((object, traits) -> {
            boolean other = object.kind() == SchemaObject.Kind.CONSTRAINT
                    && object.owner().equals(table)
                    && !found.containsKey(object.part());
            if (other) {
                add(Kind.EXTRA, Part.CONSTRAINT, table, object.part(), Optional.empty(), Optional.of(traits.first()));
            }
        });
    }

    private void indexes(ObjectName table, Map<String, Index> wanted, Map<String, Index> found) {
        wanted.forEach((name, index) -> {
            Index other = found.get(name);
            if (other == null) {
                add(Kind.MISSING, Part.INDEX, table, name, Optional.of(wording.definition(index)), Optional.empty());
            } else {
                if (!index.equals(other)) {
                    add(
                            Kind.DEFINITION,
                            Part.INDEX,
                            table,
                            name,
                            Optional.of(wording.definition(index)),
                            Optional.of(wording.definition(other)));
                }
                states(Part.INDEX, SchemaObject.index(table, name), name);
            }
        });
        found.forEach((name, index) -> {
            if (!wanted.containsKey(name)) {
                String definition = wording.definition(index) + traits(SchemaObject.index(table, name));
                add(Kind.EXTRA, Part.INDEX, table, name, Optional.empty(), Optional.of(definition));
            }
        });
    }

    private void triggers(ObjectName table) {
        Map<String, Trigger> wanted = byName(of(table, should.triggers()), Trigger::name);
        Map<String, Trigger> found = byName(of(table, is.triggers()), Trigger::name);
        wanted.forEach((name, trigger) -> {
            Trigger other = found.get(name);
            if (other == null) {
                add(Kind.MISSING, Part.TRIGGER, table, name, Optional.of(trigger.when()), Optional.empty());
                return;
            }
            changed(Kind.DEFINITION, Part.TRIGGER, table, name, trigger.when(), other.when());
            if (!trigger.body().equals(other.body())) {
                add(
                        Kind.DEFINITION,
                        Part.TRIGGER,
                        table,
                        name,
                        Optional.of("the one that the migration made"),
                        Optional.of("running another function"));
            }
            other.trait()
                    .ifPresent(
                            trait -> add(Kind.STATE, Part.TRIGGER, table, name, Optional.empty(), Optional.of(trait)));
        });
        found.forEach((name, trigger) -> {
            if (!wanted.containsKey(name) && catalog.isOurs(trigger)) {
                add(Kind.EXTRA, Part.TRIGGER, table, name, Optional.empty(), Optional.of(trigger.when()));
            }
        });
    }

    private static List<Trigger> of(ObjectName table, List<Trigger> triggers) {
        return triggers.stream()
                .filter(trigger -> trigger.table().equals(table))
                .toList();
    }

    private void sequence(Sequence wanted, Sequence found) {
        ObjectName name = wanted.name();
        if (found == null) {
            add(Kind.MISSING, Part.SEQUENCE, name, name.name(), Optional.empty(), Optional.empty());
        } else {
            changed(
                    Kind.DEFINITION,
                    Part.SEQUENCE,
                    name,
                    name.name(),
                    wording.definition(wanted),
                    wording.definition(found));
            states(Part.SEQUENCE, SchemaObject.sequence(name), name.name());
        }
    }

    private void enumType(ObjectName type, List<String> wanted, List<String> found) {
        if (found == null) {
            add(
                    Kind.MISSING,
                    Part.ENUM_TYPE,
                    type,
                    type.name(),
                    Optional.of(String.join(", ", wanted)),
                    Optional.empty());
        } else {
            changed(
                    Kind.DEFINITION,
                    Part.ENUM_TYPE,
                    type,
                    type.name(),
                    String.join(", ", wanted),
                    String.join(", ", found));
        }
    }

    private String traits(SchemaObject object) {
        return is.traits(object).stream().map(", "::concat).collect(Collectors.joining());
    }

    private void states(Part part, SchemaObject object, String name) {
        SortedSet<String> wanted = should.traits(object);
        SortedSet<String> found = is.traits(object);
        SortedSet<String> surplus = new TreeSet<>(found);
        surplus.removeAll(wanted);
        surplus.forEach(trait -> add(Kind.STATE, part, object.owner(), name, Optional.empty(), Optional.of(trait)));
        SortedSet<String> lacking = new TreeSet<>(wanted);
        lacking.removeAll(found);
        lacking.forEach(trait -> add(Kind.STATE, part, object.owner(), name, Optional.of(trait), Optional.empty()));
    }

    private void changed(Kind kind, Part part, ObjectName owner, String name, String wanted, String found) {
        changed(kind, part, owner, name, Optional.of(wanted), Optional.of(found));
    }

    private void changed(
            Kind kind, Part part, ObjectName owner, String name, Optional<String> wanted, Optional<String> found) {
        if (!wanted.equals(found)) {
            add(kind, part, owner, name, wanted, found);
        }
    }

    private void add(
            Kind kind, Part part, ObjectName owner, String name, Optional<String> wanted, Optional<String> found) {
        if (!isUnknowable(part, owner, name)) {
            differences.add(new Difference(kind, part, owner, name, wanted, found));
        }
    }

    /** Hand-written SQL that is not understood may have done it; and what is under way is neither here nor there. */
    private boolean isUnknowable(Part part, ObjectName owner, String name) {
        return expected.unclear().stream()
                        .anyMatch(sql -> catalog.mentions(sql, owner.name()) && catalog.mentions(sql, name))
                || (part == Part.INDEX || part == Part.UNIQUE)
                        && expected.unfinished().stream().anyMatch(sql -> catalog.mentions(sql, name));
    }

    private static Map<String, Constraint> constraints(Table table) {
        Stream<Constraint> keys = table.primaryKey().stream().map(Constraint.class::cast);
        Stream<Constraint> others = Stream.<List<? extends Constraint>>of(
                        table.uniques(), table.foreignKeys(), table.checks())
                .flatMap(List::stream);
        return byName(Stream.concat(keys, others).toList(), Constraint::name);
    }

    private static <T> Map<String, T> byName(List<T> parts, Function<T, String> name) {
        Map<String, T> map = new LinkedHashMap<>();
        parts.forEach(part -> map.put(name.apply(part), part));
        return map;
    }
}
