package dev.inchworm.processor.prove;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
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
        changes.forEach(this::follow);
        before.tables().keySet().forEach(name -> newTables.putIfAbsent(name, name));
        oldTables.forEach((now, old) -> old.ifPresent(name -> newTables.put(name, now)));
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
            Optional<Table> old = oldTable(now).map(name -> before.tables().get(name));
            old.ifPresent(table -> table.columns().stream()
                    .map(Column::name)
                    .forEach(column -> columns.put(column, Optional.of(column))));
            return columns;
        });
    }

    /** What the old release calls the table; empty for one that it does not know. */
    Optional<ObjectName> oldTable(ObjectName now) {
        Optional<ObjectName> changed = oldTables.get(now);
        return changed != null ? changed : Optional.of(now).filter(before.tables()::containsKey);
    }

    /** What the old release calls the column; empty for one that it does not know. */
    Optional<String> oldColumn(ObjectName now, String column) {
        Map<String, Optional<String>> changed = oldColumns.get(now);
        if (changed != null) {
            return changed.getOrDefault(column, Optional.empty());
        }
        return oldTable(now)
                .map(name -> before.tables().get(name))
                .flatMap(table -> table.column(column))
                .map(Column::name);
    }

    /** What the new release calls the table; empty for one that it does not know. */
    Optional<ObjectName> newTable(ObjectName old) {
        return Optional.ofNullable(newTables.get(old)).filter(name -> name != GONE);
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
