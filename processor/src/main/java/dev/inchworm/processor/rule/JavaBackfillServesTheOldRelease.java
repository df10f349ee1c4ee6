package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diagnostic.Subject;
import dev.inchworm.processor.read.Hint.Backfill;
import dev.inchworm.processor.read.Part.OfColumn;
import dev.inchworm.schema.change.Change.AddColumn;
import java.util.List;

/** A class does not run in the database: what the old release writes stays NULL until contract, so NULL must be allowed. */
final class JavaBackfillServesTheOldRelease implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return Additions.of(input)
                .filter(add ->
                        !add.column().nullable() && add.column().defaultSql().isEmpty())
                .flatMap(add -> Additions.backfills(input, add)
                        .filter(hint -> hint.using().isPresent() && hint.value().isEmpty())
                        .map(hint -> objection(input, add, hint)))
                .toList();
    }

    private static Diagnostic objection(RuleInput input, AddColumn add, Backfill hint) {
        String column = add.column().name();
        Place field = input.reading().placeOf(new OfColumn(add.table(), column));
        String name = hint.using().orElseThrow().name();
        String simple = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
        return Diagnostic.of(Code.IW614, hint.place(), Subject.of(field, add.table() + "." + column), simple);
    }
}
