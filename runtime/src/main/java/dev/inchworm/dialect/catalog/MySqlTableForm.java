package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.catalog.MySqlIndexForm.IndexForm;
import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tables and constraints as the statements of MySQL and MariaDB define them. */
final class MySqlTableForm {

    /** Of a table, before the collation that its text has. */
    static final String COLLATED = "collated as ";

    /** Of a column that {@code SELECT *} leaves out. */
    static final String INVISIBLE = "invisible";

    /** Of a check that nothing is held to. */
    static final String NOT_ENFORCED = "not enforced";

    private final MySqlDialect dialect;
    private final MySqlColumnForm columns;
    private final MySqlIndexForm indexes;

    MySqlTableForm(MySqlDialect dialect) {
        this.dialect = dialect;
        this.columns = new MySqlColumnForm(dialect);
        this.indexes = new MySqlIndexForm(dialect);
    }

    /** Of a column that every update of its row sets to {@code expression}. */
    static String updatedWith(String expression) {
        return "updated with " + expression.toUpperCase(Locale.ROOT).replace("()", "");
    }

    /** What MariaDB holds a column of the type {@code json} to. */
    static String jsonCheck(String column, MySqlDialect dialect) {
        return "json_valid(" + dialect.quote(column) + ")";
    }

    /** A rule or an index of a table. */
    record Part(Optional<Constraint> constraint, Optional<IndexForm> index, boolean enforced) {

        /** The same, where a primary key is called {@code name}. */
        Part withKeyName(String name) {
            return new Part(
                    constraint.map(own -> own instanceof PrimaryKey key ? key.withName(name) : own), index, enforced);
        }
    }

    /** {@code CREATE TABLE}, from behind that. */
    void create(SqlCursor in, CatalogEditor editor) {
        boolean unlessThere = in.accept("if", "not", "exists");
        ObjectName name = in.objectName();
        List<MySqlColumnForm.Form> forms = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (SqlCursor element : in.parts()) {
            Optional<Part> part = part(element);
            if (part.isPresent()) {
                parts.add(part.get());
            } else {
                MySqlColumnForm.Form form = columns.read(element);
                SqlCursor.require(form.place().isEmpty());
                forms.add(form);
            }
        }
        MySqlTableOptions options = MySqlTableOptions.read(in);
        if (in.accept("as")) {
            firstRow(in, forms);
        }
        if (unlessThere && editor.table(name).isPresent()) {
            return;
        }
        editor.demand(!editor.isTaken(name), name, "there is a " + name + " already");
        editor.dropTable(name);
        editor.put(
                Table.of(name, forms.stream().map(MySqlColumnForm.Form::column).toList()));
        options.apply(name, editor);
        forms.forEach(form -> addTraitsAndKeys(name, form, editor));
        parts.forEach(part -> add(name, part, editor));
        editor.tell(new CatalogEvent.TableCreated(name));
    }

    /** A query for a row of one number, in the one column that there is. */
    private static void firstRow(SqlCursor in, List<MySqlColumnForm.Form> forms) {
        in.expect("select");
        in.number();
        in.expect("as");
        String column = in.name();
        in.end();
        SqlCursor.require(forms.size() == 1 && forms.get(0).column().name().equals(column));
    }

    /** What a column's own definition says beyond the column. */
    void addTraitsAndKeys(ObjectName table, MySqlColumnForm.Form form, CatalogEditor editor) {
        Column column = form.column();
        form.traits().forEach(trait -> editor.mark(SchemaObject.column(table, column.name()), trait));
        if (form.isKey()) {
            editor.add(table, new PrimaryKey(MySqlPlainForm.PRIMARY, List.of(column.name())));
        }
        if (form.isUnique()) {
            editor.add(table, new Constraint.Unique(column.name(), List.of(column.name())));
        }
        form.check().ifPresent(check -> editor.add(table, check));
    }

    /** A constraint or an index, whole; empty where something else stands there. */
    Optional<Part> part(SqlCursor in) {
        Optional<String> constraint = in.accept("constraint") ? Optional.of(in.name()) : Optional.empty();
        if (in.accept("primary", "key")) {
            in.accept("using", "btree");
            PrimaryKey key = new PrimaryKey(MySqlPlainForm.PRIMARY, in.names());
            in.accept("using", "btree");
            in.end();
            return Optional.of(new Part(Optional.of(key), Optional.empty(), true));
        } else if (in.accept("unique")) {
            if (!in.accept("key")) {
                in.accept("index");
            }
            return Optional.of(index(constraint, true, Optional.empty(), in));
        } else if (in.isNext("foreign")) {
            // Without a name, the server chooses one that hangs on all it has had.
            Constraint key = ForeignKeyForm.read(constraint.orElseThrow(Unclear::new), in);
            in.end();
            return Optional.of(new Part(Optional.of(key), Optional.empty(), true));
        } else if (in.accept("check")) {
            Sql expression = Sql.of(MySqlStatements.bare(in.parenthesised(), dialect));
            boolean enforced = !in.accept("not", "enforced");
            in.accept("enforced");
            in.end();
            return Optional.of(new Part(
                    Optional.of(new Check(constraint.orElseThrow(Unclear::new), expression)),
                    Optional.empty(),
                    enforced));
        }
        SqlCursor.require(constraint.isEmpty());
        Optional<String> kind = indexes.kind(in);
        if (in.accept("index") || in.accept("key") || kind.isPresent()) {
            if (!in.accept("index")) {
                in.accept("key");
            }
            return Optional.of(index(Optional.empty(), false, kind, in));
        }
        return Optional.empty();
    }

    private Part index(Optional<String> constraint, boolean unique, Optional<String> kind, SqlCursor in) {
        Optional<String> name = in.isSign("(") ? constraint : Optional.of(in.name());
        IndexForm form = indexes.form(name.orElseThrow(Unclear::new), unique, kind, in);
        return new Part(Optional.empty(), Optional.of(form), true);
    }

    /** Adds a constraint or an index to a table that is just being made. */
    void add(ObjectName table, Part part, CatalogEditor editor) {
        part.index().ifPresent(form -> indexes.put(table, form, editor));
        part.constraint().ifPresent(constraint -> {
            editor.add(table, constraint);
            if (!part.enforced()) {
                editor.mark(SchemaObject.constraint(table, constraint.name()), NOT_ENFORCED);
            }
        });
    }
}
