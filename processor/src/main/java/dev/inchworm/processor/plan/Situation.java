package dev.inchworm.processor.plan;

import dev.inchworm.dialect.Target;
import dev.inchworm.processor.diff.Difference;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.AddColumn;
import dev.inchworm.schema.change.Change.CreateTable;
import dev.inchworm.schema.change.Change.DropColumn;
import dev.inchworm.schema.change.Change.DropTable;
import dev.inchworm.schema.change.Change.RenameColumn;
import dev.inchworm.schema.change.Change.RenameTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What recipes may know beside the change that they plan: both schemas, the other changes, and the hints. */
public final class Situation {

    private record ColumnKey(ObjectName table, String column) {}

    private final Schema before;
    private final Schema after;
    private final List<Change> changes;
    private final Target target;
    private final Reading reading;
    private final Set<ObjectName> newTables = new HashSet<>();
    private final Set<ObjectName> oldTables = new HashSet<>();
    private final Set<ObjectName> renamedTables = new HashSet<>();
    private final Map<ColumnKey, Column> newColumns = new HashMap<>();
    private final Set<ColumnKey> oldColumns = new HashSet<>();
    private final Map<ColumnKey, String> renamedColumns = new LinkedHashMap<>();
    private final Map<ColumnKey, Hint.Backfill> backfills = new HashMap<>();
    private final Map<ColumnKey, Sql> fills = new HashMap<>();
    private final Map<ColumnKey, Hint.TypeChange> typeChanges = new HashMap<>();

    Situation(Schema before, Reading reading, Difference difference, Target target) {
        this.before = before;
        this.after = Change.applyAll(difference.changes(), before);
        this.changes = difference.changes();
        this.target = target;
        this.reading = reading;
        difference.changes().forEach(this::note);
        difference.used().forEach(this::note);
    }

    private void note(Change change) {
        if (change instanceof CreateTable create) {
            newTables.add(create.table().name());
        } else if (change instanceof DropTable drop) {
            oldTables.add(drop.table().name());
        } else if (change instanceof RenameTable rename) {
            renamedTables.add(rename.after());
        } else if (change instanceof AddColumn add) {
            newColumns.put(new ColumnKey(add.table(), add.column().name()), add.column());
        } else if (change instanceof DropColumn drop) {
            oldColumns.add(new ColumnKey(drop.table(), drop.column().name()));
        } else if (change instanceof RenameColumn rename) {
            renamedColumns.put(new ColumnKey(rename.table(), rename.after()), rename.before());
        }
    }

    private void note(Hint hint) {
        if (hint instanceof Hint.Backfill backfill) {
            backfills.put(new ColumnKey(backfill.table(), backfill.column()), backfill);
        } else if (hint instanceof Hint.RemovedColumn removed && removed.fill().isPresent()) {
            fills.put(
                    new ColumnKey(removed.table(), removed.column()),
                    removed.fill().get());
        } else if (hint instanceof Hint.TypeChange change) {
            typeChanges.put(new ColumnKey(change.table(), change.column()), change);
        }
    }

    /** What the running release knows. */
    public Schema before() {
        return before;
    }

    /** What the next release knows. */
    public Schema after() {
        return after;
    }

    /** All changes, in their order. */
    public List<Change> changes() {
        return changes;
    }

    /** The database that the plan is for. */
    public Target target() {
        return target;
    }

    /** Where things are asked for. */
    public Reading reading() {
        return reading;
    }

    /** Whether there is no running release: nothing has been accepted yet. */
    public boolean isInitial() {
        return before.tables().isEmpty();
    }

    /** Whether this migration creates {@code table}. */
    public boolean isNew(ObjectName table) {
        return newTables.contains(table);
    }

    /** Whether the running release, or somebody outside this schema, may be using {@code table}. */
    public boolean isBusy(ObjectName table) {
        return !isInitial() && !isNew(table);
    }

    /** Whether this migration gives a table the name {@code table}. */
    public boolean isRenamed(ObjectName table) {
        return renamedTables.contains(table);
    }

    /** Whether this migration removes {@code table}. */
    public boolean isRemoved(ObjectName table) {
        return oldTables.contains(table);
    }

    /** Whether this migration removes that column of a table that stays. */
    public boolean isRemoved(ObjectName table, String column) {
        return oldColumns.contains(new ColumnKey(table, column));
    }

    /** Whether this migration adds that column to a table that existed before; one that takes another's place is new too. */
    public boolean isNew(ObjectName table, String column) {
        ColumnKey key = new ColumnKey(table, column);
        return newColumns.containsKey(key) || renamedColumns.containsKey(key);
    }

    /** The columns of {@code table} that were called otherwise: from today's names to those that they had. */
    public Map<String, String> renamedColumns(ObjectName table) {
        Map<String, String> renamed = new LinkedHashMap<>();
        renamedColumns.forEach((key, before) -> {
            if (key.table.equals(table)) {
                renamed.put(key.column, before);
            }
        });
        return renamed;
    }

    /** How values get from a column's old type to its new one and back, where a hint says so. */
    public Optional<Hint.TypeChange> typeChange(ObjectName table, String column) {
        return Optional.ofNullable(typeChanges.get(new ColumnKey(table, column)));
    }

    /** Whether this migration adds that column, and nothing but the new release gives it a value other than NULL. */
    public boolean isLeftNull(ObjectName table, String column) {
        Column added = newColumns.get(new ColumnKey(table, column));
        return added != null
                && added.nullable()
                && added.defaultSql().isEmpty()
                && added.generation().isEmpty()
                && backfill(table, column).isEmpty();
    }

    /** What existing rows get in a new column, where a hint says so. */
    public Optional<Hint.Backfill> backfill(ObjectName table, String column) {
        return Optional.ofNullable(backfills.get(new ColumnKey(table, column)));
    }

    /** What the old release reads in a removed column of rows that the new one wrote, where a hint says so. */
    public Optional<Sql> fill(ObjectName table, String column) {
        return Optional.ofNullable(fills.get(new ColumnKey(table, column)));
    }

    /** A table as the running release knows it. */
    public Table tableBefore(ObjectName name) {
        return before.tables().get(name);
    }

    /** A table as the next release knows it. */
    public Table tableAfter(ObjectName name) {
        return after.tables().get(name);
    }
}
