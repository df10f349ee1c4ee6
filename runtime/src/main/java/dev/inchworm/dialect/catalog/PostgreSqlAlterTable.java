package dev.inchworm.dialect.catalog;

import static dev.inchworm.dialect.catalog.PostgreSqlTableForm.add;
import static dev.inchworm.dialect.catalog.PostgreSqlTableForm.plus;

import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What ALTER TABLE does to a table. */
final class PostgreSqlAlterTable {

    /** Of a constraint that rows were not compared with yet. */
    static final String NOT_VALIDATED = "not validated";

    private static final List<String[]> ELSEWHERE = Stream.of(
                    "owner", "reset", "replica identity", "cluster", "enable row", "disable row", "force row")
            .map(words -> words.split(" "))
            .toList();

    private final ObjectName name;
    private final CatalogEditor editor;

    private PostgreSqlAlterTable(ObjectName name, CatalogEditor editor) {
        this.name = name;
        this.editor = editor;
    }

    static void apply(SqlCursor in, CatalogEditor editor) {
        in.accept("if", "exists");
        in.accept("only");
        PostgreSqlAlterTable alter = new PostgreSqlAlterTable(in.objectName(), editor);
        List<Runnable> actions = new ArrayList<>();
        for (SqlCursor action : in.rest()) {
            actions.add(alter.action(action));
        }
        actions.forEach(Runnable::run);
    }

    /** All of a statement is read before any of it is done. */
    private Runnable action(SqlCursor in) {
        if (ELSEWHERE.stream().anyMatch(in::accept) || in.accept("set") && in.isSign("(")) {
            return () -> {};
        }
        Runnable action;
        if (in.accept("add", "constraint")) {
            action = addConstraint(in);
        } else if (in.accept("validate", "constraint")) {
            SchemaObject constraint = SchemaObject.constraint(name, in.name());
            action = () -> editor.unmark(constraint, NOT_VALIDATED);
        } else if (in.accept("drop", "constraint")) {
            in.accept("if", "exists");
            String constraint = in.name();
            action = () -> editor.dropConstraint(name, constraint);
            in.accept("cascade");
        } else if (in.accept("add")) {
            return addColumn(in);
        } else if (in.accept("drop")) {
            in.accept("column");
            in.accept("if", "exists");
            String column = in.name();
            in.accept("cascade");
            action = () -> editor.dropColumn(name, column, PostgreSqlStatements::mentions);
        } else if (in.accept("alter")) {
            in.accept("column");
            return alterColumn(in.name(), in);
        } else {
            throw new Unclear();
        }
        in.end();
        return action;
    }

    private Runnable addColumn(SqlCursor in) {
        in.accept("column");
        boolean unlessThere = in.accept("if", "not", "exists");
        PostgreSqlTableForm.ColumnForm form = PostgreSqlTableForm.column(in);
        return () -> {
            Optional<Table> table = editor.table(name);
            if (unlessThere
                    && table.flatMap(t -> t.column(form.column().name())).isPresent()) {
                return;
            }
            editor.edit(name, own -> own.withColumns(plus(own.columns(), form.column())));
            if (form.isKey()) {
                add(editor, name, PostgreSqlTableForm.key(name, form.column()));
            }
        };
    }

    private Runnable addConstraint(SqlCursor in) {
        String constraint = in.name();
        if (in.accept("unique", "using", "index")) {
            String index = in.name();
            return () -> useIndex(constraint, index, false);
        } else if (in.accept("primary", "key", "using", "index")) {
            String index = in.name();
            return () -> useIndex(constraint, index, true);
        }
        Constraint added = PostgreSqlTableForm.constraint(constraint, in);
        boolean notValid = in.accept("not", "valid");
        return () -> {
            add(editor, name, added);
            if (notValid) {
                editor.mark(SchemaObject.constraint(name, constraint), NOT_VALIDATED);
            }
        };
    }

    private void useIndex(String constraint, String index, boolean key) {
        Optional<Index> used = editor.table(name).stream()
                .flatMap(table -> table.indexes().stream())
                .filter(own -> own.name().equals(index))
                .findFirst();
        used.ifPresent(own -> {
            List<String> columns = own.columns();
            editor.dropIndex(name, index);
            add(editor, name, key ? new PrimaryKey(constraint, columns) : new Unique(constraint, columns));
        });
    }

    private Runnable alterColumn(String column, SqlCursor in) {
        if (in.accept("set", "not", "null")) {
            in.end();
            return () -> editor.editColumn(name, column, own -> own.withNullable(false));
        } else if (in.accept("drop", "not", "null")) {
            in.end();
            return () -> editor.editColumn(name, column, own -> own.withNullable(true));
        } else if (in.accept("set", "default")) {
            String value = in.restText();
            return () -> editor.editColumn(
                    name, column, own -> own.withDefault(Optional.of(PostgreSqlTableForm.expression(value))));
        } else if (in.accept("drop", "default")) {
            in.end();
            return () -> editor.editColumn(name, column, own -> own.withDefault(Optional.empty()));
        } else if (in.accept("set", "statistics") || in.accept("set", "storage") || in.accept("set", "compression")) {
            return () -> {};
        }
        throw new Unclear();
    }
}
