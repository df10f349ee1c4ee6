package dev.inchworm.processor.diff;

import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names, old and new, whose meaning a problem leaves open. Nothing is said about them, nor about what depends on them: one
 * mistake is one message.
 */
final class Unsettled {

    private final Set<ObjectName> tables = new HashSet<>();
    private final Map<ObjectName, Set<String>> columns = new HashMap<>();

    void add(ObjectName table) {
        tables.add(table);
    }

    void add(ObjectName table, String column) {
        columns.computeIfAbsent(table, t -> new HashSet<>()).add(column);
    }

    boolean contains(ObjectName table) {
        return tables.contains(table);
    }

    boolean contains(ObjectName table, String column) {
        return columns.getOrDefault(table, Set.of()).contains(column);
    }

    boolean touches(ObjectName table, Index index) {
        return any(table, index.columns());
    }

    boolean touches(ObjectName table, Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            return any(table, key.columns()) || contains(key.target()) || any(key.target(), key.targetColumns());
        } else if (constraint instanceof PrimaryKey key) {
            return any(table, key.columns());
        } else if (constraint instanceof Unique unique) {
            return any(table, unique.columns());
        } else {
            return false;
        }
    }

    private boolean any(ObjectName table, Collection<String> names) {
        Set<String> open = columns.getOrDefault(table, Set.of());
        return !open.isEmpty() && List.copyOf(names).stream().anyMatch(open::contains);
    }
}
