package dev.inchworm.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    public SqlTokens {
        list = List.copyOf(list);
    }

    /** What a token is. */
    public enum Kind {
        /** A key word or a name without quotes. */
        WORD,
        /** A name in double quotes. */
        QUOTED,
        /** A string literal. */
        STRING,
        /** A number. */
        NUMBER,
        /** Anything else, one character long, or a {@code ::}. */
        SIGN
    }

    /**
     * A word or sign.
     *
     * @param text words in lower case, quoted names without their quotes, everything else as written
     * @param start where it begins in the SQL
     * @param end where it has ended
     */
    public record Token(Kind kind, String text, int start, int end) {

        /** Whether this is the key word {@code word}, given in lower case. */
        public boolean isWord(String word) {
            return kind == Kind.WORD && text.equals(word);
        }

        /** Whether this is the sign {@code text}. */
        public boolean isSign(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }
    }

    /** The tokens of {@code sql}. */
    public static SqlTokens of(String sql) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            if (matcher.group("string") != null) {
                tokens.add(new Token(Kind.STRING, matcher.group("string"), start, end));
            } else if (matcher.group("quoted") != null) {
                tokens.add(new Token(Kind.QUOTED, matcher.group("quoted").replace("\"\"", "\""), start, end));
            } else if (matcher.group("word") != null) {
                tokens.add(new Token(Kind.WORD, matcher.group("word").toLowerCase(Locale.ROOT), start, end));
            } else if (matcher.group("number") != null) {
                tokens.add(new Token(Kind.NUMBER, matcher.group("number"), start, end));
            } else if (matcher.group("sign") != null) {
                tokens.add(new Token(Kind.SIGN, matcher.group("sign"), start, end));
            }
        }
        return new SqlTokens(tokens);
    }

    /** Whether {@code name}, in its exact case, may be meant somewhere: too often rather than too rarely. */
    public boolean mention(String name) {
        return list.stream()
                .anyMatch(token ->
                        token.text().equals(name) && (token.kind() == Kind.WORD || token.kind() == Kind.QUOTED));
    }
}
