package dev.inchworm.processor.diff;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Subject;
import dev.inchworm.processor.diff.Renames.Refusal;
import dev.inchworm.processor.read.Hint.RemovedTable;
import dev.inchworm.processor.read.Hint.RenamedTable;
import dev.inchworm.processor.read.Part.OfTable;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The words for what is wrong with tables and the hints about them. */
final class TableProblems {

    private final Reading reading;

    TableProblems(Reading reading) {
        this.reading = reading;
    }

    /** A table is gone while another one, alike, is new. */
    Diagnostic ambiguous(Table gone, Table fresh) {
        Place place = reading.placeOf(new OfTable(fresh.name()));
        return Diagnostic.of(
                Code.IW501,
                place,
                Subject.of(place, fresh.name().toString()),
                gone.name(),
                gone.entity(),
                Paste.renamedTable(gone.name(), fresh.name()),
                fresh.entity(),
                Paste.removedTable(gone.name()));
    }

    /** A table is gone. It has no place any more: the snapshot remembers the class. */
    Diagnostic vanished(Table gone) {
        return Diagnostic.of(
                Code.IW502,
                Place.NOWHERE,
                gone.name(),
                "; snapshot.json has it for class " + gone.entity(),
                Paste.removedTable(gone.name()),
                Paste.literal(gone.name().name()));
    }

    /** A hint gives the name of a table away that nobody said could be removed. */
    private static Diagnostic nameTaken(RenamedTable hint) {
        return Diagnostic.of(
                Code.IW502,
                hint.place(),
                hint.table(),
                "; its name goes to what was " + hint.old(),
                Paste.removedTable(hint.table()),
                Paste.literal(hint.table().name()));
    }

    /** A claim is not followed; empty where another problem says so already. */
    Optional<Diagnostic> refused(RenamedTable hint, Refusal refusal, Collection<RenamedTable> others) {
        return switch (refusal) {
            case STILL_PRESENT -> Optional.of(renamed(Code.IW504, hint, asks(hint.old())));
            case CLAIMED_TWICE ->
                Optional.of(renamed(
                        Code.IW505,
                        hint,
                        others.stream()
                                        .filter(other -> other.old().equals(hint.old()) && !other.equals(hint))
                                        .map(other -> subject(other).toString())
                                        .findFirst()
                                        .orElse("another class")
                                + " says the same"));
            case TWO_ORIGINS ->
                Optional.of(renamed(
                        Code.IW505,
                        hint,
                        others.stream()
                                .filter(other -> other.table().equals(hint.table()) && !other.equals(hint))
                                .map(other -> "it also says '" + other.old() + "'")
                                .findFirst()
                                .orElse("it says another name too")));
            case CIRCLE -> Optional.of(Diagnostic.of(Code.IW506, hint.place(), subject(hint), hint.old()));
            case NAME_TAKEN -> Optional.of(nameTaken(hint));
            case FOLLOWS_REFUSED -> Optional.empty();
        };
    }

    /** The old name is not one of the snapshot's. */
    Diagnostic neverNamed(RenamedTable hint, Collection<ObjectName> before, Collection<ObjectName> candidates) {
        String why = before.contains(hint.table()) ? ", and has it under today's name" : "";
        return Diagnostic.of(
                Code.IW503, hint.place(), subject(hint), hint.old(), why, question(hint.old(), candidates));
    }

    /** A removed table is still asked for. */
    Diagnostic stillAskedFor(RemovedTable hint) {
        return contradiction(hint, asks(hint.table()) + " still asks for it");
    }

    /** A removed table is a renamed one. */
    Diagnostic alsoRenamed(RemovedTable hint, RenamedTable other) {
        return contradiction(hint, subject(other) + " says that it was renamed");
    }

    private static Diagnostic contradiction(RemovedTable hint, String how) {
        return Diagnostic.of(Code.IW507, hint.place(), who(hint), hint.table(), how);
    }

    /** A removed table is not one of the snapshot's. */
    Diagnostic neverExisted(RemovedTable hint, Collection<ObjectName> candidates) {
        return Diagnostic.of(Code.IW508, hint.place(), who(hint), hint.table(), question(hint.table(), candidates));
    }

    private Diagnostic renamed(Code code, RenamedTable hint, String how) {
        return Diagnostic.of(code, hint.place(), subject(hint), hint.old(), how);
    }

    private String asks(ObjectName table) {
        return Optional.ofNullable(reading.schema().tables().get(table))
                .map(Table::entity)
                .orElse("the schema");
    }

    private Subject subject(RenamedTable hint) {
        return Subject.of(hint.place(), hint.table().toString());
    }

    private static String who(RemovedTable hint) {
        return hint.place().type().isEmpty() ? "A hint" : hint.place().toString();
    }

    private static String question(ObjectName typed, Collection<ObjectName> candidates) {
        List<String> names = candidates.stream().map(ObjectName::toString).toList();
        return Candidates.proposal(typed.toString(), names);
    }
}
