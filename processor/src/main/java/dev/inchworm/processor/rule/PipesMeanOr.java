package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.SqlTokens.Token;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.diagnostic.Diagnostic;
import java.util.List;

/** A hint that puts texts together with two pipes would fill rows with 0 and 1 on MySQL and MariaDB, without an error. */
final class PipesMeanOr implements Rule {

    @Override
    public List<Diagnostic> check(RuleInput input) {
        List<Dialect> dialects = input.targets().stream()
                .map(Target::dialect)
                .filter(MySqlDialect.class::isInstance)
                .toList();
        return dialects.isEmpty()
                ? List.of()
                : HintSql.of(input.difference().used())
                        .flatMap(piece -> dialects.stream()
                                .filter(dialect -> piece.sql()
                                        .in(dialect.name())
                                        .filter(sql -> hasPipes(sql, dialect))
                                        .isPresent())
                                .map(dialect -> objection(piece, dialect)))
                        .toList();
    }

    private static boolean hasPipes(String sql, Dialect dialect) {
        List<Token> tokens = SqlTokens.of(sql, dialect).list();
        for (int at = 0; at + 1 < tokens.size(); at++) {
            Token next = tokens.get(at + 1);
            if (tokens.get(at).isSign("|") && next.isSign("|") && tokens.get(at).end() == next.start()) {
                return true;
            }
        }
        return false;
    }

    private static Diagnostic objection(HintSql piece, Dialect dialect) {
        return Diagnostic.of(
                Code.IW644,
                piece.hint().place(),
                piece.what(),
                Removals.who(piece.hint()),
                dialect.displayName(),
                dialect.name());
    }
}
