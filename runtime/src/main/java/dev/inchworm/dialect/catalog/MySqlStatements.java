package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a statement of MySQL or MariaDB does to a catalog. Knows every form that Inchworm generates, and the same forms where
 * people write them by hand; of others it says so.
 */
final class MySqlStatements {

    private static final Set<String> STRUCTURAL = Set.of("create", "alter", "drop", "rename", "truncate");

    /** What tables are not made of. */
    private static final Set<String> ELSEWHERE = Set.of(
            "database",
            "event",
            "function",
            "instance",
            "logfile",
            "package",
            "procedure",
            "resource",
            "role",
            "schema",
            "server",
            "spatial",
            "tablespace",
            "undo",
            "user");

    private final MySqlDialect dialect;
    private final MySqlAlterTable alterTable;
    private final MySqlTableForm tables;
    private final MySqlIndexForm indexes;

    MySqlStatements(MySqlDialect dialect) {
        this.dialect = dialect;
        this.tables = new MySqlTableForm(dialect);
        this.indexes = new MySqlIndexForm(dialect);
        this.alterTable = new MySqlAlterTable(dialect, tables, indexes);
    }

    String structural(String sql) {
        return EachStatement.beginningWith(STRUCTURAL, SqlCursor.statements(sql, dialect));
    }

    List<String> apply(String sql, CatalogEditor editor) {
        return EachStatement.apply(SqlCursor.statements(sql, dialect), editor, this::apply);
    }

    private void apply(SqlCursor in, CatalogEditor editor) {
        if (in.accept("create")) {
            create(in, editor);
        } else if (in.accept("alter")) {
            in.accept("online");
            in.accept("ignore");
            if (in.accept("table")) {
                alterTable.apply(in, editor);
            } else if (in.accept("sequence")) {
                MySqlSequenceForm.alter(in, editor);
            } else {
                elsewhere(in);
            }
        } else if (in.accept("drop")) {
            new MySqlDropForm(editor).apply(in);
        } else if (in.accept("rename", "table")) {
            rename(in, editor);
        } else {
            data(in, editor);
        }
    }

    private static void data(SqlCursor in, CatalogEditor editor) {
        if (in.accept("update")) {
            in.accept("low_priority");
            in.accept("ignore");
            editor.tell(new CatalogEvent.RowsWritten(in.objectName(), "UPDATE"));
        } else if (in.accept("insert") || in.accept("replace")) {
            in.accept("ignore");
            in.accept("into");
            editor.tell(new CatalogEvent.RowsWritten(in.objectName(), "INSERT"));
        } else if (in.accept("delete")) {
            in.accept("ignore");
            in.expect("from");
            editor.tell(new CatalogEvent.RowsWritten(in.objectName(), "DELETE"));
        } else if (in.accept("truncate")) {
            in.accept("table");
            editor.tell(new CatalogEvent.RowsWritten(in.objectName(), "TRUNCATE"));
        }
    }

    private void create(SqlCursor in, CatalogEditor editor) {
        boolean orReplace = in.accept("or", "replace");
        MySqlTriggerForm.skipDefiner(in);
        if (in.accept("table")) {
            require(!orReplace);
            tables.create(in, editor);
        } else if (in.accept("temporary", "table")) {
            // Of no concern to anyone but the session.
            return;
        } else if (in.accept("trigger")) {
            MySqlTriggerForm.create(in, orReplace, editor);
        } else if (in.isNext("unique") || in.isNext("index") || in.isNext("fulltext") || in.isNext("spatial")) {
            require(!orReplace);
            indexes.create(in, editor);
        } else if (in.accept("sequence")) {
            MySqlSequenceForm.create(in, editor);
        } else if (in.accept("algorithm")) {
            in.acceptSign("=");
            in.name();
            MySqlTriggerForm.skipDefiner(in);
            view(in, orReplace, editor);
        } else if (in.isNext("sql") || in.isNext("view")) {
            view(in, orReplace, editor);
        } else {
            elsewhere(in);
        }
    }

    private static void view(SqlCursor in, boolean orReplace, CatalogEditor editor) {
        if (in.accept("sql", "security")) {
            in.name();
        }
        in.expect("view");
        ViewForm.create(in, orReplace, editor);
    }

    private static void elsewhere(SqlCursor in) {
        require(ELSEWHERE.stream().anyMatch(in::accept));
    }

    private static void rename(SqlCursor in, CatalogEditor editor) {
        List<ObjectName[]> renames = new ArrayList<>();
        for (SqlCursor part : in.rest()) {
            ObjectName before = part.objectName();
            part.expect("to");
            renames.add(new ObjectName[] {before, part.objectName()});
            part.end();
        }
        renames.forEach(pair -> editor.renameTable(pair[0], pair[1]));
    }

    /** Whether {@code sql} speaks of a column: names of columns are the same in any case. */
    static boolean mentions(Sql sql, String column, Dialect dialect) {
        return sql.in(dialect.name()).stream()
                .flatMap(text -> SqlTokens.of(text, dialect).list().stream())
                .anyMatch(token -> token.text().equalsIgnoreCase(column)
                        && (token.kind() == Kind.WORD || token.kind() == Kind.QUOTED));
    }

    /** What stands in the parentheses, should the whole stand in some. */
    static String bare(String expression, Dialect dialect) {
        String inner = uncommented(expression, dialect);
        while (true) {
            List<SqlCursor> statements = SqlCursor.statements(inner, dialect);
            if (statements.size() != 1 || !statements.get(0).isSign("(")) {
                return inner;
            }
            SqlCursor whole = statements.get(0);
            String within = whole.parenthesised();
            if (!whole.atEnd()) {
                return inner;
            }
            inner = uncommented(within, dialect);
        }
    }

    /** Without a comment at its end, which would swallow what is written after it. */
    private static String uncommented(String expression, Dialect dialect) {
        String text = expression.strip();
        List<SqlTokens.Token> tokens = SqlTokens.of(text, dialect).list();
        if (tokens.isEmpty()) {
            return text;
        }
        int end = tokens.get(tokens.size() - 1).end();
        String rest = text.substring(end).strip();
        return rest.startsWith("--") || rest.startsWith("#") ? text.substring(0, end) : text;
    }

    /**
     * An expression as the server prints it, without what it is free to add: parentheses around all of it, and the character
     * sets of literals, which MySQL makes those of the columns they are compared with once the table is altered.
     */
    static String printed(String expression, Dialect dialect) {
        String bare = bare(expression, dialect);
        List<SqlTokens.Token> tokens = SqlTokens.of(bare, dialect).list();
        StringBuilder plain = new StringBuilder();
        int end = 0;
        for (int at = 0; at < tokens.size(); at++) {
            SqlTokens.Token token = tokens.get(at);
            boolean introduces = token.kind() == Kind.WORD
                    && token.text().startsWith("_")
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).kind() == Kind.STRING;
            if (introduces) {
                plain.append(bare, end, token.start());
                end = tokens.get(at + 1).start();
            }
        }
        return plain.append(bare.substring(end)).toString();
    }

    private static void require(boolean condition) {
        SqlCursor.require(condition);
    }
}
