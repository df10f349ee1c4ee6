package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.dialect.SqlTokens.Token;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * A place within a piece of SQL, and what can be read from there. Every method but {@code accept…} insists: where the SQL
 * goes on in another way, {@link Unclear} is thrown, which never leaves this package.
 */
final class SqlCursor {

    private final String sql;
    private final List<Token> tokens;
    private int at;

    /** The SQL is not of a form that is known here. */
    static final class Unclear extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unclear() {
            super("SQL of another form", null, false, false);
        }
    }

    private SqlCursor(String sql, List<Token> tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    /** The statements of {@code sql}, without the semicolons between them. */
    static List<SqlCursor> statements(String sql) {
        return new SqlCursor(sql, SqlTokens.of(sql).list()).split(";");
    }

    /** The statements of {@code sql} as {@code dialect} reads it: those within the body of a trigger are part of it. */
    static List<SqlCursor> statements(String sql, Dialect dialect) {
        SqlCursor all = new SqlCursor(sql, SqlTokens.of(sql, dialect).list());
        return all.split(new CompoundStatements(all.tokens)::ends);
    }

    /** All of it, as written. */
    String text() {
        return textOf(0, tokens.size());
    }

    boolean atEnd() {
        return at == tokens.size();
    }

    void end() {
        require(atEnd());
    }

    /** Goes past these key words if they come next, all of them. */
    boolean accept(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (at + i >= tokens.size() || !tokens.get(at + i).isWord(words[i])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    boolean isNext(String word) {
        return !atEnd() && tokens.get(at).isWord(word);
    }

    void expect(String... words) {
        require(accept(words));
    }

    /** Whether these are the last words. */
    boolean endsWith(String... words) {
        int from = tokens.size() - words.length;
        return from >= at && new SqlCursor(sql, tokens.subList(from, tokens.size())).accept(words);
    }

    /** Whether the key word {@code word} is still to come, in parentheses or not. */
    boolean holds(String word) {
        return tokens.subList(at, tokens.size()).stream().anyMatch(token -> token.isWord(word));
    }

    boolean acceptSign(String sign) {
        boolean is = !atEnd() && tokens.get(at).isSign(sign);
        at += is ? 1 : 0;
        return is;
    }

    boolean isSign(String sign) {
        return !atEnd() && tokens.get(at).isSign(sign);
    }

    /** A name, as the database stores it. */
    String name() {
        require(!atEnd());
        Token token = tokens.get(at++);
        require(token.kind() == Kind.WORD || token.kind() == Kind.QUOTED);
        return token.text();
    }

    /** A name, with its schema where that is given. */
    ObjectName objectName() {
        String first = name();
        return acceptSign(".") ? ObjectName.of(first, name()) : ObjectName.of(first);
    }

    /** Names in parentheses. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (SqlCursor part : parts()) {
            names.add(part.name());
            part.end();
        }
        return names;
    }

    long number() {
        boolean negative = acceptSign("-");
        require(!atEnd() && tokens.get(at).kind() == Kind.NUMBER);
        try {
            return Long.parseLong((negative ? "-" : "") + tokens.get(at++).text());
        } catch (NumberFormatException e) {
            throw new Unclear();
        }
    }

    /** A string literal, as it stands there. */
    String literal() {
        require(!atEnd() && tokens.get(at).kind() == Kind.STRING);
        return tokens.get(at++).text();
    }

    boolean isLiteral() {
        return !atEnd() && tokens.get(at).kind() == Kind.STRING;
    }

    /** What stands in parentheses, whole. */
    String parenthesised() {
        int close = close();
        String inner =
                sql.substring(tokens.get(at).end(), tokens.get(close).start()).strip();
        at = close + 1;
        return inner;
    }

    /** What stands in parentheses, split at its commas. */
    List<SqlCursor> parts() {
        int close = close();
        List<SqlCursor> parts = new SqlCursor(sql, tokens.subList(at + 1, close)).split(",");
        at = close + 1;
        return parts;
    }

    /** The rest, split at its commas. */
    List<SqlCursor> rest() {
        List<SqlCursor> parts = new SqlCursor(sql, tokens.subList(at, tokens.size())).split(",");
        at = tokens.size();
        return parts;
    }

    /** The rest, as written. */
    String restText() {
        String text = textOf(at, tokens.size());
        at = tokens.size();
        return text;
    }

    /** At least one word or sign, and all that follows up to one of {@code stops} outside of parentheses, as written. */
    String until(Set<String> stops) {
        require(!atEnd());
        int from = at;
        int depth = 0;
        do {
            Token token = tokens.get(at++);
            depth += token.isSign("(") || token.isSign("[") ? 1 : token.isSign(")") || token.isSign("]") ? -1 : 0;
        } while (at < tokens.size()
                && !(depth == 0
                        && tokens.get(at).kind() == Kind.WORD
                        && stops.contains(tokens.get(at).text().toLowerCase(Locale.ROOT))));
        return textOf(from, at);
    }

    private int close() {
        require(isSign("("));
        int depth = 0;
        for (int i = at; i < tokens.size(); i++) {
            depth += tokens.get(i).isSign("(") ? 1 : tokens.get(i).isSign(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new Unclear();
    }

    private List<SqlCursor> split(String sign) {
        return split(at -> tokens.get(at).isSign(sign));
    }

    private List<SqlCursor> split(IntPredicate separates) {
        List<SqlCursor> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || depth == 0 && separates.test(i)) {
                if (i > from) {
                    parts.add(new SqlCursor(sql, tokens.subList(from, i)));
                }
                from = i + 1;
            } else {
                depth += tokens.get(i).isSign("(") ? 1 : tokens.get(i).isSign(")") ? -1 : 0;
            }
        }
        return parts;
    }

    private String textOf(int from, int to) {
        return from >= to
                ? ""
                : sql.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Insists on {@code condition}. */
    static void require(boolean condition) {
        if (!condition) {
            throw new Unclear();
        }
    }
}
