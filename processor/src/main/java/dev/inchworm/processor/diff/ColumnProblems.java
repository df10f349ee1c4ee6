package dev.inchworm.processor.diff;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Subject;
import dev.inchworm.processor.diff.Renames.Refusal;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Hint.RemovedColumn;
import dev.inchworm.processor.read.Hint.RenamedColumn;
import dev.inchworm.processor.read.Part.OfColumn;
import dev.inchworm.processor.read.Part.OfTable;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.Collection;
import java.util.Optional;

/** The words for what is wrong with columns and the hints about them. */
final class ColumnProblems {

    private final Reading reading;

    ColumnProblems(Reading reading) {
        this.reading = reading;
    }

    /** A column is gone while another one, alike, is new. */
    Diagnostic ambiguous(Table table, Column gone, Column fresh) {
        Place place = reading.placeOf(new OfColumn(table.name(), fresh.name()));
        boolean onOwnField = place.type().equals(Optional.of(table.entity()));
        String renamed = onOwnField
                ? Paste.renamedFrom(gone.name()) + " on the field"
                : Paste.renamedFrom(gone.name(), fresh.name()) + " on class " + table.entity();
        boolean needsValue = !fresh.nullable()
                && fresh.defaultSql().isEmpty()
                && fresh.generation().isEmpty();
        String removed = Paste.removedColumn(gone.name()) + " on class " + table.entity()
                + (needsValue ? ", and @Backfill(\"<SQL over the row>\") on the field" : "");
        return Diagnostic.of(
                Code.IW102,
                place,
                Subject.of(place, name(table.name(), fresh.name())),
                name(table.name(), gone.name()),
                renamed,
                removed);
    }

    /** A column is gone. */
    Diagnostic vanished(Table table, Column gone) {
        Place place = reading.placeOf(new OfTable(table.name()));
        return gone(place, table, gone.name(), "which snapshot.json still has");
    }

    /** A hint gives the name of a column away that nobody said could be removed. */
    private Diagnostic nameTaken(Table table, RenamedColumn hint) {
        String taker = "whose name goes to what was " + name(table.name(), hint.old());
        return gone(hint.place(), table, hint.column(), taker);
    }

    private Diagnostic gone(Place place, Table table, String column, String how) {
        return Diagnostic.of(
                Code.IW103,
                place,
                table.entity(),
                name(table.name(), column),
                how,
                Paste.removedColumn(column) + " on class " + table.entity(),
                Paste.literal(column));
    }

    /** A claim is not followed; empty where another problem says so already. */
    Optional<Diagnostic> refused(Table table, RenamedColumn hint, Refusal refusal, Collection<RenamedColumn> others) {
        return switch (refusal) {
            case STILL_PRESENT -> Optional.of(renamed(Code.IW105, hint, asks(table, hint.old())));
            case CLAIMED_TWICE ->
                Optional.of(renamed(
                        Code.IW106,
                        hint,
                        others.stream()
                                        .filter(other -> other.old().equals(hint.old()) && !other.equals(hint))
                                        .map(other -> subject(other).toString())
                                        .findFirst()
                                        .orElse("another field")
                                + " says the same"));
            case TWO_ORIGINS ->
                Optional.of(renamed(
                        Code.IW106,
                        hint,
                        others.stream()
                                .filter(other -> other.column().equals(hint.column()) && !other.equals(hint))
                                .map(other -> "it also says '" + other.old() + "'")
                                .findFirst()
                                .orElse("it says another name too")));
            case CIRCLE -> Optional.of(renamed(Code.IW107, hint, table.name().toString()));
            case NAME_TAKEN -> Optional.of(nameTaken(table, hint));
            case FOLLOWS_REFUSED -> Optional.empty();
        };
    }

    /** The old name is not one of the snapshot's. */
    Diagnostic neverNamed(RenamedColumn hint, Optional<Table> before, Collection<String> candidates) {
        String why = before.map(table -> new ColumnNames(table).contains(hint.column())
                        ? "the snapshot has it under today's name"
                        : "the snapshot has no such column in table " + table.name())
                .orElse("table " + hint.table() + " is new");
        return Diagnostic.of(
                Code.IW104, hint.place(), subject(hint), hint.old(), why, Candidates.proposal(hint.old(), candidates));
    }

    /** A removed column is still asked for. */
    Diagnostic stillAskedFor(Table table, RemovedColumn hint) {
        return contradiction(hint, asks(table, hint.column()) + " still asks for it");
    }

    /** A removed column is a renamed one. */
    Diagnostic alsoRenamed(RemovedColumn hint, RenamedColumn other) {
        return contradiction(hint, subject(other) + " says that it was renamed");
    }

    private static Diagnostic contradiction(RemovedColumn hint, String how) {
        return Diagnostic.of(Code.IW108, hint.place(), who(hint), name(hint.table(), hint.column()), how);
    }

    /** A removed column is not one of the snapshot's. */
    Diagnostic neverExisted(RemovedColumn hint, Collection<String> candidates) {
        return Diagnostic.of(
                Code.IW109,
                hint.place(),
                who(hint),
                name(hint.table(), hint.column()),
                Candidates.proposal(hint.column(), candidates));
    }

    private Diagnostic renamed(Code code, RenamedColumn hint, String how) {
        return Diagnostic.of(code, hint.place(), subject(hint), hint.old(), how);
    }

    private String asks(Table table, String column) {
        Place place = reading.placeOf(new OfColumn(table.name(), column));
        return place.type().isEmpty() ? table.entity() : place.toString();
    }

    private Subject subject(RenamedColumn hint) {
        return Subject.of(hint.place(), name(hint.table(), hint.column()));
    }

    private static String who(Hint hint) {
        return hint.place().type().isEmpty() ? "A hint" : hint.place().toString();
    }

    static String name(ObjectName table, String column) {
        return table + "." + column;
    }
}
