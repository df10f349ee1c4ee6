package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Subject;
import dev.inchworm.processor.read.Part.OfColumn;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.change.Change.AddColumn;
import java.util.List;

/** A NOT NULL reference on a table with rows needs to say which rows they refer to; a constant will seldom do. */
final class NewReferenceNeedsValue implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return Additions.of(input)
                .filter(add -> Additions.lacksValue(input, add))
                .flatMap(add -> Additions.reference(input, add).map(key -> objection(input, add, key)).stream())
                .toList();
    }

    private static Diagnostic objection(RuleInput input, AddColumn add, ForeignKey key) {
        Place place =
                input.reading().placeOf(new OfColumn(add.table(), add.column().name()));
        return Diagnostic.of(
                Code.IW301,
                place,
                Subject.of(place, add.table() + "." + add.column().name()),
                key.target(),
                Databases.onAddingNotNull(input.targets()),
                Words.of(input, add.table()).nullable());
    }
}
