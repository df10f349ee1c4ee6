package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What ALTER TABLE does to a table. */
final class PostgreSqlAlterTable {

    /** Of a constraint that rows were not compared with yet. */
    static final String NOT_VALIDATED = "not validated";

    /** Of a column whose NOT NULL rows were not compared with yet. */
    static final String NOT_NULL_NOT_VALIDATED = "NOT NULL without having been validated";

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
        boolean ifThere = in.accept("if", "exists");
        in.accept("only");
        PostgreSqlAlterTable alter = new PostgreSqlAlterTable(in.objectName(), editor);
        List<Runnable> drops = new ArrayList<>();
        List<Runnable> actions = new ArrayList<>();
        for (SqlCursor action : in.rest()) {
            // Wherever they stand in the statement, the server begins with them.
            (action.isNext("drop") ? drops : actions).add(alter.action(action));
        }
        actions.addAll(0, drops);
        if (!ifThere || editor.isTaken(alter.name)) {
            editor.demand(editor.isTaken(alter.name), alter.name, "there is no table " + alter.name);
            actions.forEach(Runnable::run);
        }
    }

    /** All of a statement is read before any of it is done. */
    private Runnable action(SqlCursor in) {
        if (ELSEWHERE.stream().anyMatch(in::accept)) {
            return () -> {};
        }
        Runnable action;
        if (in.accept("set", "schema")) {
            ObjectName to = ObjectName.of(in.name(), name.name());
            action = () -> rename(to);
        } else if (in.accept("set") && in.isSign("(")) {
            return () -> {};
        } else if (in.accept("rename")) {
            action = rename(in);
        } else if (in.accept("add", "constraint")) {
            action = addConstraint(in);
        } else if (in.accept("validate", "constraint")) {
            action = validate(in.name());
        } else if (in.accept("drop", "constraint")) {
            boolean ifThere = in.accept("if", "exists");
            String constraint = in.name();
            boolean cascade = in.accept("cascade");
            action = () -> {
                if (!ifThere || editor.constraints(name).contains(constraint)) {
                    dropConstraint(constraint, cascade);
                }
            };
        } else if (in.accept("add")) {
            return addColumn(in);
        } else if (in.accept("drop")) {
            in.accept("column");
            boolean ifThere = in.accept("if", "exists");
            String column = in.name();
            in.accept("cascade");
            action = () -> {
                if (!ifThere || column(column).isPresent()) {
                    editor.dropColumn(name, column, PostgreSqlStatements::mentions);
                }
            };
        } else if (in.accept("alter")) {
            in.accept("column");
            return new PostgreSqlAlterColumn(name, in.name(), editor).action(in);
        } else {
            throw new Unclear();
        }
        in.end();
        return action;
    }

    private void rename(ObjectName to) {
        editor.renameTable(name, to);
        editor.keepInSight(name, to);
    }

    private Runnable rename(SqlCursor in) {
        if (in.accept("to")) {
            ObjectName to = name.sibling(in.name());
            return () -> rename(to);
        }
        boolean constraint = in.accept("constraint");
        if (!constraint) {
            in.accept("column");
        }
        String before = in.name();
        in.expect("to");
        String after = in.name();
        return constraint
                ? () -> editor.renameConstraint(name, before, after)
                : () -> {
                    editor.renameColumn(name, before, after, new PostgreSql());
                    editor.keepInSight(name, new ColumnRenaming(before, after, new PostgreSql()));
                };
    }

    private Runnable validate(String constraint) {
        return () -> {
            Optional<String> notNull = columnOfNotNull(constraint);
            if (notNull.isPresent()) {
                editor.unmark(SchemaObject.column(name, notNull.get()), NOT_NULL_NOT_VALIDATED);
                editor.tell(new CatalogEvent.ConstraintValidated(name, constraint));
                return;
            }
            editor.demand(
                    editor.constraints(name).contains(constraint),
                    name,
                    "there is no constraint " + constraint + " on " + name);
            editor.unmark(SchemaObject.constraint(name, constraint), NOT_VALIDATED);
            editor.tell(new CatalogEvent.ConstraintValidated(name, constraint));
        };
    }

    private Optional<Column> column(String column) {
        return editor.table(name).flatMap(table -> table.column(column));
    }

    private Runnable addColumn(SqlCursor in) {
        in.accept("column");
        boolean unlessThere = in.accept("if", "not", "exists");
        PostgreSqlTableForm.ColumnForm form = PostgreSqlTableForm.column(in);
        return () -> {
            String column = form.column().name();
            if (unlessThere && column(column).isPresent()) {
                return;
            }
            editor.demand(column(column).isEmpty(), name, "there is a column " + column + " in " + name + " already");
            editor.edit(name, own -> TableParts.with(own, form.column()));
            editor.tell(new CatalogEvent.ColumnAdded(name, form.column()));
            if (form.isKey()) {
                editor.add(name, PostgreSqlTableForm.key(name, form.column()));
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
        if (in.accept("not", "null")) {
            return addNotNull(in);
        }
        Constraint added = PostgreSqlTableForm.constraint(constraint, in);
        boolean notValid = in.accept("not", "valid");
        return () -> {
            demandNew(constraint);
            demandParts(added);
            editor.add(name, added);
            if (notValid) {
                editor.mark(SchemaObject.constraint(name, constraint), NOT_VALIDATED);
            }
            editor.tell(new CatalogEvent.ConstraintAdded(
                    name, added, notValid ? CatalogEvent.Proof.LATER : CatalogEvent.Proof.AT_ONCE));
        };
    }

    private Runnable addNotNull(SqlCursor in) {
        String column = in.name();
        boolean notValid = in.accept("not", "valid");
        return () -> {
            if (notValid) {
                editor.editColumn(name, column, own -> own.withNullable(false));
                editor.mark(SchemaObject.column(name, column), NOT_NULL_NOT_VALIDATED);
                // Looks at no row, like one that is proven.
                editor.tell(new CatalogEvent.NotNullSet(name, column, true));
            } else {
                new PostgreSqlAlterColumn(name, column, editor).setNotNull();
            }
        };
    }

    /** The column of which a constraint of that name says NOT NULL, to rows written since. */
    private Optional<String> columnOfNotNull(String constraint) {
        List<String> unchecked = editor.table(name).stream()
                .flatMap(table -> table.columns().stream())
                .map(Column::name)
                .filter(column ->
                        editor.traits(SchemaObject.column(name, column)).contains(NOT_NULL_NOT_VALIDATED))
                .toList();
        return editor.constraints(name).contains(constraint)
                ? Optional.empty()
                : unchecked.stream()
                        .filter(column ->
                                new PostgreSql().notNullName(name, column).equals(constraint))
                        .findFirst()
                        .or(() -> unchecked.size() == 1 ? Optional.of(unchecked.get(0)) : Optional.empty());
    }

    private void demandNew(String constraint) {
        editor.demand(
                !editor.constraints(name).contains(constraint),
                name,
                "there is a constraint " + constraint + " on " + name + " already");
    }

    private void demandParts(Constraint added) {
        List<String> columns = added instanceof PrimaryKey key
                ? key.columns()
                : added instanceof Unique unique
                        ? unique.columns()
                        : added instanceof ForeignKey key ? key.columns() : List.of();
        columns.forEach(column -> demandColumn(name, column));
        if (added instanceof ForeignKey key && editor.table(key.target()).isPresent()) {
            key.targetColumns().forEach(column -> demandColumn(key.target(), column));
        }
        if (added instanceof PrimaryKey) {
            editor.demand(
                    editor.table(name).flatMap(Table::primaryKey).isEmpty(), name, name + " has a primary key already");
        }
    }

    private void demandColumn(ObjectName table, String column) {
        editor.demand(
                editor.table(table).flatMap(own -> own.column(column)).isPresent(),
                table,
                "there is no column " + column + " in " + table);
    }

    private void useIndex(String constraint, String index, boolean key) {
        Optional<Index> used = editor.table(name).stream()
                .flatMap(table -> table.indexes().stream())
                .filter(own -> own.name().equals(index))
                .findFirst();
        editor.demand(used.isPresent(), name, "there is no index " + index + " on " + name);
        demandNew(constraint);
        used.ifPresent(own -> {
            editor.demand(own.unique() && own.where().isEmpty(), name, "the index " + index + " is not unique");
            List<String> columns = own.columns();
            Constraint added = key ? new PrimaryKey(constraint, columns) : new Unique(constraint, columns);
            editor.dropIndex(name, index);
            editor.add(name, added);
            editor.tell(new CatalogEvent.ConstraintAdded(name, added, CatalogEvent.Proof.BY_INDEX));
        });
    }

    /** A foreign key keeps the key that it refers to; which one that is can be told only where no other is over the same columns. */
    private void dropConstraint(String constraint, boolean cascade) {
        Set<Set<String>> dropped = keys();
        editor.dropConstraint(name, constraint);
        dropped.removeAll(keys());
        for (Table child : cascade || dropped.isEmpty() ? List.<Table>of() : editor.referring(name)) {
            for (ForeignKey key : child.foreignKeys()) {
                editor.demand(
                        !key.target().equals(name) || !dropped.contains(Set.copyOf(key.targetColumns())),
                        name,
                        "the foreign key " + key.name() + " of " + child.name() + " depends on " + constraint);
            }
        }
    }

    private Set<Set<String>> keys() {
        Set<Set<String>> keys = new HashSet<>();
        editor.table(name).ifPresent(table -> {
            table.primaryKey().ifPresent(key -> keys.add(Set.copyOf(key.columns())));
            table.uniques().forEach(unique -> keys.add(Set.copyOf(unique.columns())));
            table.indexes().stream().filter(Index::unique).forEach(index -> keys.add(Set.copyOf(index.columns())));
        });
        return keys;
    }
}
