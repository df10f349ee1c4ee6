package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.dialect.SqlTokens.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where the statements of MySQL and MariaDB end: at semicolons, but not at those within {@code BEGIN … END} of a trigger or
 * routine, whose body they hold as it is.
 */
final class CompoundStatements {

    private static final Set<String> BLOCKS = Set.of("if", "loop", "repeat", "while");

    /** What a statement within a body may follow. */
    private static final Set<String> BEFORE = Set.of("begin", "then", "else", "do", "loop", "repeat", "row");

    private final List<Token> tokens;

    /** How deep each token is in blocks; counted once. */
    private final int[] depths;

    CompoundStatements(List<Token> tokens) {
        this.tokens = tokens;
        this.depths = depths(tokens);
    }

    /** Whether a statement ends at the token {@code at}. */
    boolean ends(int at) {
        return tokens.get(at).isSign(";") && depths[at] == 0;
    }

    private static int[] depths(List<Token> tokens) {
        int[] depths = new int[tokens.size()];
        int depth = 0;
        boolean create = false;
        for (int at = 0; at < tokens.size(); at++) {
            boolean first = depth == 0 && (at == 0 || tokens.get(at - 1).isSign(";"));
            create = first ? tokens.get(at).isWord("create") : create;
            if (create) {
                if (tokens.get(at).isWord("end")) {
                    depth = Math.max(0, depth - 1);
                } else if (opens(tokens, at)) {
                    depth++;
                }
            }
            depths[at] = depth;
        }
        return depths;
    }

    private static boolean opens(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.kind() != Kind.WORD || at > 0 && (tokens.get(at - 1).isWord("end") || isPart(tokens, at))) {
            return false;
        }
        String word = token.text().toLowerCase(Locale.ROOT);
        // A CASE is one within an expression too; IF, REPEAT and the others are functions or modifiers there.
        return word.equals("begin") || word.equals("case") || BLOCKS.contains(word) && mayBegin(tokens.get(at - 1));
    }

    /** Whether it is a column of NEW or OLD, or a variable. */
    private static boolean isPart(List<Token> tokens, int at) {
        return tokens.get(at - 1).isSign(".") || tokens.get(at - 1).isSign("@");
    }

    private static boolean mayBegin(Token before) {
        return before.isSign(";")
                || before.isSign(":")
                || before.kind() == Kind.WORD && BEFORE.contains(before.text().toLowerCase(Locale.ROOT));
    }
}
