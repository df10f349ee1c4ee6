package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.Names;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Tables, columns and constraints as PostgreSQL's statements define them. */
final class PostgreSqlTableForm {

    private static final Set<String> AFTER_TYPE = Set.of(
            "generated", "default", "not", "null", "constraint", "primary", "unique", "references", "check", "collate");
    private static final Set<String> RULES =
            Set.of("constraint", "primary", "unique", "foreign", "check", "like", "exclude");
    private static final Set<String> SERIAL =
            Set.of("serial", "bigserial", "smallserial", "serial4", "serial8", "serial2");

    private PostgreSqlTableForm() {}

    /** A column, and what its definition says of the table's key. */
    record ColumnForm(Column column, boolean isKey) {}

    static void table(SqlCursor in, CatalogEditor editor) {
        boolean unlessThere = in.accept("if", "not", "exists");
        ObjectName name = in.objectName();
        List<Column> columns = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        for (SqlCursor element : in.parts()) {
            if (element.accept("constraint")) {
                constraints.add(constraint(element.name(), element));
                element.end();
            } else if (RULES.stream().anyMatch(element::accept)) {
                throw new Unclear();
            } else {
                ColumnForm form = column(element);
                columns.add(form.column());
                if (form.isKey()) {
                    constraints.add(key(name, form.column()));
                }
            }
        }
        in.end();
        if (unlessThere && editor.table(name).isPresent()) {
            return;
        }
        editor.demand(!editor.isTaken(name), name, "there is a " + name + " already");
        editor.dropTable(name);
        editor.put(Table.of(name, columns));
        constraints.forEach(constraint -> editor.add(name, constraint));
        editor.tell(new CatalogEvent.TableCreated(name));
    }

    /** The key that a column's own definition makes it. */
    static PrimaryKey key(ObjectName table, Column column) {
        String name = Names.fit(table.name() + "_pkey", new PostgreSql().nameLimit());
        return new PrimaryKey(name, List.of(column.name()));
    }

    static boolean isSerial(String type) {
        return SERIAL.contains(type);
    }

    static ColumnForm column(SqlCursor in) {
        String name = in.name();
        String type = in.until(AFTER_TYPE);
        if (isSerial(type)) {
            throw new Unclear();
        }
        Column column = new Column(
                name,
                Type.Simple.OTHER,
                new TreeMap<>(Map.of(PostgreSql.NAME, type)),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        boolean isKey = false;
        while (!in.atEnd()) {
            if (in.accept("not", "null")) {
                column = column.withNullable(false);
            } else if (in.accept("primary", "key")) {
                column = column.withNullable(false);
                isKey = true;
            } else if (in.accept("default")) {
                column = column.withDefault(Optional.of(expression(in.until(AFTER_TYPE))));
            } else if (in.accept("generated")) {
                column = column.withGeneration(Optional.of(generation(in)));
            } else if (!in.accept("null")) {
                throw new Unclear();
            }
        }
        boolean identity = column.generation()
                .filter(Generation.Identity.class::isInstance)
                .isPresent();
        return new ColumnForm(identity ? column.withNullable(false) : column, isKey);
    }

    private static Generation generation(SqlCursor in) {
        if (in.accept("by", "default", "as", "identity")) {
            return new Generation.Identity();
        }
        in.expect("always", "as");
        Sql expression = Sql.of(in.parenthesised());
        boolean stored = in.accept("stored");
        if (!stored) {
            in.expect("virtual");
        }
        return new Generation.Computed(expression, stored);
    }

    static Sql expression(String sql) {
        return Sql.of(PostgreSqlStatements.bare(sql));
    }

    /** A constraint, from behind its name on. */
    static Constraint constraint(String name, SqlCursor in) {
        if (in.accept("primary", "key")) {
            return new PrimaryKey(name, in.names());
        } else if (in.accept("unique")) {
            return new Unique(name, in.names());
        } else if (in.accept("check")) {
            return new Check(name, Sql.of(in.parenthesised()));
        }
        return ForeignKeyForm.read(name, in);
    }
}
