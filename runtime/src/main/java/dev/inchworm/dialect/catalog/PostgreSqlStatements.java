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
            editor.tell(new CatalogEvent.StatementBegun(text));
            try {
                apply(statement, editor);
            } catch (Unclear e) {
                unclear.add(text);
            }
        }
        return unclear;
    }

    /** Whether a check is {@code column IS NOT NULL}, or that and more. */
    static boolean saysNotNull(Sql check, String column) {
        List<SqlTokens.Token> tokens =
                SqlTokens.of(bare(check.in(PostgreSql.NAME).orElse(""))).list();
        for (int at = 0; at + 3 < tokens.size(); at++) {
            if (tokens.get(at).text().equals(column)
                    && tokens.get(at + 1).isWord("is")
                    && tokens.get(at + 2).isWord("not")
                    && tokens.get(at + 3).isWord("null")
                    && tokens.stream().noneMatch(token -> token.isWord("or") || token.isWord("case"))
                    && (at == 0
                            || tokens.get(at - 1).isWord("and")
                            || tokens.get(at - 1).isSign("("))) {
                return true;
            }
        }
        return false;
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
            create(in, in.accept("or", "replace"), editor);
        } else if (in.accept("alter", "table")) {
            PostgreSqlAlterTable.apply(in, editor);
        } else if (in.accept("alter", "index")) {
            alterIndex(in, editor);
        } else if (in.accept("alter", "sequence")) {
            alterSequence(in, editor);
        } else if (in.accept("alter", "view")) {
            PostgreSqlAlterTable.apply(in, editor);
        } else if (in.accept("alter")) {
            elsewhere(in);
        } else if (in.accept("drop")) {
            drop(in, editor);
        } else if (in.accept("comment", "on")) {
            comment(in, editor);
        } else if (in.accept("do")) {
            throw new Unclear();
        } else if (in.accept("update")) {
            in.accept("only");
            editor.tell(new CatalogEvent.RowsWritten(in.objectName(), "UPDATE"));
        } else if (in.accept("insert", "into")) {
            editor.tell(new CatalogEvent.RowsWritten(in.objectName(), "INSERT"));
        } else if (in.accept("delete", "from")) {
            in.accept("only");
            editor.tell(new CatalogEvent.RowsWritten(in.objectName(), "DELETE"));
        } else if (in.accept("truncate")) {
            in.accept("table");
            editor.tell(new CatalogEvent.RowsWritten(in.objectName(), "TRUNCATE"));
        }
    }

    private static void create(SqlCursor in, boolean orReplace, CatalogEditor editor) {
        if (in.accept("table")) {
            PostgreSqlTableForm.table(in, editor);
        } else if (in.accept("index")) {
            index(in, false, editor);
        } else if (in.accept("unique", "index")) {
            index(in, true, editor);
        } else if (in.accept("sequence")) {
            sequence(in, editor);
        } else if (in.accept("function")) {
            function(in, orReplace, editor);
        } else if (in.accept("trigger")) {
            trigger(in, orReplace, editor);
        } else if (in.accept("view")) {
            PostgreSqlViewForm.create(in, orReplace, editor);
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
        boolean concurrently = in.accept("concurrently");
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
        editor.demand(editor.isTaken(table), table, "there is no table " + table);
        Table on = editor.table(table).orElseThrow(Unclear::new);
        if (!(unlessThere
                && on.indexes().stream().anyMatch(index -> index.name().equals(name)))) {
            Index index =
                    new Index(name, parts, unique, where, include, method.filter(given -> !given.equals("btree")));
            editor.demand(
                    on.indexes().stream().noneMatch(own -> own.name().equals(name))
                            && !editor.constraints(table).contains(name),
                    table,
                    "there is a " + name + " on " + table + " already");
            index.columns()
                    .forEach(column -> editor.demand(
                            on.column(column).isPresent(), table, "there is no column " + column + " in " + table));
            editor.dropIndex(table, name);
            editor.edit(table, own -> own.withIndexes(PostgreSqlTableForm.plus(own.indexes(), index)));
            editor.tell(new CatalogEvent.IndexBuilt(table, index, concurrently));
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
        editor.demand(!editor.isTaken(name), name, "there is a " + name + " already");
        editor.put(new Sequence(name, start, increment));
    }

    private static void alterSequence(SqlCursor in, CatalogEditor editor) {
        in.accept("if", "exists");
        ObjectName name = in.objectName();
        if (in.accept("rename", "to")) {
            editor.renameSequence(name, name.sibling(in.name()));
            in.end();
        } else if (in.accept("set", "schema")) {
            editor.renameSequence(name, ObjectName.of(in.name(), name.name()));
            in.end();
        } else if (in.accept("increment")) {
            in.accept("by");
            long increment = in.number();
            in.end();
            editor.sequence(name).ifPresent(own -> editor.put(new Sequence(name, own.start(), increment)));
        } else if (in.accept("start")) {
            in.accept("with");
            long start = in.number();
            in.end();
            editor.sequence(name).ifPresent(own -> editor.put(new Sequence(name, start, own.increment())));
        } else if (!in.accept("as") && !in.accept("owned", "by") && !in.accept("restart") && !in.accept("owner")) {
            throw new Unclear();
        }
    }

    private static void alterIndex(SqlCursor in, CatalogEditor editor) {
        boolean ifThere = in.accept("if", "exists");
        ObjectName name = in.objectName();
        if (in.accept("rename", "to")) {
            String to = in.name();
            in.end();
            Optional<Table> table = editor.tableOfIndex(name);
            editor.demand(ifThere || table.isPresent(), name, "there is no index " + name);
            table.ifPresent(own -> editor.renameIndex(own.name(), name.name(), to));
        } else if (!in.accept("set") && !in.accept("reset") && !in.accept("attach") && !in.accept("alter")) {
            throw new Unclear();
        }
    }

    private static void function(SqlCursor in, boolean orReplace, CatalogEditor editor) {
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
        editor.demand(orReplace || !editor.isFunction(name), name, "there is a function " + name + " already");
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

    private static void trigger(SqlCursor in, boolean orReplace, CatalogEditor editor) {
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
        editor.demand(
                orReplace || !editor.hasTrigger(table, name),
                table,
                "there is a trigger " + name + " on " + table + " already");
        editor.demand(editor.isTaken(table), table, "there is no table " + table);
        editor.addTrigger(table, name, moment + " " + forEach, function);
    }

    private static void drop(SqlCursor in, CatalogEditor editor) {
        String what = in.name();
        boolean concurrently = in.accept("concurrently");
        boolean ifThere = in.accept("if", "exists");
        if (ELSEWHERE.contains(what)) {
            return;
        }
        List<SqlCursor> objects = in.rest();
        List<Runnable> drops = new ArrayList<>();
        for (SqlCursor object : objects) {
            drops.add(drop(what, object, new Dropping(editor, ifThere, concurrently)));
        }
        drops.forEach(Runnable::run);
    }

    /** What DROP takes away, and insists on unless it says IF EXISTS. */
    private record Dropping(CatalogEditor editor, boolean ifThere, boolean concurrently) {

        void demand(boolean there, ObjectName on, String what) {
            editor.demand(ifThere || there, on, "there is no " + what);
        }

        void table(ObjectName name, boolean cascade) {
            demand(editor.table(name).isPresent(), name, "table " + name);
            editor.demand(
                    cascade
                            || editor.referring(name).stream()
                                    .allMatch(other -> other.name().equals(name)),
                    name,
                    "another table still refers to " + name);
            editor.dropTable(name);
        }

        void view(ObjectName name) {
            demand(editor.view(name).isPresent(), name, "view " + name);
            editor.dropView(name);
        }

        void sequence(ObjectName name) {
            demand(editor.sequence(name).isPresent(), name, "sequence " + name);
            editor.dropSequence(name);
        }

        void index(ObjectName name) {
            Optional<Table> table = editor.tableOfIndex(name);
            demand(table.isPresent(), name, "index " + name);
            table.ifPresent(own -> {
                editor.dropIndex(own.name(), name.name());
                editor.tell(new CatalogEvent.IndexDropped(own.name(), name.name(), concurrently));
            });
        }

        void function(ObjectName name) {
            demand(editor.isFunction(name), name, "function " + name);
            editor.dropFunction(name);
        }

        void trigger(ObjectName table, String name) {
            demand(editor.hasTrigger(table, name), table, "trigger " + name + " on " + table);
            editor.dropTrigger(table, name);
        }
    }

    private static Runnable drop(String what, SqlCursor in, Dropping dropping) {
        ObjectName name = in.objectName();
        if (what.equals("function") && in.isSign("(")) {
            in.parenthesised();
        }
        Optional<ObjectName> table = Optional.empty();
        if (what.equals("trigger")) {
            in.expect("on");
            table = Optional.of(in.objectName());
        }
        boolean cascade = !in.accept("restrict") && in.accept("cascade");
        in.end();
        Optional<ObjectName> on = table;
        return switch (what) {
            case "table" -> () -> dropping.table(name, cascade);
            case "view" -> () -> dropping.view(name);
            case "sequence" -> () -> dropping.sequence(name);
            case "index" -> () -> dropping.index(name);
            case "function" -> () -> dropping.function(name);
            case "trigger" -> () -> dropping.trigger(on.orElseThrow(), name.name());
            default -> throw new Unclear();
        };
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
