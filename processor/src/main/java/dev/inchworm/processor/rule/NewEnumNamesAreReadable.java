package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Subject;
import dev.inchworm.processor.read.Part.OfColumn;
import java.util.List;

/** The running release must be able to read a name before the new one writes it. */
final class NewEnumNamesAreReadable implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return EnumNames.of(input)
                .filter(names -> !names.added().isEmpty() && names.removed().isEmpty())
                .map(names -> objection(input, names))
                .toList();
    }

    private static Diagnostic objection(RuleInput input, EnumNames names) {
        Place place = input.reading().placeOf(new OfColumn(names.table(), names.column()));
        return Diagnostic.of(
                Code.IW512,
                place,
                Subject.of(place, names.table() + "." + names.column()),
                String.join(", ", names.added()),
                Databases.list(input.targets()));
    }
}
