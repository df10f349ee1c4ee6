package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Subject;
import dev.inchworm.processor.read.Part.OfColumn;
import dev.inchworm.schema.change.Change.AddColumn;
import java.util.List;

/** A NOT NULL column on a table with rows needs a value for them. */
final class NewColumnNeedsValue implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return Additions.of(input)
                .filter(add -> Additions.lacksValue(input, add))
                .filter(add -> Additions.reference(input, add).isEmpty())
                .filter(add -> !Additions.isVersion(input, add) && !Additions.isDiscriminator(input, add))
                .map(add -> objection(input, add))
                .toList();
    }

    private static Diagnostic objection(RuleInput input, AddColumn add) {
        Place place =
                input.reading().placeOf(new OfColumn(add.table(), add.column().name()));
        Subject subject = Subject.of(place, add.table() + "." + add.column().name());
        Words words = Words.of(input, add.table());
        return Diagnostic.of(
                Code.IW101,
                place,
                subject,
                Databases.onAddingNotNull(input.targets()),
                words.constant(),
                words.nullable());
    }
}
