package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.diagnostic.Diagnostic;
import java.util.List;

/** A hint that a migration uses has to say something for each database that the migration is for. */
final class HintServesEveryTarget implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return HintSql.of(input.difference().used())
                .flatMap(piece -> input.targets().stream()
                        .filter(target ->
                                piece.sql().in(target.dialect().name()).isEmpty())
                        .map(target -> objection(piece, target)))
                .toList();
    }

    private static Diagnostic objection(HintSql piece, Target target) {
        return Diagnostic.of(
                Code.IW602,
                piece.hint().place(),
                Removals.who(piece.hint()),
                piece.what(),
                String.join(", ", piece.sql().byDialect().keySet()),
                target.dialect().displayName(),
                target.dialect().name());
    }
}
