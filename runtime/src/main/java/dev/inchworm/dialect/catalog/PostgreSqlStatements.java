package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a statement of PostgreSQL does to a catalog. Knows every form that Inchworm generates, and the same forms where
 * people write them by hand; of others it says so.
 */
final class PostgreSqlStatements {

    private static final Set<String> STRUCTURAL = Set.of("create", "alter", "drop", "comment", "do");

    /** What tables are not made of. */
    private static final Set<String> ELSEWHERE = Set.of(
            "view",
            "materialized",
            "procedure",
            "type",
            "domain",
            "extension",
            "schema",
            "policy",
            "rule",
            "role",
            "user",
            "statistics",
            "publication",
            "subscription",
            "aggregate",
            "collation",
            "cast",
            "operator",
            "event",
            "server",
            "database",
            "default",
            "system",
            "text");

    private PostgreSqlStatements() {}

    static String structural(String sql) {
        StringBuilder kept = new StringBuilder();
        for (SqlCursor statement : SqlCursor.statements(sql)) {
            String text = statement.text();
            if (isStructural(statement)) {
                kept.append(kept.isEmpty() ? "" : "\n").append(text).append(';');
            }
        }
        return kept.toString();
    }

    private static boolean isStructural(SqlCursor statement) {
        return STRUCTURAL.stream().anyMatch(statement::accept);
    }

    static List<String> apply(String sql, CatalogEditor editor) {
        List<String> unclear = new ArrayList<>();
        for (SqlCursor statement : SqlCursor.statements(sql)) {
            String text = statement.text();
            try {
                apply(statement, editor);
            } catch (Unclear e) {
                unclear.add(text);
            }
        }
        return unclear;
    }

    static boolean mentions(Sql sql, String name) {
        return sql.in(PostgreSql.NAME)
                .filter(text -> SqlTokens.of(text).mention(name))
                .isPresent();
    }

    static boolean mentions(String statement, String name) {
        SqlTokens tokens = SqlTokens.of(statement);
        boolean block = !tokens.list().isEmpty() && tokens.list().get(0).isWord("do");
        return tokens.mention(name)
                || block
                        && tokens.list().stream()
                                .filter(token -> token.kind() == Kind.STRING)
                                .anyMatch(token ->
                                        SqlTokens.of(unquoted(token.text())).mention(name));
    }

    private static void apply(SqlCursor in, CatalogEditor editor) {
        if (in.accept("create")) {
            in.accept("or", "replace");
            create(in, editor);
        } else if (in.accept("alter", "table")) {
            PostgreSqlAlterTable.apply(in, editor);
        } else if (in.accept("alter")) {
            elsewhere(in);
        } else if (in.accept("drop")) {
            drop(in, editor);
        } else if (in.accept("comment", "on")) {
            comment(in, editor);
        } else if (in.accept("do")) {
            throw new Unclear();
        }
    }

    private static void create(SqlCursor in, CatalogEditor editor) {
        if (in.accept("table")) {
            PostgreSqlTableForm.table(in, editor);
        } else if (in.accept("index")) {
            index(in, false, editor);
        } else if (in.accept("unique", "index")) {
            index(in, true, editor);
        } else if (in.accept("sequence")) {
            sequence(in, editor);
        } else if (in.accept("function")) {
            function(in, editor);
        } else if (in.accept("trigger")) {
            trigger(in, editor);
        } else {
            elsewhere(in);
        }
    }

    private static void elsewhere(SqlCursor in) {
        String what = in.name();
        if (!ELSEWHERE.contains(what) && !what.equals("function") && !what.equals("trigger")) {
            throw new Unclear();
        }
    }

    private static void index(SqlCursor in, boolean unique, CatalogEditor editor) {
        in.accept("concurrently");
        boolean unlessThere = in.accept("if", "not", "exists");
        String name = in.name();
        in.expect("on");
        in.accept("only");
        ObjectName table = in.objectName();
        Optional<String> method = in.accept("using") ? Optional.of(in.name()) : Optional.empty();
        List<Index.Part> parts =
                in.parts().stream().map(PostgreSqlStatements::part).toList();
        List<String> include = in.accept("include") ? in.names() : List.of();
        Optional<Sql> where = in.accept("where") ? Optional.of(Sql.of(bare(in.restText()))) : Optional.empty();
        in.end();
        Table on = editor.table(table).orElseThrow(Unclear::new);
        if (!(unlessThere
                && on.indexes().stream().anyMatch(index -> index.name().equals(name)))) {
            Index index =
                    new Index(name, parts, unique, where, include, method.filter(given -> !given.equals("btree")));
            editor.dropIndex(table, name);
            editor.edit(table, own -> own.withIndexes(PostgreSqlTableForm.plus(own.indexes(), index)));
        }
    }

    private static Index.Part part(SqlCursor in) {
        Index.Part part;
        if (in.isSign("(")) {
            String expression = in.parenthesised();
            part = new Index.Part.OfExpression(Sql.of(expression), in.accept("desc"));
        } else {
            String column = in.name();
            if (in.isSign("(")) {
                throw new Unclear();
            }
            part = new Index.Part.OfColumn(column, in.accept("desc"));
        }
        in.accept("asc");
        in.end();
        return part;
    }

    /** What stands in the parentheses, should the whole stand in some. */
    static String bare(String expression) {
        SqlCursor inner = SqlCursor.statements(expression).get(0);
        if (inner.isSign("(")) {
            String within = inner.parenthesised();
            return inner.atEnd() ? within : expression;
        }
        return expression;
    }

    private static void sequence(SqlCursor in, CatalogEditor editor) {
        ObjectName name = in.objectName();
        long start = 1;
        long increment = 1;
        while (!in.atEnd()) {
            if (in.accept("start")) {
                in.accept("with");
                start = in.number();
            } else if (in.accept("increment")) {
                in.accept("by");
                increment = in.number();
            } else if (in.accept("maxvalue") || in.accept("minvalue")) {
                // Follows from the other two, as PostgreSqlDdl writes it.
                in.number();
            } else {
                throw new Unclear();
            }
        }
        if (increment == 0) {
            throw new Unclear();
        }
        editor.put(new Sequence(name, start, increment));
    }

    private static void function(SqlCursor in, CatalogEditor editor) {
        ObjectName name = in.objectName();
        in.parenthesised();
        Optional<String> body = Optional.empty();
        while (!in.atEnd()) {
            if (in.accept("as") && in.isLiteral()) {
                body = Optional.of(unquoted(in.literal()));
            } else if (in.isSign("(")) {
                in.parenthesised();
            } else {
                in.until(Set.of("as"));
            }
        }
        editor.function(name, body.orElse(""));
    }

    /** What a string literal stands for, dollar quotes and plain ones. */
    static String unquoted(String literal) {
        if (literal.startsWith("$")) {
            int tag = literal.indexOf('$', 1) + 1;
            return literal.substring(tag, literal.length() - tag);
        } else if (literal.startsWith("'")) {
            return literal.substring(1, literal.length() - 1).replace("''", "'");
        }
        return literal.substring(2, literal.length() - 1).replace("''", "'").replace("\\\\", "\\");
    }

    private static void trigger(SqlCursor in, CatalogEditor editor) {
        String name = in.name();
        String moment = in.until(Set.of("on"));
        in.expect("on");
        ObjectName table = in.objectName();
        String forEach = in.until(Set.of("execute"));
        in.expect("execute");
        if (!in.accept("function")) {
            in.expect("procedure");
        }
        ObjectName function = in.objectName();
        in.parenthesised();
        in.end();
        editor.addTrigger(table, name, moment + " " + forEach, function);
    }

    private static void drop(SqlCursor in, CatalogEditor editor) {
        String what = in.name();
        in.accept("concurrently");
        in.accept("if", "exists");
        if (ELSEWHERE.contains(what)) {
            return;
        }
        List<SqlCursor> objects = in.rest();
        List<Runnable> drops = new ArrayList<>();
        for (SqlCursor object : objects) {
            drops.add(drop(what, object, editor));
        }
        drops.forEach(Runnable::run);
    }

    private static Runnable drop(String what, SqlCursor in, CatalogEditor editor) {
        ObjectName name = in.objectName();
        Runnable drop =
                switch (what) {
                    case "table" -> () -> editor.dropTable(name);
                    case "sequence" -> () -> editor.dropSequence(name);
                    case "index" ->
                        () -> editor.tableOfIndex(name).ifPresent(table -> editor.dropIndex(table.name(), name.name()));
                    case "function" -> {
                        if (in.isSign("(")) {
                            in.parenthesised();
                        }
                        yield () -> editor.dropFunction(name);
                    }
                    case "trigger" -> {
                        in.expect("on");
                        ObjectName table = in.objectName();
                        yield () -> editor.dropTrigger(table, name.name());
                    }
                    default -> throw new Unclear();
                };
        if (!in.accept("restrict")) {
            in.accept("cascade");
        }
        in.end();
        return drop;
    }

    private static void comment(SqlCursor in, CatalogEditor editor) {
        if (in.accept("table")) {
            ObjectName table = in.objectName();
            Optional<String> comment = said(in);
            editor.edit(table, own -> own.withComment(comment));
        } else if (in.accept("column")) {
            String first = in.name();
            in.acceptSign(".");
            String second = in.name();
            boolean qualified = in.acceptSign(".");
            ObjectName table = qualified ? ObjectName.of(first, second) : ObjectName.of(first);
            String column = qualified ? in.name() : second;
            Optional<String> comment = said(in);
            editor.editColumn(table, column, own -> own.withComment(comment));
        }
    }

    private static Optional<String> said(SqlCursor in) {
        in.expect("is");
        Optional<String> comment = in.accept("null") ? Optional.empty() : Optional.of(unquoted(in.literal()));
        in.end();
        // An empty comment is none.
        return comment.filter(text -> !text.isEmpty());
    }
}
