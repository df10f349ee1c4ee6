package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What ALTER COLUMN does to a column of the table {@code name}. */
record PostgreSqlAlterColumn(ObjectName name, String column, CatalogEditor editor) {

    Runnable action(SqlCursor in) {
        if (in.accept("set", "not", "null")) {
            in.end();
            return this::setNotNull;
        } else if (in.accept("drop", "not", "null")) {
            in.end();
            return () -> {
                editor.demand(
                        editor.table(name)
                                .flatMap(Table::primaryKey)
                                .filter(key -> key.columns().contains(column))
                                .isEmpty(),
                        name,
                        column + " is part of the primary key of " + name);
                editor.editColumn(name, column, own -> own.withNullable(true));
                editor.unmark(SchemaObject.column(name, column), PostgreSqlAlterTable.NOT_NULL_NOT_VALIDATED);
            };
        } else if (in.accept("set", "default")) {
            String value = in.restText();
            return () -> editor.editColumn(
                    name, column, own -> own.withDefault(Optional.of(PostgreSqlTableForm.expression(value))));
        } else if (in.accept("drop", "default")) {
            in.end();
            return () -> editor.editColumn(name, column, own -> own.withDefault(Optional.empty()));
        } else if (in.accept("set", "statistics") || in.accept("set", "storage") || in.accept("set", "compression")) {
            return () -> {};
        } else if (in.accept("type") || in.accept("set", "data", "type")) {
            String type = in.until(Set.of("using", "collate"));
            boolean converts = in.accept("using");
            return () -> setType(type, converts);
        }
        return generation(in);
    }

    private Runnable generation(SqlCursor in) {
        if (in.accept("add", "generated", "by", "default", "as", "identity")) {
            return () -> {
                editor.demand(
                        found().filter(Column::nullable).isEmpty(),
                        name,
                        column + " of " + name + " may be NULL, and an identity column may not");
                editor.editColumn(name, column, own -> own.withGeneration(Optional.of(new Generation.Identity())));
            };
        } else if (in.accept("drop", "identity")) {
            boolean ifThere = in.accept("if", "exists");
            in.end();
            return () -> {
                editor.demand(
                        ifThere
                                || found().flatMap(Column::generation)
                                        .filter(Generation.Identity.class::isInstance)
                                        .isPresent(),
                        name,
                        column + " of " + name + " is no identity column");
                editor.editColumn(name, column, own -> own.withGeneration(Optional.empty()));
            };
        } else if (in.accept("set", "expression", "as")) {
            Sql expression = Sql.of(in.parenthesised());
            in.end();
            return () -> editor.editColumn(
                    name,
                    column,
                    own -> own.withGeneration(own.generation()
                            .map(how -> how instanceof Generation.Computed computed
                                    ? new Generation.Computed(expression, computed.stored())
                                    : how)));
        } else if (in.accept("drop", "expression")) {
            in.accept("if", "exists");
            in.end();
            return () -> editor.editColumn(name, column, own -> own.withGeneration(Optional.empty()));
        } else if (in.accept("restart") || in.accept("set", "increment") || in.accept("set", "start")) {
            return () -> {};
        }
        throw new Unclear();
    }

    void setNotNull() {
        boolean proven = editor.table(name).stream()
                .flatMap(table -> table.checks().stream())
                .filter(check -> !editor.traits(SchemaObject.constraint(name, check.name()))
                        .contains(PostgreSqlAlterTable.NOT_VALIDATED))
                .anyMatch(check -> PostgreSqlStatements.saysNotNull(check.expression(), column));
        editor.editColumn(name, column, own -> own.withNullable(false));
        editor.tell(new CatalogEvent.NotNullSet(name, column, proven));
    }

    private void setType(String type, boolean converts) {
        String before = found().map(own -> own.sqlTypes().getOrDefault(PostgreSql.NAME, ""))
                .orElse("");
        editor.editColumn(
                name, column, own -> own.withType(Type.Simple.OTHER, new TreeMap<>(Map.of(PostgreSql.NAME, type))));
        editor.tell(new CatalogEvent.TypeChanged(name, column, before, type, converts));
    }

    private Optional<Column> found() {
        return editor.table(name).flatMap(table -> table.column(column));
    }
}
