package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.Nearest;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.schema.Sql;
import java.util.List;

/** SQL for a dialect that does not exist would never be used. */
final class HintDialectExists implements Rule {

    private static final List<String> KNOWN = List.of("mariadb", "mysql", "postgresql");

    @Override
    public List<Diagnostic> check(RuleInput input) {
        return HintSql.of(input.reading().hints())
                .flatMap(piece -> piece.sql().byDialect().keySet().stream()
                        .filter(dialect -> !dialect.equals(Sql.ANY) && !KNOWN.contains(dialect))
                        .map(dialect -> Diagnostic.of(
                                Code.IW601,
                                piece.hint().place(),
                                Removals.who(piece.hint()),
                                piece.what(),
                                dialect,
                                Nearest.question(dialect, KNOWN),
                                String.join(", ", KNOWN))))
                .toList();
    }
}
