package dev.inchworm.dialect;

import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.dialect.SqlTokens.Token;
import java.util.List;
import java.util.Set;

/** What can be told of an expression over a row by looking at its words. */
public final class PostgreSqlExpression {

    /** Words before a parenthesis that call no function, and functions that depend on nothing but what they are given. */
    private static final Set<String> REPEATABLE = Set.of(
            "abs",
            "all",
            "and",
            "any",
            "between",
            "btrim",
            "case",
            "cast",
            "ceil",
            "ceiling",
            "char_length",
            "chr",
            "coalesce",
            "concat",
            "concat_ws",
            "decode",
            "div",
            "else",
            "encode",
            "floor",
            "greatest",
            "in",
            "initcap",
            "is",
            "least",
            "left",
            "length",
            "like",
            "lower",
            "lpad",
            "ltrim",
            "make_date",
            "make_interval",
            "make_time",
            "md5",
            "mod",
            "not",
            "nullif",
            "numeric",
            "or",
            "overlay",
            "position",
            "power",
            "regexp_replace",
            "regexp_substr",
            "repeat",
            "replace",
            "reverse",
            "right",
            "round",
            "row",
            "rpad",
            "rtrim",
            "split_part",
            "sqrt",
            "strpos",
            "substr",
            "substring",
            "then",
            "translate",
            "trim",
            "trunc",
            "upper",
            "varchar",
            "when");

    private static final Set<String> CHANGING = Set.of(
            "current_catalog",
            "current_date",
            "current_role",
            "current_schema",
            "current_time",
            "current_timestamp",
            "current_user",
            "localtime",
            "localtimestamp",
            "select",
            "session_user",
            "user");

    private PostgreSqlExpression() {}

    /** Whether {@code sql} comes to the same for the same row, whenever it is evaluated; what is not known to does not. */
    public static boolean isRepeatable(String sql) {
        List<Token> tokens = SqlTokens.of(sql).list();
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            boolean called = at + 1 < tokens.size() && tokens.get(at + 1).isSign("(");
            boolean name = token.kind() == Kind.WORD || token.kind() == Kind.QUOTED;
            boolean time =
                    token.kind() == Kind.STRING && token.text().matches("(?i).*(now|today|tomorrow|yesterday).*");
            if (time
                    || token.kind() == Kind.WORD && CHANGING.contains(token.text())
                    || called && name && !REPEATABLE.contains(token.text())) {
                return false;
            }
        }
        return true;
    }
}
