package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Part.OfColumn;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change.AddColumn;
import java.util.List;
import java.util.Map;

/** With its first subclass a class gets a column that tells them apart, and its rows need a value there. */
final class NewDiscriminatorNeedsValue implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return Additions.of(input)
                .filter(add -> Additions.isDiscriminator(input, add))
                .filter(add -> Additions.lacksValue(input, add))
                .filter(add -> !input.isKeptOtherwise(add.table()))
                .map(add -> objection(input, add))
                .toList();
    }

    private static Diagnostic objection(RuleInput input, AddColumn add) {
        String column = add.column().name();
        Place place = input.reading().placeOf(new OfColumn(add.table(), column));
        Table table = input.reading().schema().tables().get(add.table());
        String value = table.meaning().discriminators().entrySet().stream()
                .filter(told -> told.getValue().equals(table.entity()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("CASE WHEN … THEN … END");
        return Diagnostic.of(Code.IW636, place, place, add.table(), column, value);
    }
}
