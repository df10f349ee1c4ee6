package dev.inchworm.processor.prove;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.change.Change;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What tables and columns of the new release were called by the old one. */
final class Lineage {

    private final Schema before;
    private final Map<ObjectName, Optional<ObjectName>> oldTables = new HashMap<>();
    private final Map<ObjectName, ObjectName> newTables = new HashMap<>();
    private final Map<ObjectName, Map<String, Optional<String>>> oldColumns = new HashMap<>();

    Lineage(Schema before, List<Change> changes) {
        this.before = before;
        for (Change change : changes) {
            follow(change);
        }
        for (Map.Entry<ObjectName, Optional<ObjectName>> table : oldTables.entrySet()) {
            if (table.getValue().isPresent()) {
                newTables.put(table.getValue().get(), table.getKey());
            }
        }
    }

    private void follow(Change change) {
        ObjectName name = change.object();
        if (change instanceof Change.CreateTable) {
            oldTables.put(name, Optional.empty());
        } else if (change instanceof Change.DropTable) {
            oldTable(name).ifPresent(old -> newTables.put(old, GONE));
            oldTables.put(name, Optional.empty());
        } else if (change instanceof Change.RenameTable rename) {
            Map<String, Optional<String>> columns = columns(name);
            oldTables.put(rename.after(), oldTable(name));
            oldTables.put(name, Optional.empty());
            oldColumns.put(rename.after(), columns);
            oldColumns.remove(name);
        } else if (change instanceof Change.AddColumn add) {
            columns(name).put(add.column().name(), Optional.empty());
        } else if (change instanceof Change.DropColumn drop) {
            columns(name).remove(drop.column().name());
        } else if (change instanceof Change.RenameColumn rename) {
            Map<String, Optional<String>> columns = columns(name);
            Optional<String> old = columns.remove(rename.before());
            columns.put(rename.after(), old == null ? Optional.empty() : old);
        }
    }

    private static final ObjectName GONE = ObjectName.of("-");

    private Map<String, Optional<String>> columns(ObjectName now) {
        return oldColumns.computeIfAbsent(now, any -> {
            Map<String, Optional<String>> columns = new LinkedHashMap<>();
            Optional<ObjectName> old = oldTable(now);
            if (old.isPresent()) {
                for (Column column : before.tables().get(old.get()).columns()) {
                    columns.put(column.name(), Optional.of(column.name()));
                }
            }
            return columns;
        });
    }

    /** What the old release calls the table; empty for one that it does not know. */
    Optional<ObjectName> oldTable(ObjectName now) {
        Optional<ObjectName> changed = oldTables.get(now);
        return changed != null ? changed : before.tables().containsKey(now) ? Optional.of(now) : Optional.empty();
    }

    /** What the old release calls the column; empty for one that it does not know. */
    Optional<String> oldColumn(ObjectName now, String column) {
        Map<String, Optional<String>> changed = oldColumns.get(now);
        if (changed != null) {
            return changed.getOrDefault(column, Optional.empty());
        }
        Optional<ObjectName> old = oldTable(now);
        return old.isPresent() && before.tables().get(old.get()).column(column).isPresent()
                ? Optional.of(column)
                : Optional.empty();
    }

    /** What the new release calls the table; empty for one that it does not know. */
    Optional<ObjectName> newTable(ObjectName old) {
        ObjectName now = newTables.get(old);
        if (now == null) {
            return before.tables().containsKey(old) ? Optional.of(old) : Optional.empty();
        }
        return now == GONE ? Optional.empty() : Optional.of(now);
    }

    /** What the new release calls the column; empty for one that it does not know. */
    Optional<String> newColumn(ObjectName old, String column) {
        return newTable(old).flatMap(now -> {
            Map<String, Optional<String>> changed = oldColumns.get(now);
            if (changed == null) {
                return Optional.of(column);
            }
            return changed.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(Optional.of(column)))
                    .map(Map.Entry::getKey)
                    .findFirst();
        });
    }
}
