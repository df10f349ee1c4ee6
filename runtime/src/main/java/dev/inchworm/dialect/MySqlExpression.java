package dev.inchworm.dialect;

import java.util.Set;

/** What can be told of an expression over a row of MySQL or MariaDB by looking at its words. */
final class MySqlExpression {

    /** Without those that depend on settings of the session, such as the names of days. */
    private static final RepeatableWords WORDS = new RepeatableWords(
            Set.of(
                    "abs",
                    "and",
                    "between",
                    "case",
                    "cast",
                    "ceil",
                    "ceiling",
                    "char",
                    "char_length",
                    "coalesce",
                    "concat",
                    "concat_ws",
                    "div",
                    "else",
                    "floor",
                    "greatest",
                    "hex",
                    "if",
                    "ifnull",
                    "in",
                    "is",
                    "least",
                    "left",
                    "length",
                    "like",
                    "locate",
                    "lower",
                    "lpad",
                    "ltrim",
                    "md5",
                    "mod",
                    "not",
                    "nullif",
                    "or",
                    "power",
                    "repeat",
                    "replace",
                    "reverse",
                    "right",
                    "round",
                    "rpad",
                    "rtrim",
                    "sha2",
                    "sqrt",
                    "substr",
                    "substring",
                    "substring_index",
                    "then",
                    "trim",
                    "truncate",
                    "unhex",
                    "upper",
                    "when"),
            Set.of(
                    "current_date",
                    "current_time",
                    "current_timestamp",
                    "current_user",
                    "localtime",
                    "localtimestamp",
                    "select"));

    private MySqlExpression() {}

    /** Whether {@code sql} comes to the same for the same row, whenever it is evaluated; what is not known to does not. */
    static boolean isRepeatable(String sql, MySqlDialect dialect) {
        return WORDS.areAll(SqlTokens.of(sql, dialect).list());
    }
}
