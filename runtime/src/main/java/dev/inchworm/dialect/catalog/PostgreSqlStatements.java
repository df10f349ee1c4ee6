package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
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
        return EachStatement.beginningWith(STRUCTURAL, SqlCursor.statements(sql));
    }

    static List<String> apply(String sql, CatalogEditor editor) {
        return EachStatement.apply(SqlCursor.statements(sql), editor, PostgreSqlStatements::apply);
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
            PostgreSqlIndexForm.alter(in, editor);
        } else if (in.accept("alter", "sequence")) {
            PostgreSqlSequenceForm.alter(in, editor);
        } else if (in.accept("alter", "view")) {
            PostgreSqlAlterTable.apply(in, editor);
        } else if (in.accept("alter", "type")) {
            PostgreSqlEnumForm.alter(in, editor);
        } else if (in.accept("alter")) {
            elsewhere(in);
        } else if (in.accept("drop", "type")) {
            PostgreSqlEnumForm.drop(in, editor);
        } else if (in.accept("drop")) {
            String what = in.name();
            if (!ELSEWHERE.contains(what)) {
                PostgreSqlDropForm.apply(what, in, editor);
            }
        } else if (in.accept("comment", "on")) {
            comment(in, editor);
        } else if (in.accept("do")) {
            // Rights and the names of sequences that belong to a column are no part of a catalog.
            PostgreSqlBlock.read(in);
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
            PostgreSqlIndexForm.create(in, false, editor);
        } else if (in.accept("unique", "index")) {
            PostgreSqlIndexForm.create(in, true, editor);
        } else if (in.accept("sequence")) {
            PostgreSqlSequenceForm.create(in, editor);
        } else if (in.accept("function")) {
            PostgreSqlTriggerForm.function(in, orReplace, editor);
        } else if (in.accept("trigger")) {
            PostgreSqlTriggerForm.create(in, orReplace, editor);
        } else if (in.accept("view")) {
            ViewForm.create(in, orReplace, editor);
        } else if (in.accept("type")) {
            PostgreSqlEnumForm.create(in, editor);
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

    /** What stands in the parentheses, should the whole stand in some. */
    static String bare(String expression) {
        SqlCursor inner = SqlCursor.statements(expression).get(0);
        if (inner.isSign("(")) {
            String within = inner.parenthesised();
            return inner.atEnd() ? within : expression;
        }
        return expression;
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
