package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the columns of many tables have in common. A type and a default mean the same whatever table they stand in, so that the
 * database need be asked about each pair of them once: a thousand tables have a few dozen.
 */
final class PostgreSqlShapes {

    private static final int AT_A_TIME = 100;
    private static final String TABLE = "inchworm_shapes_";

    /** Each shape, as a column without a name of its own, and the column of a sketch that stands for it. */
    private final Map<Column, SchemaObject> places = new LinkedHashMap<>();

    private final List<Table> sketches = new ArrayList<>();

    PostgreSqlShapes(Collection<Table> tables) {
        List<Column> columns = new ArrayList<>();
        for (Table table : tables) {
            for (Column column : table.columns()) {
                Column shape = shape(column);
                if (!places.containsKey(shape)) {
                    if (columns.size() == AT_A_TIME) {
                        close(columns);
                    }
                    Column sketched = named(shape, "c" + columns.size());
                    columns.add(sketched);
                    places.put(shape, SchemaObject.column(next(), sketched.name()));
                }
            }
        }
        close(columns);
    }

    private void close(List<Column> columns) {
        if (!columns.isEmpty()) {
            sketches.add(Table.of(next(), columns));
            columns.clear();
        }
    }

    private ObjectName next() {
        return ObjectName.of(TABLE + sketches.size());
    }

    private static Column shape(Column column) {
        return named(column.withNullable(true).withComment(Optional.empty()).withGeneration(Optional.empty()), "c");
    }

    private static Column named(Column column, String name) {
        return new Column(
                name,
                column.type(),
                column.sqlTypes(),
                column.nullable(),
                column.defaultSql(),
                column.generation(),
                column.comment());
    }

    /** Whether nothing but its columns could be written in two ways, and none of those speaks of another one. */
    static boolean suffice(Table table, boolean hasTriggers) {
        return !hasTriggers
                && table.checks().isEmpty()
                && table.indexes().stream().noneMatch(PostgreSqlNormalForm::holdsSql)
                && table.columns().stream().noneMatch(column -> column.generation()
                        .filter(Generation.Computed.class::isInstance)
                        .isPresent());
    }

    /** Tables that have a column of each shape. */
    Catalog sketches() {
        return new Catalog(Schema.of(sketches, List.of()), new TreeMap<>(), List.of());
    }

    /** The column of a sketch that has the shape of {@code column}. */
    SchemaObject place(Column column) {
        return places.get(shape(column));
    }

    /** {@code table}, with its columns as the database reads those of the sketches. */
    Table understood(Table table, Map<SchemaObject, Column> read) {
        return table.withColumns(table.columns().stream()
                .map(column -> Optional.ofNullable(read.get(place(column)))
                        .map(found -> PostgreSqlNormalForm.merged(column, named(found, column.name())))
                        .orElse(column))
                .toList());
    }
}
