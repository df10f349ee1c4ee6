package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Subject;
import dev.inchworm.processor.read.Part.OfColumn;
import dev.inchworm.schema.change.Change.ChangeColumn;
import java.util.List;

/** The running release reads what the new one writes: NULL too, once it is allowed. */
final class NullIsExpectedBeforeItIsAllowed implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return Nullability.of(input)
                .filter(change -> change.after().nullable())
                .map(change -> objection(input, change))
                .toList();
    }

    private static Diagnostic objection(RuleInput input, ChangeColumn change) {
        Place place = input.reading()
                .placeOf(new OfColumn(change.table(), change.after().name()));
        return Diagnostic.of(
                Code.IW115,
                place,
                Subject.of(place, change.table() + "." + change.after().name()),
                Databases.list(input.targets()));
    }
}
