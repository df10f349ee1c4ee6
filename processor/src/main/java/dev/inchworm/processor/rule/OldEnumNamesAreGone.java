package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Subject;
import dev.inchworm.processor.read.Part.OfColumn;
import java.util.List;

/** A name that goes is still in rows, and the running release still writes it; one that is renamed goes too. */
final class OldEnumNamesAreGone implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return EnumNames.of(input)
                .filter(names -> !names.removed().isEmpty())
                .map(names -> objection(input, names))
                .toList();
    }

    private static Diagnostic objection(RuleInput input, EnumNames names) {
        Place place = input.reading().placeOf(new OfColumn(names.table(), names.column()));
        return Diagnostic.of(
                Code.IW513,
                place,
                Subject.of(place, names.table() + "." + names.column()),
                String.join(", ", names.removed()),
                Databases.list(input.targets()));
    }
}
