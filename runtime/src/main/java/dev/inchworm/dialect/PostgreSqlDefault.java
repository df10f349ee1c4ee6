package dev.inchworm.dialect;

import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.dialect.SqlTokens.Token;
import java.util.List;
import java.util.Set;

/**
 * What ADD COLUMN does with a DEFAULT: one value computed once and kept in the catalog, or a value for each row, which
 * rewrites the table. What is not known to be harmless counts as the latter.
 */
public enum PostgreSqlDefault {
    /** The same value whenever it is evaluated. */
    CONSTANT,
    /** One value per statement: {@code now()}. */
    STABLE,
    /** A value for each row. */
    VOLATILE;

    /** What means another value in each statement, or session, without being called as a function. */
    static final Set<String> STABLE_WORDS = Set.of(
            "current_catalog",
            "current_date",
            "current_role",
            "current_schema",
            "current_time",
            "current_timestamp",
            "current_user",
            "localtime",
            "localtimestamp",
            "session_user",
            "user");

    private static final Set<String> STABLE_FUNCTIONS = Set.of(
            "now", "transaction_timestamp", "statement_timestamp", "current_setting", "date_trunc", "to_timestamp");
    private static final Set<String> CONSTANT_FUNCTIONS =
            Set.of("cast", "coalesce", "greatest", "least", "nullif", "lower", "upper", "make_interval", "make_date");
    private static final Set<String> TYPE_INTRODUCTIONS = Set.of("::", "as");

    /** What the expression {@code sql} is. */
    public static PostgreSqlDefault of(String sql) {
        List<Token> tokens = SqlTokens.of(sql).list();
        PostgreSqlDefault result = CONSTANT;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            boolean called = at + 1 < tokens.size() && tokens.get(at + 1).isSign("(");
            boolean isType =
                    at > 0 && TYPE_INTRODUCTIONS.contains(tokens.get(at - 1).text());
            if (token.kind() == Kind.WORD && STABLE_WORDS.contains(token.text())) {
                result = STABLE;
            } else if (called && !isType && (token.kind() == Kind.WORD || token.kind() == Kind.QUOTED)) {
                if (STABLE_FUNCTIONS.contains(token.text())) {
                    result = STABLE;
                } else if (!CONSTANT_FUNCTIONS.contains(token.text())) {
                    return VOLATILE;
                }
            } else if (token.kind() == Kind.WORD && token.text().equals("select")) {
                return VOLATILE;
            }
        }
        // Casts such as 'now'::timestamptz or 'now'::regclass depend on when, and on where, they are evaluated.
        boolean casts = tokens.stream()
                .anyMatch(token -> token.isSign("::") || token.text().equals("cast"));
        return result == CONSTANT && casts && tokens.stream().anyMatch(PostgreSqlDefault::isRelativeTime)
                ? STABLE
                : result;
    }

    private static boolean isRelativeTime(Token token) {
        return token.kind() == Kind.STRING && token.text().matches("(?i).*(now|today|tomorrow|yesterday).*");
    }
}
