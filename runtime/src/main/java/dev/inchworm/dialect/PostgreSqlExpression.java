package dev.inchworm.dialect;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;

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

    /** A query may give another answer each time. */
    private static final Set<String> CHANGING = Stream.concat(
                    PostgreSqlDefault.STABLE_WORDS.stream(), Stream.of("select"))
            .collect(toSet());

    private static final RepeatableWords WORDS = new RepeatableWords(REPEATABLE, CHANGING);

    private PostgreSqlExpression() {}

    /** Whether {@code sql} comes to the same for the same row, whenever it is evaluated; what is not known to does not. */
    public static boolean isRepeatable(String sql) {
        return WORDS.areAll(SqlTokens.of(sql).list());
    }
}
