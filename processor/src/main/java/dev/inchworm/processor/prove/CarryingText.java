package dev.inchworm.processor.prove;

import dev.inchworm.dialect.SqlTokens.Token;
import dev.inchworm.dialect.catalog.Trigger;
import dev.inchworm.schema.ObjectName;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The body of a trigger that carries values over to rows of another table, as far as its words tell what it does. */
record CarryingText(List<Token> tokens) {

    /** Whether a trigger fires for every row that is written, and where asked for for those that are deleted. */
    static boolean firesAlways(Trigger trigger, boolean deleted) {
        String when = trigger.when().toUpperCase(Locale.ROOT);
        return trigger.trait().isEmpty()
                && when.startsWith("AFTER ")
                && !when.contains(" WHEN ")
                && when.contains("INSERT")
                && when.contains("UPDATE")
                && !when.contains("UPDATE OF")
                && (!deleted || when.contains("DELETE"));
    }

    /** Whether {@code words} ({@code insert into}) stand in front of {@code table}. */
    boolean writes(ObjectName table, String... words) {
        return at(table, words) >= 0;
    }

    /** Whether rows of {@code table} are read under a lock first. */
    boolean locks(ObjectName table) {
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
