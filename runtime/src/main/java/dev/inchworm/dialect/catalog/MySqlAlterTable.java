package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What ALTER TABLE does to a table of MySQL or MariaDB. */
final class MySqlAlterTable {

    /** How the server goes about it, and what it makes of storage. */
    private static final Set<String> HOW = Set.of("algorithm", "lock", "force", "wait", "nowait");

    private final MySqlDialect dialect;
    private final MySqlTableForm tables;
    private final MySqlIndexForm indexes;
    private final MySqlColumnForm columns;

    MySqlAlterTable(MySqlDialect dialect, MySqlTableForm tables, MySqlIndexForm indexes) {
        this.dialect = dialect;
        this.tables = tables;
        this.indexes = indexes;
        this.columns = new MySqlColumnForm(dialect);
    }

    void apply(SqlCursor in, CatalogEditor editor) {
        boolean ifThere = in.accept("if", "exists");
        ObjectName name = in.objectName();
        Altering altering = new Altering(name, editor);
        List<Runnable> actions = new ArrayList<>();
        for (SqlCursor action : in.rest()) {
            actions.add(altering.action(action));
        }
        if (!ifThere || editor.isTaken(name)) {
            editor.demand(editor.table(name).isPresent(), name, "there is no table " + name);
            actions.forEach(Runnable::run);
        }
    }

    /** One statement's actions: all of it is read before any is done. */
    private final class Altering {

        private final ObjectName name;
        private final CatalogEditor editor;
        private final MySqlColumnEdits edits;

        /** The server calls every primary key the same; here one goes by the name of that in whose place it comes. */
        private String keyName = MySqlPlainForm.PRIMARY;

        Altering(ObjectName name, CatalogEditor editor) {
            this.name = name;
            this.editor = editor;
            this.edits = new MySqlColumnEdits(name, editor, dialect);
        }

        Runnable action(SqlCursor in) {
            if (HOW.stream().anyMatch(in::isNext)) {
                return () -> {};
            } else if (in.accept("add")) {
                return add(in);
            } else if (in.accept("drop")) {
                return drop(in);
            } else if (in.accept("modify")) {
                in.accept("column");
                MySqlColumnForm.Form form = columns.read(in);
                return () -> redefine(form.column().name(), form);
            } else if (in.accept("change")) {
                in.accept("column");
                String before = in.name();
                MySqlColumnForm.Form form = columns.read(in);
                return () -> {
                    if (!before.equals(form.column().name())) {
                        edits.rename(before, form.column().name());
                    }
                    redefine(form.column().name(), form);
                };
            } else if (in.accept("rename")) {
                return rename(in);
            } else if (in.accept("alter")) {
                return alter(in);
            } else if (in.accept("convert", "to")) {
                return convert(in);
            }
            MySqlTableOptions options = MySqlTableOptions.read(in);
            return () -> {
                options.collation().ifPresent(collation -> keepCollations());
                options.apply(name, editor);
            };
        }

        private Runnable add(SqlCursor in) {
            Optional<MySqlTableForm.Part> part = in.isNext("column") ? Optional.empty() : tables.part(in);
            if (part.isPresent()) {
                return () -> add(part.get().withKeyName(keyName));
            }
            in.accept("column");
            boolean unlessThere = in.accept("if", "not", "exists");
            SqlCursor.require(!in.isSign("("));
            MySqlColumnForm.Form form = columns.read(in);
            return () -> {
                String column = form.column().name();
                if (unlessThere && column(column).isPresent()) {
                    return;
                }
                editor.demand(
                        column(column).isEmpty(), name, "there is a column " + column + " in " + name + " already");
                editor.edit(name, own -> own.withColumns(placed(own.columns(), form)));
                editor.tell(new CatalogEvent.ColumnAdded(name, form.column()));
                tables.addTraitsAndKeys(name, form, editor);
            };
        }

        private List<Column> placed(List<Column> others, MySqlColumnForm.Form form) {
            List<Column> all = new ArrayList<>(others);
            int at = form.place()
                    .map(place -> place.after()
                            .map(after -> 1
                                    + others.stream().map(Column::name).toList().indexOf(after))
                            .orElse(0))
                    .orElse(all.size());
            all.add(at, form.column());
            return all;
        }

        private void add(MySqlTableForm.Part part) {
            part.constraint().ifPresent(constraint -> {
                demandNew(constraint);
                if (constraint instanceof ForeignKey key) {
                    key.columns().forEach(column -> MySqlIndexForm.demandColumn(name, column, editor));
                    key.targetColumns().forEach(column -> MySqlIndexForm.demandColumn(key.target(), column, editor));
                } else if (constraint instanceof PrimaryKey key) {
                    key.columns().forEach(column -> MySqlIndexForm.demandColumn(name, column, editor));
                }
            });
            tables.add(name, part, editor);
            part.constraint()
                    .ifPresent(constraint -> editor.tell(new CatalogEvent.ConstraintAdded(
                            name,
                            constraint,
                            part.enforced() ? CatalogEvent.Proof.AT_ONCE : CatalogEvent.Proof.LATER)));
        }

        private void demandNew(Constraint constraint) {
            boolean key = constraint instanceof PrimaryKey;
            editor.demand(
                    key
                            ? editor.table(name).flatMap(Table::primaryKey).isEmpty()
                            : !editor.constraints(name).contains(constraint.name()),
                    name,
                    key
                            ? name + " has a primary key already"
                            : "there is a constraint " + constraint.name() + " on " + name + " already");
        }

        private Runnable drop(SqlCursor in) {
            Runnable action;
            if (in.accept("primary", "key")) {
                action = () -> {
                    keyName = editor.table(name)
                            .flatMap(Table::primaryKey)
                            .map(PrimaryKey::name)
                            .orElse(MySqlPlainForm.PRIMARY);
                    editor.dropConstraint(name, keyName);
                };
            } else if (in.accept("foreign", "key")) {
                boolean ifThere = in.accept("if", "exists");
                String key = in.name();
                action = () -> MySqlDropForm.dropForeignKey(editor, name, key, ifThere);
            } else if (in.accept("index") || in.accept("key")) {
                boolean ifThere = in.accept("if", "exists");
                String index = in.name();
                action = () -> MySqlDropForm.dropIndex(editor, name, index, ifThere);
            } else if (in.accept("constraint") || in.accept("check")) {
                boolean ifThere = in.accept("if", "exists");
                String constraint = in.name();
                action = () -> dropConstraint(constraint, ifThere);
            } else {
                in.accept("column");
                boolean ifThere = in.accept("if", "exists");
                String column = in.name();
                in.accept("restrict");
                in.accept("cascade");
                action = () -> edits.drop(column, ifThere);
            }
            in.end();
            return action;
        }

        private void dropConstraint(String constraint, boolean ifThere) {
            boolean reference = editor.table(name).stream()
                    .flatMap(table -> table.foreignKeys().stream())
                    .anyMatch(key -> key.name().equals(constraint));
            if (reference) {
                MySqlDropForm.dropForeignKey(editor, name, constraint, ifThere);
            } else if (!ifThere || editor.constraints(name).contains(constraint)) {
                editor.dropConstraint(name, constraint);
            }
        }

        private Runnable rename(SqlCursor in) {
            Runnable action;
            if (in.accept("column")) {
                String before = in.name();
                in.expect("to");
                String after = in.name();
                action = () -> edits.rename(before, after);
            } else if (in.accept("index") || in.accept("key")) {
                String before = in.name();
                in.expect("to");
                String after = in.name();
                action = () -> renameIndex(before, after);
            } else {
                if (!in.accept("to")) {
                    in.accept("as");
                }
                ObjectName to = in.objectName();
                action = () -> editor.renameTable(name, to);
            }
            in.end();
            return action;
        }

        private void renameIndex(String before, String after) {
            editor.demand(
                    MySqlIndexForm.isThere(name, before, editor), name, "there is no index " + before + " on " + name);
            editor.demand(
                    !MySqlIndexForm.isThere(name, after, editor),
                    name,
                    "there is an index " + after + " on " + name + " already");
            if (isUnique(before)) {
                editor.renameConstraint(name, before, after);
            } else {
                editor.renameIndex(name, before, after);
            }
        }

        private boolean isUnique(String index) {
            return editor.table(name).stream()
                    .flatMap(table -> table.uniques().stream())
                    .anyMatch(unique -> unique.name().equals(index));
        }

        private Runnable alter(SqlCursor in) {
            if (in.accept("index") || in.accept("key")) {
                String index = in.name();
                boolean hidden = in.accept("invisible") || in.accept("ignored");
                if (!hidden) {
                    in.accept("not");
                    SqlCursor.require(in.accept("visible") || in.accept("ignored"));
                }
                in.end();
                return () -> mark(
                        isUnique(index) ? SchemaObject.constraint(name, index) : SchemaObject.index(name, index),
                        indexes.hidden(),
                        hidden);
            } else if (in.accept("check") || in.accept("constraint")) {
                String check = in.name();
                boolean relaxed = in.accept("not", "enforced");
                SqlCursor.require(relaxed || in.accept("enforced"));
                in.end();
                return () -> {
                    mark(SchemaObject.constraint(name, check), MySqlTableForm.NOT_ENFORCED, relaxed);
                    if (!relaxed) {
                        editor.tell(new CatalogEvent.ConstraintValidated(name, check));
                    }
                };
            }
            in.accept("column");
            String column = in.name();
            if (in.accept("drop", "default")) {
                in.end();
                return () -> editor.editColumn(name, column, own -> own.withDefault(Optional.empty()));
            } else if (in.accept("set", "default")) {
                String value = in.restText();
                return () -> editor.editColumn(name, column, own -> own.withDefault(columns.defaultOf(value)));
            }
            in.expect("set");
            boolean hidden = in.accept("invisible");
            SqlCursor.require(hidden || in.accept("visible"));
            in.end();
            return () -> mark(SchemaObject.column(name, column), MySqlTableForm.INVISIBLE, hidden);
        }

        private void mark(SchemaObject object, String trait, boolean applies) {
            if (applies) {
                editor.mark(object, trait);
            } else {
                editor.unmark(object, trait);
            }
        }

        private void redefine(String column, MySqlColumnForm.Form form) {
            Optional<Column> before = column(column);
            editor.demand(before.isPresent(), name, "there is no column " + column + " in " + name);
            boolean inKey = editor.table(name)
                    .flatMap(Table::primaryKey)
                    .filter(key -> key.columns().contains(column))
                    .isPresent();
            Column after = inKey ? form.column().withNullable(false) : form.column();
            editor.editColumn(name, column, own -> after);
            if (form.place().isPresent()) {
                editor.edit(
                        name,
                        own -> own.withColumns(placed(
                                TableParts.without(
                                        own.columns(), other -> other.name().equals(column)),
                                form)));
            }
            SchemaObject object = SchemaObject.column(name, column);
            List.copyOf(editor.traits(object)).forEach(trait -> editor.unmark(object, trait));
            tables.addTraitsAndKeys(name, form, editor);
            before.ifPresent(own -> tell(own, after));
        }

        private void tell(Column before, Column after) {
            String typeBefore = dialect.type(before);
            String typeAfter = dialect.type(after);
            if (!typeBefore.equalsIgnoreCase(typeAfter)) {
                editor.tell(new CatalogEvent.TypeChanged(name, after.name(), typeBefore, typeAfter, false));
            }
            if (before.nullable() && !after.nullable()) {
                editor.tell(new CatalogEvent.NotNullSet(name, after.name(), false));
            }
        }

        private Runnable convert(SqlCursor in) {
            SqlCursor.require(in.accept("charset") || in.accept("character", "set"));
            in.name();
            // Which one a character set begins with hangs on the server.
            in.expect("collate");
            String collation = in.name();
            in.end();
            MySqlTableOptions options =
                    new MySqlTableOptions(Optional.of(collation), Optional.empty(), Optional.empty());
            return () -> {
                editor.edit(
                        name,
                        own -> own.withColumns(own.columns().stream()
                                .map(column -> MySqlCollations.plain(column, dialect))
                                .toList()));
                options.apply(name, editor);
            };
        }

        /** Text that is there stays as it is compared now. */
        private void keepCollations() {
            String collation = MySqlTableOptions.collationOf(name, editor).orElseThrow(Unclear::new);
            editor.edit(
                    name,
                    own -> own.withColumns(own.columns().stream()
                            .map(column -> MySqlCollations.collated(column, collation, dialect))
                            .toList()));
        }

        private Optional<Column> column(String column) {
            return editor.table(name).flatMap(table -> table.column(column));
        }
    }
}
