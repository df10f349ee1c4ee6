package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Table;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a database holds, or should hold, of some tables, sequences and enum types.
 *
 * @param schema in the database's own types: nothing tells which class is behind a table, or that the application draws a
 *     column's values from a sequence
 * @param traits what is unusual about an object and not part of the schema, in words that follow "is": {@code not
 *     validated}, {@code INVALID}, {@code deferrable}; without entries for objects that are as usual
 * @param triggers in no particular order
 * @param enumTypes the names that each enum type of the database knows, in their order
 */
public record Catalog(
        Schema schema,
        SortedMap<SchemaObject, SortedSet<String>> traits,
        List<Trigger> triggers,
        SortedMap<ObjectName, List<String>> enumTypes) {

    /** What an empty database holds. */
    public static final Catalog EMPTY = new Catalog(Schema.EMPTY, new TreeMap<>(), List.of());

    public Catalog {
        SortedMap<SchemaObject, SortedSet<String>> copy = new TreeMap<>();
        traits.forEach((object, words) -> {
            if (!words.isEmpty()) {
                copy.put(object, Collections.unmodifiableSortedSet(new TreeSet<>(words)));
            }
        });
        traits = Collections.unmodifiableSortedMap(copy);
        triggers = List.copyOf(triggers);
        enumTypes = Collections.unmodifiableSortedMap(new TreeMap<>(enumTypes));
    }

    /** Without enum types. */
    public Catalog(Schema schema, SortedMap<SchemaObject, SortedSet<String>> traits, List<Trigger> triggers) {
        this(schema, traits, triggers, Collections.emptySortedMap());
    }

    /** What is unusual about {@code object}; nothing, mostly. */
    public SortedSet<String> traits(SchemaObject object) {
        return traits.getOrDefault(object, Collections.emptySortedSet());
    }

    /** What it says of some tables, sequences and enum types alone. */
    public Catalog of(Set<ObjectName> owners) {
        SortedMap<ObjectName, Table> tables = new TreeMap<>(schema.tables());
        tables.keySet().retainAll(owners);
        SortedMap<ObjectName, Sequence> sequences = new TreeMap<>(schema.sequences());
        sequences.keySet().retainAll(owners);
        SortedMap<ObjectName, List<String>> types = new TreeMap<>(enumTypes);
        types.keySet().retainAll(owners);
        SortedMap<SchemaObject, SortedSet<String>> some = new TreeMap<>(traits);
        some.keySet().removeIf(object -> !owners.contains(object.owner()));
        return new Catalog(
                new Schema(tables, sequences),
                some,
                triggers.stream()
                        .filter(trigger -> owners.contains(trigger.table()))
                        .toList(),
                types);
    }
}
