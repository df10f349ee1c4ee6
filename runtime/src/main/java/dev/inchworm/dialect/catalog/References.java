package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which tables refer to which, so that nobody has to look through all of them. */
final class References {

    /** By table, those that refer to it, or did once. */
    private final Map<ObjectName, Set<ObjectName>> referring = new HashMap<>();

    /** Remembers what {@code table} refers to. */
    void add(Table table) {
        table.foreignKeys().forEach(key -> referring
                .computeIfAbsent(key.target(), any -> new LinkedHashSet<>())
                .add(table.name()));
    }

    /** A table is called otherwise. */
    void rename(ObjectName table, ObjectName to) {
        referring.put(to, referring.getOrDefault(table, new LinkedHashSet<>()));
        referring.remove(table);
    }

    /** Those of {@code tables} that refer to {@code target}, itself perhaps among them. */
    List<Table> to(ObjectName target, Map<ObjectName, Table> tables) {
        List<Table> found = new ArrayList<>();
        for (ObjectName name : referring.getOrDefault(target, Set.of())) {
            Table table = tables.get(name);
            if (table != null && refersTo(table, target)) {
                found.add(table);
            }
        }
        return found;
    }

    private static boolean refersTo(Table table, ObjectName target) {
        for (ForeignKey key : table.foreignKeys()) {
            if (key.target().equals(target)) {
                return true;
            }
        }
        return false;
    }

    /** {@code table} with other foreign keys to {@code target}; empty means gone. */
    static Table edited(Table table, ObjectName target, Function<ForeignKey, Optional<ForeignKey>> edit) {
        return table.withForeignKeys(table.foreignKeys().stream()
                .flatMap(key -> key.target().equals(target) ? edit.apply(key).stream() : Stream.of(key))
                .toList());
    }
}
