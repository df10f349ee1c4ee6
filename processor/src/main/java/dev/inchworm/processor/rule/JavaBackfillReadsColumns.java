package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.Nearest;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.read.Hint.Backfill;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Table;
import java.util.List;
import java.util.Optional;

/** What a Java backfill reads has to be there: columns of the table as the running release knows it. */
final class JavaBackfillReadsColumns implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return Additions.of(input)
                .flatMap(add -> Additions.backfills(input, add))
                .flatMap(hint -> hint.using().stream().flatMap(using -> using.reads().stream()
                        .flatMap(column -> objection(input, hint, column).stream())))
                .toList();
    }

    private static Optional<Diagnostic> objection(RuleInput input, Backfill hint, String column) {
        Table table = input.before().schema().tables().get(hint.table());
        if (table == null || table.column(column).isPresent()) {
            return Optional.empty();
        }
        List<String> columns = table.columns().stream().map(Column::name).toList();
        return Optional.of(Diagnostic.of(
                Code.IW615,
                hint.place(),
                hint.using().orElseThrow().name(),
                column,
                hint.table(),
                Nearest.to(column, columns)
                        .map(near -> " Did you mean " + near + "?")
                        .orElse(""),
                String.join(", ", columns)));
    }
}
