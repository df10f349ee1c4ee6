package dev.inchworm.processor.plan;

import dev.inchworm.dialect.Target;
import dev.inchworm.processor.diff.Difference;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.AddColumn;
import dev.inchworm.schema.change.Change.AddConstraint;
import dev.inchworm.schema.change.Change.ChangeConstraint;
import dev.inchworm.schema.change.Change.CreateTable;
import dev.inchworm.schema.change.Change.DropColumn;
import dev.inchworm.schema.change.Change.DropTable;
import dev.inchworm.schema.change.Change.RenameColumn;
import dev.inchworm.schema.change.Change.RenameTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What recipes may know beside the change that they plan: both schemas, the other changes, and the hints. */
public final class Situation {

    private record ColumnKey(ObjectName table, String column) {}

    private final Schema snapshot;
    private final Schema before;
    private final Schema after;
    private final List<Change> changes;
    private final Target target;
    private final Reading reading;
    private final Set<ObjectName> newTables = new HashSet<>();
    private final Set<ObjectName> oldTables = new HashSet<>();
    private final Map<ObjectName, ObjectName> renamedTables = new LinkedHashMap<>();
    private final Map<ColumnKey, Column> newColumns = new HashMap<>();
    private final Set<ColumnKey> oldColumns = new HashSet<>();
    private final Map<ObjectName, Map<String, String>> renamedColumns = new HashMap<>();
    private final Map<ObjectName, List<List<String>>> newKeys = new HashMap<>();
    private final References referencesBefore;
    private final References referencesAfter;
    private final Map<ColumnKey, Hint.Backfill> backfills = new HashMap<>();
    private final Map<ColumnKey, Sql> fills = new HashMap<>();
    private final Map<ColumnKey, Hint.TypeChange> typeChanges = new HashMap<>();
    private final List<Hint.MovedColumn> moves = new ArrayList<>();

    Situation(Schema before, Reading reading, Difference difference, Target target) {
        this.snapshot = before;
        this.before = renamed(before, difference.changes());
        this.after = Change.applyAll(difference.changes(), before);
        this.changes = difference.changes();
        this.target = target;
        this.reading = reading;
        this.referencesBefore = References.in(this.before);
        this.referencesAfter = References.in(after);
        difference.changes().forEach(this::note);
        difference.used().forEach(this::note);
    }

    /** With the names that tables have from the first step on; as it is where two releases mean different tables by one name. */
    private static Schema renamed(Schema before, List<Change> changes) {
        Map<ObjectName, ObjectName> names = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change instanceof RenameTable rename) {
                names.put(rename.before(), rename.after());
            }
        }
        boolean apart = names.entrySet().stream()
                .allMatch(name -> before.tables().containsKey(name.getKey())
                        && !before.tables().containsKey(name.getValue()));
        if (names.isEmpty() || !apart) {
            return before;
        }
        List<Change> renames = new ArrayList<>();
        names.forEach((from, to) -> renames.add(new RenameTable(from, to)));
        return Change.applyAll(renames, before);
    }

    private void note(Change change) {
        if (change instanceof CreateTable create) {
            newTables.add(create.table().name());
        } else if (change instanceof DropTable drop) {
            oldTables.add(drop.table().name());
        } else if (change instanceof RenameTable rename) {
            renamedTables.put(rename.after(), rename.before());
        } else if (change instanceof AddColumn add) {
            newColumns.put(new ColumnKey(add.table(), add.column().name()), add.column());
        } else if (change instanceof DropColumn drop) {
            oldColumns.add(new ColumnKey(drop.table(), drop.column().name()));
        } else if (change instanceof RenameColumn rename) {
            renamedColumns
                    .computeIfAbsent(rename.table(), any -> new LinkedHashMap<>())
                    .put(rename.after(), rename.before());
        } else if (change instanceof AddConstraint add) {
            noteKey(add.table(), add.constraint());
        } else if (change instanceof ChangeConstraint changed) {
            noteKey(changed.table(), changed.after());
        }
    }

    private void noteKey(ObjectName table, Constraint constraint) {
        Optional<List<String>> columns = constraint instanceof Unique unique
                ? Optional.of(unique.columns())
                : constraint instanceof PrimaryKey key ? Optional.of(key.columns()) : Optional.empty();
        columns.ifPresent(
                own -> newKeys.computeIfAbsent(table, any -> new ArrayList<>()).add(own));
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
        } else if (hint instanceof Hint.MovedColumn move) {
            moves.add(move);
        }
    }

    /** What the running release knows, by the names that it knows. */
    public Schema snapshot() {
        return snapshot;
    }

    /** What the running release knows, by the names that tables have from the first step on. */
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

    /** The tables that were called otherwise: from today's names to those that they had. */
    public Map<ObjectName, ObjectName> renamedTables() {
        return Collections.unmodifiableMap(renamedTables);
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
        return newColumns.containsKey(new ColumnKey(table, column))
                || renamedColumns(table).containsKey(column);
    }

    /** The columns of {@code table} that were called otherwise: from today's names to those that they had. */
    public Map<String, String> renamedColumns(ObjectName table) {
        return Collections.unmodifiableMap(renamedColumns.getOrDefault(table, Map.of()));
    }

    /** The columns of each key that {@code table} gets, or that becomes another one, in this migration. */
    public List<List<String>> newKeys(ObjectName table) {
        return Collections.unmodifiableList(newKeys.getOrDefault(table, List.of()));
    }

    /** The foreign keys that the running release knows. */
    public References referencesBefore() {
        return referencesBefore;
    }

    /** The foreign keys that the next release knows. */
    public References referencesAfter() {
        return referencesAfter;
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

    /** The new columns that take over from those of other tables. */
    public List<Hint.MovedColumn> moves() {
        return Collections.unmodifiableList(moves);
    }

    /** What existing rows get in a new column, where a hint says so. */
    public Optional<Hint.Backfill> backfill(ObjectName table, String column) {
        return Optional.ofNullable(backfills.get(new ColumnKey(table, column)));
    }

    /** What the old release reads in a removed column of rows that the new one wrote, where a hint says so. */
    public Optional<Sql> fill(ObjectName table, String column) {
        return Optional.ofNullable(fills.get(new ColumnKey(table, column)));
    }

    /** A table as the running release knows it, by the name that it has from the first step on. */
    public Table tableBefore(ObjectName name) {
        return before.tables().get(name);
    }

    /** A table as the next release knows it. */
    public Table tableAfter(ObjectName name) {
        return after.tables().get(name);
    }

    /**
     * A constraint over the columns that it is over until contract: where one of them goes by another name, the change has
     * that name already.
     */
    public Constraint asItIs(ObjectName table, Constraint constraint) {
        Table known = tableBefore(table);
        return known == null
                ? constraint
                : Stream.of(known.primaryKey().stream(), known.uniques().stream(), known.foreignKeys().stream())
                        .<Constraint>flatMap(constraints -> constraints)
                        .filter(own -> own.name().equals(constraint.name()))
                        .findFirst()
                        .orElse(constraint);
    }

    /** The same of an index. */
    public Index asItIs(ObjectName table, Index index) {
        Table known = tableBefore(table);
        return known == null
                ? index
                : known.indexes().stream()
                        .filter(own -> own.name().equals(index.name()))
                        .findFirst()
                        .orElse(index);
    }
}
