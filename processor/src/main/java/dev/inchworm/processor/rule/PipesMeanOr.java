package dev.inchworm.processor.rule;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.SqlTokens.Token;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.schema.Sql;
import java.util.List;
import java.util.stream.Stream;

/** SQL that puts texts together with two pipes would say 0 and 1 on MySQL and MariaDB, without an error. */
final class PipesMeanOr implements Rule {

    private record Piece(String what, String whose, Place place, Sql sql) {}

    @Override
    public List<Diagnostic> check(RuleInput input) {
        List<Dialect> dialects = input.targets().stream()
                .map(Target::dialect)
                .filter(MySqlDialect.class::isInstance)
                .toList();
        return dialects.isEmpty()
                ? List.of()
                : pieces(input)
                        .flatMap(piece -> dialects.stream()
                                .filter(dialect -> piece.sql()
                                        .in(dialect.name())
                                        .filter(sql -> hasPipes(sql, dialect))
                                        .isPresent())
                                .map(dialect -> objection(piece, dialect)))
                        .toList();
    }

    private static Stream<Piece> pieces(RuleInput input) {
        return Stream.concat(
                HintSql.of(input.difference().used())
                        .map(hint -> new Piece(
                                hint.what(),
                                Removals.who(hint.hint()),
                                hint.hint().place(),
                                hint.sql())),
                SchemaSql.of(input.difference().changes())
                        .map(part -> new Piece(
                                part.what(), part.whose(), input.reading().placeOf(part.part()), part.sql())));
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

    private static Diagnostic objection(Piece piece, Dialect dialect) {
        return Diagnostic.of(
                Code.IW644, piece.place(), piece.what(), piece.whose(), dialect.displayName(), dialect.name());
    }
}
