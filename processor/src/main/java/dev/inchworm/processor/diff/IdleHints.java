package dev.inchworm.processor.diff;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.Nearest;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Hint.AcceptedRisk;
import dev.inchworm.processor.read.Hint.Backfill;
import dev.inchworm.processor.read.Hint.MovedColumn;
import dev.inchworm.processor.read.Hint.RemovedColumn;
import dev.inchworm.processor.read.Hint.RemovedTable;
import dev.inchworm.processor.read.Hint.RenamedColumn;
import dev.inchworm.processor.read.Hint.RenamedTable;
import dev.inchworm.processor.read.Hint.TypeChange;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to say about hints that had no say in a change: one that an accepted migration has used can go, any other is a
 * mistake.
 *
 * <p>One annotation can yield several hints, one for each entity that embeds or inherits its field. It is judged once, by
 * the hint that did most.
 */
final class IdleHints {

    private final Schema before;
    private final Reading reading;
    private final ConsumedHints consumed;
    private final Unsettled unsettled;
    private final Trust trust;
    private final ColumnProblems columns;
    private final TableProblems tables;

    IdleHints(Schema before, Reading reading, ConsumedHints consumed, Unsettled unsettled, Trust trust) {
        this.before = before;
        this.reading = reading;
        this.consumed = consumed;
        this.unsettled = unsettled;
        this.trust = trust;
        columns = new ColumnProblems(reading);
        tables = new TableProblems(reading);
    }

    List<Diagnostic> problems(HintBook hints) {
        Set<Hint> idle = new LinkedHashSet<>(hints.idle());
        if (idle.isEmpty()) {
            return List.of();
        }
        Set<Place> active = new HashSet<>();
        reading.hints().stream().filter(hint -> !idle.contains(hint)).forEach(hint -> active.add(hint.place()));
        Set<Place> past = new HashSet<>();
        idle.stream().filter(consumed::contains).forEach(hint -> past.add(hint.place()));
        active.remove(Place.NOWHERE);
        past.remove(Place.NOWHERE);

        Set<Diagnostic> problems = new LinkedHashSet<>();
        for (Hint hint : idle) {
            if (active.contains(hint.place())) {
                continue;
            }
            if (consumed.contains(hint)) {
                problems.add(used(hint));
            } else if (!past.contains(hint.place())
                    && trust.inAbsenceFrom(hint.place().type().orElse(""))) {
                mistake(hint, hints).ifPresent(problems::add);
            }
        }
        return new ArrayList<>(problems);
    }

    private Diagnostic used(Hint hint) {
        Code code = consumed.byNewest().contains(hint.key()) ? Code.IW607 : Code.IW608;
        return Diagnostic.of(code, hint.place(), subject(hint), annotation(hint));
    }

    private Optional<Diagnostic> mistake(Hint hint, HintBook hints) {
        if (hint instanceof RenamedTable renamed) {
            return Optional.of(tables.neverNamed(renamed, before.tables().keySet(), goneTables()));
        } else if (hint instanceof RenamedColumn renamed) {
            return unknownColumn(hint, renamed.table(), renamed.column()).or(() -> neverNamed(renamed, hints));
        } else if (hint instanceof RemovedColumn removed) {
            return neverExisted(removed, hints);
        } else if (hint instanceof RemovedTable removed) {
            return Optional.of(tables.neverExisted(removed, goneTables()));
        } else if (hint instanceof Backfill backfill) {
            return unknownColumn(hint, backfill.table(), backfill.column()).or(() -> unneeded(backfill, hints));
        } else if (hint instanceof MovedColumn moved) {
            return unknownColumn(hint, moved.table(), moved.column()).or(() -> Optional.of(notMoved(moved)));
        } else if (hint instanceof TypeChange change) {
            return unknownColumn(hint, change.table(), change.column()).or(() -> sameType(change));
        } else {
            throw new IllegalArgumentException("Risks are judged elsewhere: " + (AcceptedRisk) hint);
        }
    }

    private Optional<Diagnostic> neverNamed(RenamedColumn hint, HintBook hints) {
        return Optional.of(columns.neverNamed(hint, old(hint.table(), hints), goneColumns(hint.table(), hints)));
    }

    /** A column that goes along with its table needs no hint, and harms nobody by having one. */
    private Optional<Diagnostic> neverExisted(RemovedColumn hint, HintBook hints) {
        boolean gone = old(hint.table(), hints)
                .flatMap(table -> table.column(hint.column()))
                .isPresent();
        return gone ? Optional.empty() : Optional.of(columns.neverExisted(hint, goneColumns(hint.table(), hints)));
    }

    private Optional<Diagnostic> unneeded(Backfill hint, HintBook hints) {
        if (isOpen(hint.table(), hint.column())) {
            return Optional.empty();
        }
        if (old(hint.table(), hints).isPresent()) {
            return Optional.of(Diagnostic.of(Code.IW611, hint.place(), subject(hint)));
        }
        // Used up with the migration that creates the table: what is a warning now must not be an error then.
        hints.use(List.of(hint));
        return Optional.of(Diagnostic.of(Code.IW612, hint.place(), subject(hint), hint.table()));
    }

    private Diagnostic notMoved(MovedColumn hint) {
        String why = Optional.ofNullable(before.tables().get(hint.fromTable()))
                .map(table -> table.column(hint.fromColumn()).isEmpty()
                        ? "the snapshot has no such column in that table"
                        : Optional.ofNullable(before.tables().get(hint.table()))
                                        .flatMap(own -> own.column(hint.column()))
                                        .isPresent()
                                ? subject(hint) + " is in the snapshot already"
                                : "that column stays")
                .orElse("the snapshot has no such table");
        return Diagnostic.of(
                Code.IW624, hint.place(), subject(hint), ColumnProblems.name(hint.fromTable(), hint.fromColumn()), why);
    }

    private Optional<Diagnostic> sameType(TypeChange hint) {
        if (isOpen(hint.table(), hint.column())) {
            return Optional.empty();
        }
        Column column = reading.schema()
                .tables()
                .get(hint.table())
                .column(hint.column())
                .orElseThrow();
        boolean known = Optional.ofNullable(before.tables().get(hint.table()))
                .flatMap(table -> table.column(hint.column()))
                .isPresent();
        String detail = known ? ": it is " + column.type() + " as before" : ": it is new";
        return Optional.of(Diagnostic.of(Code.IW613, hint.place(), subject(hint), detail));
    }

    private Optional<Diagnostic> unknownColumn(Hint hint, ObjectName tableName, String column) {
        Table table = reading.schema().tables().get(tableName);
        if (table != null && table.column(column).isPresent()) {
            return Optional.empty();
        }
        String question = table == null
                ? Nearest.question(
                        tableName.toString(), names(reading.schema().tables().keySet()))
                : Nearest.question(column, new ColumnNames(table).all());
        return Optional.of(Diagnostic.of(
                Code.IW610,
                hint.place(),
                hint.place().type().isEmpty() ? "A class" : hint.place().toString(),
                annotation(hint),
                ColumnProblems.name(tableName, column),
                question));
    }

    private boolean isOpen(ObjectName table, String column) {
        return unsettled.contains(table) || unsettled.contains(table, column);
    }

    /** The table as the snapshot has it, under its name of then. */
    private Optional<Table> old(ObjectName table, HintBook hints) {
        ObjectName then = hints.renamedTables().stream()
                .filter(hint -> hint.table().equals(table) && hints.used().contains(hint))
                .map(RenamedTable::old)
                .findFirst()
                .orElse(table);
        return Optional.ofNullable(before.tables().get(then));
    }

    private Collection<String> goneColumns(ObjectName name, HintBook hints) {
        Set<String> gone = new LinkedHashSet<>();
        old(name, hints).ifPresent(table -> gone.addAll(new ColumnNames(table).all()));
        Table wanted = reading.schema().tables().get(name);
        if (wanted != null) {
            gone.removeAll(new ColumnNames(wanted).all());
        }
        return gone;
    }

    private Collection<ObjectName> goneTables() {
        Set<ObjectName> gone = new LinkedHashSet<>(before.tables().keySet());
        gone.removeAll(reading.schema().tables().keySet());
        return gone;
    }

    private static List<String> names(Collection<ObjectName> names) {
        return names.stream().map(ObjectName::toString).toList();
    }

    private static String subject(Hint hint) {
        return hint.place().type().isEmpty() ? hint.key() : hint.place().toString();
    }

    private static String annotation(Hint hint) {
        if (hint instanceof RenamedTable || hint instanceof RenamedColumn) {
            return "@RenamedFrom";
        } else if (hint instanceof MovedColumn) {
            return "@MovedFrom";
        }
        return "@" + hint.getClass().getSimpleName();
    }
}
