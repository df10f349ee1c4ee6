package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Subject;
import dev.inchworm.processor.read.Part.OfColumn;
import dev.inchworm.schema.Type.Temporal;
import dev.inchworm.schema.change.Change.AddColumn;
import java.util.List;

/** To Hibernate an entity without a version is one that was never stored; rows that exist need one. */
final class NewVersionNeedsValue implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return Additions.of(input)
                .filter(add -> Additions.isVersion(input, add))
                .filter(add -> !Additions.hasValue(input, add))
                .map(add -> objection(input, add))
                .toList();
    }

    private static Diagnostic objection(RuleInput input, AddColumn add) {
        Place place =
                input.reading().placeOf(new OfColumn(add.table(), add.column().name()));
        return Diagnostic.of(
                Code.IW632,
                place,
                Subject.of(place, add.table() + "." + add.column().name()),
                add.column().type() instanceof Temporal ? "CURRENT_TIMESTAMP" : "0");
    }
}
