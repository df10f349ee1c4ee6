package dev.inchworm.processor.prove;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.dialect.SqlTokens.Token;
import dev.inchworm.dialect.catalog.Trigger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a trigger's function, or an UPDATE, gives to columns.
 *
 * @param sources by column that is assigned, the names in the expressions that it is assigned
 * @param copies by column that is assigned nothing but another column, cast at most, that other one; NULL where that does not
 *     fit, at most
 * @param partial the columns that are assigned a CASE without ELSE: NULL where nothing of that fits
 * @param onInsert whether it happens before rows are inserted
 * @param onUpdate whether it happens before rows are updated
 */
record Assignments(
        Map<String, Set<String>> sources,
        Map<String, String> copies,
        Set<String> partial,
        boolean onInsert,
        boolean onUpdate) {

    static final Assignments NONE = new Assignments(Map.of(), Map.of(), Set.of(), false, false);

    /** Those of a trigger. */
    static Assignments of(Trigger trigger, Stored stored) {
        String when = trigger.when().toUpperCase(Locale.ROOT);
        if (!when.startsWith("BEFORE") || trigger.trait().isPresent()) {
            return NONE;
        }
        int events = when.indexOf(" FOR ");
        String moment = events < 0 ? when : when.substring(0, events);
        Map<String, Set<String>> sources = new LinkedHashMap<>();
        Map<String, String> copies = new LinkedHashMap<>();
        Set<String> partial = new HashSet<>();
        List<Token> tokens = stored.tokens(trigger.body()).list();
        for (int at = 0; at + 4 < tokens.size(); at++) {
            int begin = assigned(tokens, at, stored.dialect() instanceof MySqlDialect);
            if (begin > 0) {
                List<Token> value = until(tokens, begin, begin == at + 5 ? Set.of(";") : Set.of(";", ","), Set.of());
                add(sources, copies, partial, tokens.get(at + 2).text(), value);
                at = begin - 1 + value.size();
            }
        }
        // What is given to some rows only is no copy of anything in the others.
        boolean always = !when.contains(" WHEN ");
        return new Assignments(
                sources, always ? copies : Map.of(), partial, moment.contains("INSERT"), moment.contains("UPDATE"));
    }

    /** Where the value begins that is assigned at {@code at}, by {@code NEW.x := …} or {@code SET NEW.x = …, NEW.y = …}; 0 if none is. */
    private static int assigned(List<Token> tokens, int at, boolean bySet) {
        if (!tokens.get(at).isWord("new") || !tokens.get(at + 1).isSign(".")) {
            return 0;
        }
        if (tokens.get(at + 3).isSign(":") && tokens.get(at + 4).isSign("=")) {
            return at + 5;
        }
        boolean listed = bySet
                && at > 0
                && (tokens.get(at - 1).isWord("set") || tokens.get(at - 1).isSign(","));
        return listed && tokens.get(at + 3).isSign("=") ? at + 4 : 0;
    }

    /** Those of {@code UPDATE … SET "x" = …, "y" = … WHERE …}. */
    static Assignments ofUpdate(String sql, Stored stored) {
        List<Token> tokens = stored.tokens(sql).list();
        Map<String, Set<String>> sources = new LinkedHashMap<>();
        Map<String, String> copies = new LinkedHashMap<>();
        Set<String> partial = new HashSet<>();
        int at = 0;
        while (at < tokens.size() && !tokens.get(at).isWord("set")) {
            at++;
        }
        at++;
        while (at + 1 < tokens.size() && tokens.get(at + 1).isSign("=")) {
            List<Token> value = until(tokens, at + 2, Set.of(",", ";"), Set.of("where", "from"));
            add(sources, copies, partial, tokens.get(at).text(), value);
            at += 2 + value.size();
            if (at >= tokens.size() || !tokens.get(at).isSign(",")) {
                break;
            }
            at++;
        }
        return new Assignments(sources, copies, partial, false, true);
    }

    private static List<Token> until(List<Token> tokens, int from, Set<String> signs, Set<String> words) {
        int depth = 0;
        int at = from;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (depth == 0
                    && (token.kind() == Kind.SIGN && signs.contains(token.text())
                            || token.kind() == Kind.WORD && words.contains(token.text()))) {
                break;
            }
            depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
            at++;
        }
        return tokens.subList(from, at);
    }

    private static void add(
            Map<String, Set<String>> sources,
            Map<String, String> copies,
            Set<String> partial,
            String column,
            List<Token> value) {
        Set<String> names = sources.computeIfAbsent(column, any -> new HashSet<>());
        List<String> own = new ArrayList<>();
        for (int at = 0; at < value.size(); at++) {
            Token token = value.get(at);
            boolean name = token.kind() == Kind.QUOTED || token.kind() == Kind.WORD;
            if (name && !token.isWord("new") && !token.isWord("old")) {
                names.add(token.text());
                own.add(token.text());
            }
        }
        // NEW.a, "a", CAST(NEW.a AS type), NEW.a::type; CASE WHEN … THEN NEW.a END, which is that or NULL
        List<Token> whole = overRow(value);
        if (isPartial(whole)) {
            partial.add(column);
        }
        List<Token> bare =
                whereItFits(whole).stream().filter(token -> !token.isSign("(")).toList();
        int first = !bare.isEmpty() && bare.get(0).isWord("cast") ? 1 : 0;
        int name = bare.size() > first + 1
                        && bare.get(first).isWord("new")
                        && bare.get(first + 1).isSign(".")
                ? first + 2
                : first;
        boolean plain = bare.size() > name
                && (bare.get(name).kind() == Kind.QUOTED || bare.get(name).kind() == Kind.WORD)
                && (bare.size() == name + 1
                        || first == 1 && bare.get(name + 1).isWord("as")
                        || bare.get(name + 1).isSign("::")
                        || bare.get(name + 1).isSign(")") && bare.size() == name + 2);
        if (plain) {
            copies.put(column, bare.get(name).text());
        }
    }

    /**
     * What is selected from the row that is written, {@code (SELECT … FROM (SELECT NEW.*) AS t)} or {@code (SELECT … FROM (SELECT NEW.x
     * AS x, NEW.y AS y) AS t)}, if that is all there is.
     */
    private static List<Token> overRow(List<Token> value) {
        int end = value.size() - 4;
        if (end < 2
                || !value.get(0).isSign("(")
                || !value.get(1).isWord("select")
                || !value.get(end).isSign(")")
                || !value.get(end + 1).isWord("as")) {
            return value;
        }
        int from = 2;
        for (int depth = 0; from < end && (depth > 0 || !value.get(from).isWord("from")); from++) {
            Token token = value.get(from);
            depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
        }
        boolean row = from + 2 < end
                && value.get(from + 1).isSign("(")
                && value.get(from + 2).isWord("select")
                && value.subList(from + 3, end).stream()
                        .noneMatch(token -> token.isSign("(") || token.isSign(")") || token.isWord("from"));
        return row ? value.subList(2, from) : value;
    }

    private static boolean isPartial(List<Token> value) {
        List<Token> inner = value;
        while (inner.size() > 2
                && inner.get(0).isSign("(")
                && inner.get(inner.size() - 1).isSign(")")) {
            inner = inner.subList(1, inner.size() - 1);
        }
        int depth = 0;
        boolean otherwise = false;
        for (Token token : inner) {
            depth += token.isWord("case") ? 1 : token.isWord("end") ? -1 : 0;
            otherwise |= depth == 1 && token.isWord("else");
        }
        return !inner.isEmpty()
                && inner.get(0).isWord("case")
                && inner.get(inner.size() - 1).isWord("end")
                && !otherwise;
    }

    /** What stands between THEN and END, if that is all there is; NULL, which is left otherwise, breaks no rule. */
    private static List<Token> whereItFits(List<Token> value) {
        int then = -1;
        int branches = 0;
        int depth = 0;
        for (int at = 0; at < value.size(); at++) {
            Token token = value.get(at);
            depth += token.isWord("case") ? 1 : token.isWord("end") ? -1 : 0;
            if (depth == 1 && (token.isWord("then") || token.isWord("else"))) {
                then = at;
                branches++;
            }
        }
        boolean only = branches == 1
                && value.get(0).isWord("case")
                && value.get(then).isWord("then")
                && value.get(value.size() - 1).isWord("end");
        return only ? value.subList(then + 1, value.size() - 1) : value;
    }
}
