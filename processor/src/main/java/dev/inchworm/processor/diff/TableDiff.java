package dev.inchworm.processor.diff;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.AddColumn;
import dev.inchworm.schema.change.Change.ChangeColumn;
import dev.inchworm.schema.change.Change.ChangeColumn.Aspect;
import dev.inchworm.schema.change.Change.ChangeMeaning;
import dev.inchworm.schema.change.Change.ChangeTableComment;
import dev.inchworm.schema.change.Change.DropColumn;
import dev.inchworm.schema.change.Change.MoveEntity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How a table differs from itself of old, once both use the same names. */
final class TableDiff {

    private final Table now;
    private final Table wanted;
    private final ObjectName name;
    private final Set<String> removed;
    private final HintBook hints;
    private final Unsettled unsettled;
    private final List<Change> shaped = new ArrayList<>();
    private final List<Change> emptied = new ArrayList<>();

    /**
     * Compares.
     *
     * @param removed the columns of {@code now} that are to go
     */
    TableDiff(Table now, Table wanted, Set<String> removed, HintBook hints, Unsettled unsettled) {
        this.now = now;
        this.wanted = wanted;
        this.name = wanted.name();
        this.removed = removed;
        this.hints = hints;
        this.unsettled = unsettled;
        compareTable();
        compareColumns();
    }

    /** Its class, its comment, columns that come or change. */
    List<Change> shaped() {
        return shaped;
    }

    /** Columns that go. */
    List<Change> emptied() {
        return emptied;
    }

    private void compareTable() {
        if (!now.entity().equals(wanted.entity())) {
            shaped.add(new MoveEntity(name, now.entity(), wanted.entity()));
        }
        if (!now.meaning().equals(wanted.meaning())) {
            shaped.add(new ChangeMeaning(name, now.meaning(), wanted.meaning()));
        }
        if (!now.comment().equals(wanted.comment())) {
            shaped.add(new ChangeTableComment(name, now.comment(), wanted.comment()));
        }
    }

    private void compareColumns() {
        if (now.columns().equals(wanted.columns())) {
            return;
        }
        ColumnNames before = new ColumnNames(now);
        Set<String> order = new LinkedHashSet<>(before.all());
        List<Change> changes = new ArrayList<>();
        for (Column column : wanted.columns()) {
            if (unsettled.contains(name, column.name())) {
                continue;
            }
            before.find(column.name())
                    .ifPresentOrElse(
                            old -> changes.addAll(changed(old, column)), () -> shaped.add(added(column, order)));
        }
        shaped.addAll(changes);
        for (Column column : now.columns()) {
            if (removed.contains(column.name())) {
                emptied.add(new DropColumn(name, column, List.copyOf(order).indexOf(column.name())));
                order.remove(column.name());
            }
        }
    }

    private AddColumn added(Column column, Set<String> order) {
        order.add(column.name());
        hints.use(hints.backfills(name, column.name()));
        return new AddColumn(name, column, order.size() - 1);
    }

    private List<ChangeColumn> changed(Column before, Column after) {
        List<ChangeColumn> changes = ColumnDiff.of(name, before, after);
        for (ChangeColumn change : changes) {
            if (change.aspect() == Aspect.TYPE) {
                hints.use(hints.typeChanges(name, after.name()));
            } else if (change.aspect() == Aspect.NULLABILITY && !after.nullable()) {
                hints.use(hints.backfills(name, after.name()));
            }
        }
        return changes;
    }
}
