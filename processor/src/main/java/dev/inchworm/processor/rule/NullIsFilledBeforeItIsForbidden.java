package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Subject;
import dev.inchworm.processor.read.Hint.Backfill;
import dev.inchworm.processor.read.Part.OfColumn;
import dev.inchworm.schema.change.Change.ChangeColumn;
import java.util.List;

/** A column that takes no NULL any more needs a value in rows that hold one, and in those that the old release still writes. */
final class NullIsFilledBeforeItIsForbidden implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return Nullability.of(input)
                .filter(change -> !change.after().nullable())
                .filter(change -> !isFilled(input, change))
                .map(change -> objection(input, change))
                .toList();
    }

    /** A class does not run in the database, where the old release's rows are written. */
    private static boolean isFilled(RuleInput input, ChangeColumn change) {
        return input.difference().used().stream()
                .anyMatch(hint -> hint instanceof Backfill backfill
                        && backfill.table().equals(change.table())
                        && backfill.column().equals(change.after().name())
                        && backfill.value().isPresent());
    }

    private static Diagnostic objection(RuleInput input, ChangeColumn change) {
        Place place = input.reading()
                .placeOf(new OfColumn(change.table(), change.after().name()));
        return Diagnostic.of(
                Code.IW114,
                place,
                Subject.of(place, change.table() + "." + change.after().name()),
                Databases.list(input.targets()));
    }
}
