package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is unusual about the objects of a catalog, in words.
 */
final class Traits {

    private final Map<ObjectName, SortedMap<SchemaObject, SortedSet<String>>> byOwner = new HashMap<>();

    /** Those of {@code object}. */
    SortedSet<String> of(SchemaObject object) {
        return Collections.unmodifiableSortedSet(byOwner.getOrDefault(object.owner(), Collections.emptySortedMap())
                .getOrDefault(object, new TreeSet<>()));
    }

    /** Those of {@code owner} and all that is part of it, as they are now. */
    SortedMap<SchemaObject, SortedSet<String>> within(ObjectName owner) {
        SortedMap<SchemaObject, SortedSet<String>> words = new TreeMap<>();
        byOwner.getOrDefault(owner, Collections.emptySortedMap()).forEach((object, own) -> {
            if (!own.isEmpty()) {
                words.put(object, new TreeSet<>(own));
            }
        });
        return words;
    }

    SortedMap<SchemaObject, SortedSet<String>> all() {
        SortedMap<SchemaObject, SortedSet<String>> all = new TreeMap<>();
        byOwner.values().forEach(all::putAll);
        return all;
    }

    /** Makes those of {@code owner} and its parts these. */
    void set(ObjectName owner, SortedMap<SchemaObject, SortedSet<String>> traits) {
        SortedMap<SchemaObject, SortedSet<String>> words = new TreeMap<>();
        traits.forEach((object, own) -> words.put(object, new TreeSet<>(own)));
        byOwner.put(owner, words);
    }

    void add(SchemaObject object, String trait) {
        byOwner.computeIfAbsent(object.owner(), any -> new TreeMap<>())
                .computeIfAbsent(object, any -> new TreeSet<>())
                .add(trait);
    }

    void remove(SchemaObject object, String trait) {
        byOwner.getOrDefault(object.owner(), Collections.emptySortedMap())
                .getOrDefault(object, new TreeSet<>())
                .remove(trait);
    }

    boolean knows(SchemaObject object) {
        return byOwner.getOrDefault(object.owner(), Collections.emptySortedMap())
                .containsKey(object);
    }

    void forget(SchemaObject object) {
        byOwner.getOrDefault(object.owner(), new TreeMap<>()).remove(object);
    }

    void forget(ObjectName owner) {
        byOwner.remove(owner);
    }

    /** Forgets those of constraints and indexes that went with a column or a table. */
    void keep(ObjectName owner, Set<String> constraints, Set<String> indexes) {
        SortedMap<SchemaObject, SortedSet<String>> own = byOwner.get(owner);
        if (own != null) {
            own.keySet().removeIf(object -> switch (object.kind()) {
                case CONSTRAINT -> !constraints.contains(object.part());
                case INDEX -> !indexes.contains(object.part());
                case TABLE, SEQUENCE, COLUMN -> false;
            });
        }
    }

    /** What was a part of an object is called otherwise. */
    void rename(SchemaObject from, SchemaObject to) {
        SortedMap<SchemaObject, SortedSet<String>> words = byOwner.get(from.owner());
        SortedSet<String> moved = words == null ? null : words.remove(from);
        if (moved != null) {
            words.put(to, moved);
        }
    }

    void rename(ObjectName owner, ObjectName to) {
        SortedMap<SchemaObject, SortedSet<String>> moved = new TreeMap<>();
        byOwner.getOrDefault(owner, Collections.emptySortedMap())
                .forEach((object, words) -> moved.put(new SchemaObject(object.kind(), to, object.part()), words));
        byOwner.remove(owner);
        byOwner.put(to, moved);
    }
}
