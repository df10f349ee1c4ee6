package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.dialect.SqlTokens.Token;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which columns of a row an expression over it may read. A name in a subquery is one of its tables' where one of them has such a
 * column, and one of the row's only where none has; of what is not known there it may be either. These servers do not tell names of columns apart
 * by their case.
 *
 * @param tokens the expression
 * @param table whose rows it is over
 * @param known the tables that subqueries may read
 */
record RowReads(List<Token> tokens, ObjectName table, Schema known) {

    private static final Set<String> END_OF_FROM =
            Set.of("where", "group", "having", "order", "limit", "union", "for", "lock", "window");
    private static final Set<String> NO_ALIAS = Set.of(
            "on",
            "using",
            "join",
            "inner",
            "left",
            "right",
            "cross",
            "natural",
            "straight_join",
            "outer",
            "use",
            "force",
            "ignore");

    /**
     * A table in a FROM.
     *
     * @param name what its columns are called by
     * @param table empty where it is not known
     */
    private record Source(String name, Optional<Table> table) {}

    RowReads {
        tokens = List.copyOf(tokens);
    }

    /** Whether it may read {@code column} of the row. */
    boolean mayRead(String column) {
        for (int at = 0; at < tokens.size(); at++) {
            if (isName(at) && tokens.get(at).text().equalsIgnoreCase(column) && !isFollowedBy(at, ".", "(")) {
                boolean own = at > 1 && tokens.get(at - 1).isSign(".") && isName(at - 2)
                        ? isOwnTable(tokens.get(at - 2).text(), at)
                        : isOwnColumn(column, at);
                if (own) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isName(int at) {
        Kind kind = tokens.get(at).kind();
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    private boolean isFollowedBy(int at, String... signs) {
        return at + 1 < tokens.size() && List.of(signs).stream().anyMatch(tokens.get(at + 1)::isSign);
    }

    private boolean isOwnTable(String qualifier, int at) {
        return qualifier.equalsIgnoreCase(table.name())
                && queriesAround(at).stream()
                        .flatMap(open -> sources(open).stream())
                        .noneMatch(source -> source.name.equalsIgnoreCase(qualifier));
    }

    private boolean isOwnColumn(String column, int at) {
        for (int open : queriesAround(at)) {
            List<Source> sources = sources(open);
            if (sources.stream()
                    .anyMatch(source ->
                            source.table.filter(known -> has(known, column)).isPresent())) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(Table table, String column) {
        return table.columns().stream().anyMatch(own -> own.name().equalsIgnoreCase(column));
    }

    /** Where the subqueries begin that the token {@code at} is in, the innermost first. */
    private List<Integer> queriesAround(int at) {
        List<Integer> queries = new ArrayList<>();
        int depth = 0;
        for (int before = at - 1; before >= 0; before--) {
            Token token = tokens.get(before);
            depth += token.isSign(")") ? 1 : 0;
            if (token.isSign("(") && depth-- == 0) {
                depth = 0;
                if (tokens.get(before + 1).isWord("select")) {
                    queries.add(before);
                }
            }
        }
        return queries;
    }

    /** The tables of the subquery that begins at {@code open}. */
    private List<Source> sources(int open) {
        List<Source> sources = new ArrayList<>();
        boolean from = false;
        int depth = 0;
        for (int at = open + 1; at < tokens.size() && depth >= 0; at++) {
            Token token = tokens.get(at);
            depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
            if (depth == 0) {
                String word = token.kind() == Kind.WORD ? token.text().toLowerCase(Locale.ROOT) : "";
                from = (from || word.equals("from")) && !END_OF_FROM.contains(word);
                if (from && (word.equals("from") || word.equals("join") || token.isSign(","))) {
                    source(at + 1).ifPresent(sources::add);
                }
            }
        }
        return sources;
    }

    private Optional<Source> source(int at) {
        if (at >= tokens.size() || !isName(at)) {
            return Optional.empty();
        }
        int last = isFollowedBy(at, ".") && at + 2 < tokens.size() ? at + 2 : at;
        String name = tokens.get(last).text();
        Optional<Table> found = known.tables().values().stream()
                .filter(own -> own.name().name().equalsIgnoreCase(name))
                .findFirst();
        int alias = last + 1 < tokens.size() && tokens.get(last + 1).isWord("as") ? last + 2 : last + 1;
        boolean called = alias < tokens.size() && isName(alias) && mayBeAlias(tokens.get(alias));
        return Optional.of(new Source(called ? tokens.get(alias).text() : name, found));
    }

    private static boolean mayBeAlias(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return token.kind() == Kind.QUOTED || !NO_ALIAS.contains(word) && !END_OF_FROM.contains(word);
    }
}
