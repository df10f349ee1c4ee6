package dev.inchworm.processor.prove;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.MySqlFeature;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.dialect.SqlTokens.Token;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Meaning;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** How a table that a release asks for is kept in the database, and how to tell whether two of them are the same. */
record Stored(Dialect dialect) {

    /** As the statements that create it would leave it. */
    Table of(Table table) {
        List<Check> checks = new ArrayList<>(table.checks());
        List<Column> columns = new ArrayList<>();
        List<String> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        for (Column column : table.columns()) {
            Column kept = of(column);
            columns.add(key.contains(column.name()) ? kept.withNullable(false) : kept);
            dialect.enumCheck(table, column).ifPresent(checks::add);
        }
        List<Index> indexes = new ArrayList<>(table.indexes());
        indexes.addAll(dialect.keyIndexes(table));
        return table.withEntity("")
                .withMeaning(Meaning.NONE)
                .withColumns(columns)
                .withChecks(checks)
                .withIndexes(indexes);
    }

    Column of(Column column) {
        Optional<Generation> generation = column.generation().filter(how -> !(how instanceof Generation.FromSequence));
        return column.withType(Type.Simple.OTHER, new TreeMap<>(Map.of(dialect.name(), dialect.type(column))))
                .withNullable(column.nullable() || takesNoNotNull(column))
                .withGeneration(generation);
    }

    private boolean takesNoNotNull(Column column) {
        return column.generation().orElse(null) instanceof Computed
                && dialect instanceof MySqlDialect family
                && !MySqlFeature.GENERATED_NOT_NULL.isAlwaysIn(family);
    }

    /** Everything that could be noticed of a table, one line each, in words. */
    SortedSet<String> facts(Table table) {
        SortedSet<String> facts = new TreeSet<>();
        table.columns().forEach(column -> facts.add("column " + fact(column)));
        table.primaryKey().ifPresent(key -> facts.add("primary key " + key.name() + " over " + key.columns()));
        table.uniques()
                .forEach(unique -> facts.add("unique constraint " + unique.name() + " over " + unique.columns()));
        table.checks().forEach(check -> facts.add("check " + check.name() + ": " + text(check.expression())));
        table.foreignKeys().forEach(key -> facts.add("foreign key " + fact(key)));
        table.indexes().forEach(index -> facts.add("index " + index.name() + " " + rule(index, name -> name)));
        table.comment().filter(text -> !text.isEmpty()).ifPresent(text -> facts.add("comment " + text));
        return facts;
    }

    private String fact(Column column) {
        return column.name() + " " + type(column)
                + (column.nullable() ? "" : " NOT NULL")
                + column.defaultSql().map(sql -> " DEFAULT " + text(sql)).orElse("")
                + column.generation()
                        .map(how -> how instanceof Computed computed
                                ? " GENERATED AS " + text(computed.expression()) + (computed.stored() ? " STORED" : "")
                                : " IDENTITY")
                        .orElse("")
                + column.comment()
                        .filter(text -> !text.isEmpty())
                        .map(text -> " COMMENT " + text)
                        .orElse("");
    }

    private static String fact(ForeignKey key) {
        return key.name() + " over " + key.columns() + " to " + key.target() + " " + key.targetColumns() + " ON DELETE "
                + key.onDelete().sql() + " ON UPDATE " + key.onUpdate().sql();
    }

    /** What an index holds, but for its name, with columns called by {@code names}. */
    String rule(Index index, UnaryOperator<String> names) {
        List<String> parts = index.parts().stream()
                .map(part -> (part instanceof Index.Part.OfColumn of
                                ? names.apply(of.column())
                                : text(((Index.Part.OfExpression) part).expression(), names))
                        + (part.descending() ? " DESC" : ""))
                .toList();
        return (index.unique() ? "UNIQUE " : "")
                + parts
                + (index.include().isEmpty()
                        ? ""
                        : " INCLUDE " + index.include().stream().map(names).toList())
                + index.where().map(sql -> " WHERE " + text(sql, names)).orElse("")
                + index.method()
                        .filter(method -> !method.equals("btree"))
                        .map(method -> " USING " + method)
                        .orElse("");
    }

    /** The type of a column that is {@link #of stored}. */
    String type(Column column) {
        return DataType.normal(column.sqlTypes().getOrDefault(dialect.name(), ""));
    }

    /** What a piece of SQL is made of. */
    SqlTokens tokens(Sql sql) {
        return tokens(sql.in(dialect.name()).orElse(""));
    }

    /** What a piece of SQL is made of. */
    SqlTokens tokens(String sql) {
        return SqlTokens.of(sql, dialect);
    }

    /** SQL without what does not matter: white space, comments, quotes around names, parentheses around all of it. */
    String text(Sql sql) {
        return text(sql, name -> name);
    }

    /** The same, with each name replaced. */
    String text(Sql sql, UnaryOperator<String> names) {
        List<Token> tokens = tokens(sql).list();
        while (isWrapped(tokens)) {
            tokens = tokens.subList(1, tokens.size() - 1);
        }
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(text.isEmpty() ? "" : " ").append(word(token, names));
        }
        return text.toString();
    }

    /** Some databases keep the case of names that stand without quotes; that of key words never matters. */
    private static String word(Token token, UnaryOperator<String> names) {
        if (token.kind() != Kind.WORD && token.kind() != Kind.QUOTED) {
            return token.text();
        }
        String name = names.apply(token.text());
        return token.kind() == Kind.WORD && name.equals(token.text()) ? name.toLowerCase(Locale.ROOT) : name;
    }

    private static boolean isWrapped(List<Token> tokens) {
        if (tokens.size() < 2 || !tokens.get(0).isSign("(")) {
            return false;
        }
        int depth = 0;
        for (int at = 0; at < tokens.size(); at++) {
            depth += tokens.get(at).isSign("(") ? 1 : tokens.get(at).isSign(")") ? -1 : 0;
            if (depth == 0) {
                return at == tokens.size() - 1;
            }
        }
        return false;
    }

    /** Whether one text asks for no less than the other: the same, or {@code x in ( 'A' )} beside {@code x in ( 'A' , 'B' )}. */
    static boolean implies(String mine, String inForce) {
        if (mine.equals(inForce)) {
            return true;
        }
        int list = mine.indexOf(" in ( ");
        int longer = inForce.indexOf(" in ( ");
        return list > 0
                && longer == list
                && mine.substring(0, list).equals(inForce.substring(0, longer))
                && values(inForce, longer).containsAll(values(mine, list));
    }

    private static Set<String> values(String check, int list) {
        return new HashSet<>(List.of(
                check.substring(list + " in ( ".length(), check.length() - 2).split(" , ")));
    }
}
