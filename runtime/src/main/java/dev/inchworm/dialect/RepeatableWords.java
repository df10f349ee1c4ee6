package dev.inchworm.dialect;

import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.dialect.SqlTokens.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells by its words whether an expression comes to the same for the same row, whenever it is evaluated.
 *
 * @param callable words before a parenthesis that call no function, and functions that depend on nothing but what they are given
 * @param changing words that depend on something else
 */
record RepeatableWords(Set<String> callable, Set<String> changing) {

    /** Whether an expression of {@code tokens} does; what is not known to does not. */
    boolean areAll(List<Token> tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            String text = token.text().toLowerCase(Locale.ROOT);
            boolean called = at + 1 < tokens.size() && tokens.get(at + 1).isSign("(");
            boolean name = token.kind() == Kind.WORD || token.kind() == Kind.QUOTED;
            boolean time = token.kind() == Kind.STRING && text.matches(".*(now|today|tomorrow|yesterday).*");
            if (time
                    || token.kind() == Kind.WORD && changing.contains(text)
                    || called && name && !callable.contains(text)) {
                return false;
            }
        }
        return true;
    }
}
