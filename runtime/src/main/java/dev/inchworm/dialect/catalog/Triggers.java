package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.ObjectName;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The triggers of a catalog by their tables, and the functions that they call.
 */
final class Triggers {

    private final Map<ObjectName, Set<Trigger>> byTable = new HashMap<>();
    private final Map<ObjectName, String> functions = new HashMap<>();

    Set<Trigger> of(ObjectName table) {
        return Collections.unmodifiableSet(byTable.getOrDefault(table, Set.of()));
    }

    List<Trigger> all() {
        return byTable.values().stream().flatMap(Collection::stream).toList();
    }

    Optional<String> function(ObjectName name) {
        return Optional.ofNullable(functions.get(name));
    }

    void set(ObjectName table, Set<Trigger> triggers) {
        byTable.put(table, new LinkedHashSet<>(triggers));
    }

    void setFunction(ObjectName name, Optional<String> body) {
        if (body.isPresent()) {
            functions.put(name, body.get());
        } else {
            functions.remove(name);
        }
    }

    void add(Trigger trigger) {
        byTable.computeIfAbsent(trigger.table(), any -> new LinkedHashSet<>()).add(trigger);
    }

    /** Whether there was one of that name. */
    boolean remove(ObjectName table, String name) {
        Set<Trigger> own = byTable.get(table);
        return own != null && own.removeIf(trigger -> trigger.name().equals(name));
    }

    void forget(ObjectName table) {
        byTable.remove(table);
    }

    /** The triggers of a table that is called otherwise. */
    void rename(ObjectName table, ObjectName to) {
        Set<Trigger> own = byTable.remove(table);
        if (own != null) {
            own.forEach(
                    trigger -> add(new Trigger(to, trigger.name(), trigger.when(), trigger.body(), trigger.trait())));
        }
    }

    /** Of those of a table, when they fire; the server leaves the text of their functions as it is. */
    void rename(ObjectName table, ColumnRenaming renaming) {
        byTable.put(
                table,
                byTable.getOrDefault(table, Set.of()).stream()
                        .map(trigger -> new Trigger(
                                table, trigger.name(), renaming.of(trigger.when()), trigger.body(), trigger.trait()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
