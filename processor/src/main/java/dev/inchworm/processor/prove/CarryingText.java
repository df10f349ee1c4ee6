package dev.inchworm.processor.prove;

import dev.inchworm.dialect.SqlTokens.Token;
import dev.inchworm.schema.ObjectName;
import java.util.Collection;
import java.util.List;

/** The body of a trigger that carries values over to rows of another table, as far as its words tell what it does. */
record CarryingText(List<Token> tokens) {

    /** Whether {@code words} ({@code insert into}) stand in front of {@code table}. */
    boolean writes(ObjectName table, String... words) {
        return at(table, words) >= 0;
    }

    /** Whether rows of {@code table} are read under a lock first. */
    boolean locks(ObjectName table) {
        if (mentions(table.name()) && says("lock", "in", "share", "mode")) {
            return true;
        }
        int from = at(table, "perform", "from");
        for (int at = Math.max(from, 0);
                from >= 0 && at < tokens.size() && !tokens.get(at).isSign(";");
                at++) {
            if (tokens.get(at).isWord("for")) {
                return true;
            }
        }
        return false;
    }

    /** Where {@code words} stand in front of the name of {@code table}. */
    private int at(ObjectName table, String... words) {
        for (int at = 0; at + words.length < tokens.size(); at++) {
            boolean all = true;
            for (int i = 0; all && i < words.length; i++) {
                all = tokens.get(at + i).isWord(words[i]);
            }
            int name = at + words.length;
            boolean schema = table.schema().isPresent()
                    && tokens.get(name).text().equals(table.schema().get())
                    && name + 2 < tokens.size();
            if (all && tokens.get(schema ? name + 2 : name).text().equals(table.name())) {
                return at;
            }
        }
        return -1;
    }

    /** Whether values are compared to the byte: by PostgreSQL as records, elsewhere by {@code <=>}. */
    boolean compares() {
        return says("record") || tokens.stream().anyMatch(token -> token.isSign("<"));
    }

    /** Whether an error in it leaves no mark in the session that would keep it quiet from then on. */
    boolean forgets() {
        return says("exit", "handler", "for", "sqlexception") && says("resignal");
    }

    /** Whether it names {@code name}. */
    boolean mentions(String name) {
        return tokens.stream().anyMatch(token -> token.text().equals(name));
    }

    /** Whether it names all of them. */
    boolean mentions(Collection<String> names) {
        return names.stream().allMatch(this::mentions);
    }

    /** Whether these words stand in it one after the other. */
    boolean says(String... words) {
        for (int at = 0; at + words.length <= tokens.size(); at++) {
            boolean all = true;
            for (int i = 0; all && i < words.length; i++) {
                all = tokens.get(at + i).isWord(words[i]);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
}
