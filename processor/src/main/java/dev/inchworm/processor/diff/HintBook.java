package dev.inchworm.processor.diff;

import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Hint.AcceptedRisk;
import dev.inchworm.processor.read.Hint.Backfill;
import dev.inchworm.processor.read.Hint.MovedColumn;
import dev.inchworm.processor.read.Hint.RemovedColumn;
import dev.inchworm.processor.read.Hint.RemovedTable;
import dev.inchworm.processor.read.Hint.RenamedColumn;
import dev.inchworm.processor.read.Hint.RenamedTable;
import dev.inchworm.processor.read.Hint.TypeChange;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The hints of a reading, found by what they are about, and which of them had a say in one comparison. */
final class HintBook {

    /** What a hint is about; the column is empty for hints about tables. */
    private record Subject(Class<? extends Hint> kind, ObjectName table, String column) {}

    private final List<Hint> hints;
    private final Map<Subject, List<Hint>> bySubject = new HashMap<>();
    private final Map<ObjectName, List<RenamedColumn>> renamedColumns = new LinkedHashMap<>();
    private final Map<ObjectName, List<RemovedColumn>> removedColumns = new LinkedHashMap<>();
    private final Set<Hint> used = new HashSet<>();
    private final Set<Hint> judged = new HashSet<>();

    HintBook(List<Hint> hints) {
        this.hints =
                hints.stream().filter(hint -> !(hint instanceof AcceptedRisk)).toList();
        for (Hint hint : this.hints) {
            bySubject
                    .computeIfAbsent(subjectOf(hint), subject -> new ArrayList<>(1))
                    .add(hint);
            if (hint instanceof RenamedColumn renamed) {
                renamedColumns
                        .computeIfAbsent(renamed.table(), table -> new ArrayList<>())
                        .add(renamed);
            } else if (hint instanceof RemovedColumn removed) {
                removedColumns
                        .computeIfAbsent(removed.table(), table -> new ArrayList<>())
                        .add(removed);
            }
        }
    }

    List<RenamedTable> renamedTables() {
        return all(RenamedTable.class);
    }

    List<RemovedTable> removedTables() {
        return all(RemovedTable.class);
    }

    List<MovedColumn> movedColumns() {
        return all(MovedColumn.class);
    }

    List<RenamedColumn> renamedColumns(ObjectName table) {
        return renamedColumns.getOrDefault(table, List.of());
    }

    List<RemovedColumn> removedColumns(ObjectName table) {
        return removedColumns.getOrDefault(table, List.of());
    }

    List<Hint> removals(ObjectName table) {
        return bySubject.getOrDefault(new Subject(RemovedTable.class, table, ""), List.of());
    }

    List<Hint> removals(ObjectName table, String column) {
        return bySubject.getOrDefault(new Subject(RemovedColumn.class, table, column), List.of());
    }

    List<Hint> backfills(ObjectName table, String column) {
        return bySubject.getOrDefault(new Subject(Backfill.class, table, column), List.of());
    }

    List<Hint> typeChanges(ObjectName table, String column) {
        return bySubject.getOrDefault(new Subject(TypeChange.class, table, column), List.of());
    }

    /** These had a say in a change. */
    void use(List<Hint> some) {
        used.addAll(some);
    }

    /** A problem about this one has been reported, or one about what it belongs to: no need to say that it did nothing. */
    void judge(Hint hint) {
        judged.add(hint);
    }

    /** Those that had a say in a change, in the order of the reading. */
    List<Hint> used() {
        return hints.stream().filter(used::contains).toList();
    }

    /** Those that neither had a say nor are part of a problem already, in the order of the reading. */
    List<Hint> idle() {
        return hints.stream()
                .filter(hint -> !used.contains(hint) && !judged.contains(hint))
                .toList();
    }

    private <H extends Hint> List<H> all(Class<H> kind) {
        return hints.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Subject subjectOf(Hint hint) {
        if (hint instanceof RenamedTable h) {
            return new Subject(RenamedTable.class, h.table(), "");
        } else if (hint instanceof RenamedColumn h) {
            return new Subject(RenamedColumn.class, h.table(), h.column());
        } else if (hint instanceof Backfill h) {
            return new Subject(Backfill.class, h.table(), h.column());
        } else if (hint instanceof TypeChange h) {
            return new Subject(TypeChange.class, h.table(), h.column());
        } else if (hint instanceof MovedColumn h) {
            return new Subject(MovedColumn.class, h.table(), h.column());
        } else if (hint instanceof RemovedColumn h) {
            return new Subject(RemovedColumn.class, h.table(), h.column());
        } else if (hint instanceof RemovedTable h) {
            return new Subject(RemovedTable.class, h.table(), "");
        } else {
            throw new IllegalArgumentException("Risks are not about a part of the schema: " + hint);
        }
    }
}
