package dev.inchworm.processor.diff;

import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.read.Hint.MovedColumn;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.AddColumn;
import dev.inchworm.schema.change.Change.CreateTable;
import dev.inchworm.schema.change.Change.DropColumn;
import dev.inchworm.schema.change.Change.DropTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Compares the snapshot with what the sources ask for. Pure, and linear in their size where they agree.
 *
 * <p>First everything that is still there is given the name it has today, as hints say; from then on equal names mean equal
 * things. The canonical order of changes, by name within each group:
 *
 * <ol>
 *   <li>renamed tables, in front of each what has to give way to it, in front of that the foreign keys that refer to it;
 *   <li>renamed columns, likewise, with keys and indexes on what gives way;
 *   <li>sequences that come or change;
 *   <li>foreign keys and checks that go;
 *   <li>classes behind tables, comments of tables, columns that come, columns that change;
 *   <li>keys, uniques, indexes and checks that come or change;
 *   <li>tables that come, whole;
 *   <li>foreign keys of other tables that come or change;
 *   <li>indexes, uniques and keys that go;
 *   <li>tables that go, columns that go, sequences that go.
 * </ol>
 *
 * <p>Tables that come together, or go together, are in the order of their names, whichever of them refers to the other.
 * Each change can be applied to what the ones in front of it leave, and each inverse after the inverses of the ones
 * behind it. New columns go to the end of their table; the order of fields is no matter.
 */
public final class Differ {

    private final Reading reading;
    private final Schema before;
    private final ConsumedHints consumed;
    private final HintBook hints;
    private final Worksheet sheet;
    private final Unsettled unsettled = new Unsettled();
    private final List<Diagnostic> problems = new ArrayList<>();

    private Differ(Schema before, Reading reading, ConsumedHints consumed) {
        this.reading = reading;
        this.before = before;
        this.consumed = consumed;
        hints = new HintBook(reading.hints());
        sheet = new Worksheet(before);
    }

    /**
     * How {@code reading} differs from {@code before}.
     *
     * @param consumed the hints that accepted migrations have used
     */
    public static Difference diff(Snapshot before, Reading reading, ConsumedHints consumed) {
        return new Differ(before.schema(), reading, consumed).difference();
    }

    private Difference difference() {
        Trust trust = new Trust(before, reading);
        TableNaming tableNaming = new TableNaming(sheet, reading, hints, consumed, unsettled, problems);
        ColumnNaming columnNaming = new ColumnNaming(sheet, reading, hints, consumed, unsettled, problems);
        tableNaming.followRenames();
        List<Table> removed = tableNaming.removed(trust);
        List<Table> kept = reading.schema().tables().values().stream()
                .filter(table -> sheet.tables().containsKey(table.name()) && !unsettled.contains(table.name()))
                .toList();
        kept.forEach(table -> columnNaming.followRenames(table));

        List<Change> changes = new ArrayList<>(compare(kept, removed, columnNaming, trust));
        changes.addAll(0, sheet.changes());
        useMoves(changes);
        problems.addAll(new IdleHints(before, reading, consumed, unsettled, trust).problems(hints));
        return new Difference(changes, hints.used(), problems);
    }

    private List<Change> compare(List<Table> kept, List<Table> removed, ColumnNaming columnNaming, Trust trust) {
        List<TableDiff> tables = new ArrayList<>();
        List<KeyDiff> keys = new ArrayList<>();
        for (Table wanted : kept) {
            Table now = sheet.tables().get(wanted.name());
            if (!now.equals(wanted)) {
                Set<String> gone = columnNaming.removed(now, wanted, trust);
                tables.add(new TableDiff(now, wanted, gone, hints, unsettled));
                keys.add(new KeyDiff(now, wanted));
            }
        }
        List<Change> changes = new ArrayList<>(SequenceDiff.created(before, reading.schema()));
        keys.forEach(diff -> changes.addAll(diff.loosened(unsettled)));
        tables.forEach(diff -> changes.addAll(diff.shaped()));
        keys.forEach(diff -> changes.addAll(diff.keyed(unsettled)));
        reading.schema().tables().values().stream()
                .filter(table -> !isKnown(table.name()))
                .forEach(table -> changes.add(new CreateTable(table)));
        keys.forEach(diff -> changes.addAll(diff.referred(unsettled)));
        keys.forEach(diff -> changes.addAll(diff.unkeyed(unsettled)));
        removed.forEach(table -> changes.add(new DropTable(sheet.tables().get(table.name()))));
        tables.forEach(diff -> changes.addAll(diff.emptied()));
        changes.addAll(SequenceDiff.dropped(before, reading.schema()));
        return changes;
    }

    /** A column that comes took over from one that goes. */
    private void useMoves(List<Change> changes) {
        for (MovedColumn hint : hints.movedColumns()) {
            boolean comes = changes.stream()
                    .anyMatch(change -> change instanceof CreateTable create
                                    && create.table().name().equals(hint.table())
                                    && create.table().column(hint.column()).isPresent()
                            || change instanceof AddColumn add
                                    && add.table().equals(hint.table())
                                    && add.column().name().equals(hint.column()));
            boolean goes = changes.stream()
                    .anyMatch(change -> change instanceof DropTable drop
                                    && drop.table().name().equals(hint.fromTable())
                                    && drop.table().column(hint.fromColumn()).isPresent()
                            || change instanceof DropColumn gone
                                    && gone.table().equals(hint.fromTable())
                                    && gone.column().name().equals(hint.fromColumn()));
            if (comes && goes) {
                hints.use(List.of(hint));
            }
        }
    }

    private boolean isKnown(ObjectName table) {
        return sheet.tables().containsKey(table) || unsettled.contains(table);
    }
}
