package dev.inchworm.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and signs of a piece of SQL, as far as telling names from text goes: no grammar. Comments and white space are
 * left out.
 *
 * @param list in order
 */
public record SqlTokens(List<Token> list) {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<skip>\\s+|--[^\\n]*|/\\*.*?\\*/)"
                    + "|(?<string>[eE]'(?:[^'\\\\]++|\\\\.|'')*+'|'(?:[^']++|'')*+'|(?<tag>\\$(?:[A-Za-z_]\\w*)?\\$).*?\\k<tag>)"
                    + "|\"(?<quoted>(?:[^\"]++|\"\")*+)\""
                    + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)"
                    + "|(?<number>\\d[\\w.]*)"
                    + "|(?<sign>::|.)",
            Pattern.DOTALL);

    /**
     * The same groups for MySQL and MariaDB. Comments that these servers carry out ({@code /*!80023 … *}{@code /}) are no
     * comments, and two hyphens begin one only before a space.
     */
    private static final Pattern MYSQL_TOKEN = Pattern.compile(
            "(?<skip>\\s+|#[^\\n]*|--(?:[\\s\\p{Cntrl}][^\\n]*|$)|/\\*M?!\\d*|\\*/|/\\*.*?\\*/)"
                    + "|(?<string>'(?:[^'\\\\]++|\\\\.|'')*+'|\"(?:[^\"\\\\]++|\\\\.|\"\")*+\")"
                    + "|`(?<quoted>(?:[^`]++|``)*+)`"
                    + "|(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*)"
                    + "|(?<number>\\d[\\w.]*)"
                    + "|(?<sign>:=|.)",
            Pattern.DOTALL);

    public SqlTokens {
        list = List.copyOf(list);
    }

    /** What a token is. */
    public enum Kind {
        /** A key word or a name without quotes. */
        WORD,
        /** A name in quotes. */
        QUOTED,
        /** A string literal. */
        STRING,
        /** A number. */
        NUMBER,
        /** Anything else, one character long, or a {@code ::} or {@code :=}. */
        SIGN
    }

    /**
     * A word or sign.
     *
     * @param text words in lower case, where the database folds names to that; quoted names without their quotes; everything
     *     else as written
     * @param start where it begins in the SQL
     * @param end where it has ended
     */
    public record Token(Kind kind, String text, int start, int end) {

        /** Whether this is the key word {@code word}, given in lower case. */
        public boolean isWord(String word) {
            return kind == Kind.WORD && text.equalsIgnoreCase(word);
        }

        /** Whether this is the sign {@code text}. */
        public boolean isSign(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }
    }

    /** The tokens of {@code sql}, which is PostgreSQL's or SQL that means the same everywhere. */
    public static SqlTokens of(String sql) {
        return of(TOKEN.matcher(sql), '"', word -> word.toLowerCase(Locale.ROOT));
    }

    /** The tokens of {@code sql} as {@code dialect} reads it. */
    public static SqlTokens of(String sql, Dialect dialect) {
        return dialect instanceof MySqlDialect ? of(MYSQL_TOKEN.matcher(sql), '`', UnaryOperator.identity()) : of(sql);
    }

    private static SqlTokens of(Matcher matcher, char quote, UnaryOperator<String> word) {
        List<Token> tokens = new ArrayList<>();
        String doubled = String.valueOf(quote) + quote;
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            if (matcher.group("string") != null) {
                tokens.add(new Token(Kind.STRING, matcher.group("string"), start, end));
            } else if (matcher.group("quoted") != null) {
                String name = matcher.group("quoted").replace(doubled, String.valueOf(quote));
                tokens.add(new Token(Kind.QUOTED, name, start, end));
            } else if (matcher.group("word") != null) {
                tokens.add(new Token(Kind.WORD, word.apply(matcher.group("word")), start, end));
            } else if (matcher.group("number") != null) {
                tokens.add(new Token(Kind.NUMBER, matcher.group("number"), start, end));
            } else if (matcher.group("sign") != null) {
                tokens.add(new Token(Kind.SIGN, matcher.group("sign"), start, end));
            }
        }
        return new SqlTokens(tokens);
    }

    /** Whether the key word {@code word}, given in lower case, stands somewhere. */
    public boolean says(String word) {
        return list.stream().anyMatch(token -> token.isWord(word));
    }

    /** Whether {@code name}, in its exact case, may be meant somewhere: too often rather than too rarely. */
    public boolean mention(String name) {
        return list.stream()
                .anyMatch(token ->
                        token.text().equals(name) && (token.kind() == Kind.WORD || token.kind() == Kind.QUOTED));
    }
}
