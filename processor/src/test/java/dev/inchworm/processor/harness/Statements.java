package dev.inchworm.processor.harness;

import static java.util.stream.Collectors.joining;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The statements that a release issues on one of its tables. */
final class Statements {

    private final Engine engine;
    private final Table table;
    private final String name;
    private final List<String> key;

    Statements(Engine engine, Table table) {
        this.engine = engine;
        this.table = table;
        this.name = engine.dialect().quote(table.name());
        this.key = keys(table).stream()
                .filter(columns -> columns.stream()
                        .allMatch(column -> !table.column(column).orElseThrow().nullable()))
                .findFirst()
                .orElse(List.of());
    }

    /** The columns that tell a row from all others; none where nothing does. */
    List<String> key() {
        return key;
    }

    /** All sets of columns that an upsert may name: the primary key, unique constraints, plain unique indexes. */
    static List<List<String>> keys(Table table) {
        List<List<String>> keys = new ArrayList<>();
        table.primaryKey().ifPresent(primary -> keys.add(primary.columns()));
        table.uniques().stream().map(Unique::columns).forEach(keys::add);
        table.indexes().stream()
                .filter(index -> index.unique() && index.where().isEmpty())
                .filter(index -> index.parts().stream().allMatch(Index.Part.OfColumn.class::isInstance))
                .map(index -> index.parts().stream()
                        .map(part -> ((Index.Part.OfColumn) part).column())
                        .toList())
                .forEach(keys::add);
        return keys.stream().distinct().toList();
    }

    /** The columns that a release may write. */
    List<String> written() {
        return table.columns().stream()
                .filter(column -> column.generation()
                        .filter(Generation.Computed.class::isInstance)
                        .isEmpty())
                .map(Column::name)
                .toList();
    }

    /** Whether an INSERT has to name a value for {@code column}. */
    static boolean isNeeded(Column column) {
        return column.generation().orElse(null) instanceof Generation.FromSequence
                || !column.nullable()
                        && column.defaultSql().isEmpty()
                        && column.generation().isEmpty();
    }

    String insert(List<String> columns) {
        return columns.isEmpty()
                ? "INSERT INTO " + name + " " + engine.nothingGiven()
                : "INSERT INTO " + name + " (" + engine.dialect().quoteAll(columns) + ") VALUES ("
                        + columns.stream().map(this::given).collect(joining(", ")) + ")";
    }

    String upsert(List<String> columns, List<String> onConflict) {
        List<String> updated = columns.stream()
                .filter(column -> !onConflict.contains(column) && !key.contains(column))
                .toList();
        return insert(columns) + " " + engine.otherwiseUpdate(onConflict, updated);
    }

    String update(List<String> columns) {
        return "UPDATE " + name + " SET " + equals(columns, ", ") + byKey();
    }

    String select() {
        return "SELECT " + columns() + " FROM " + name + byKey();
    }

    String selectFirst(int rows) {
        return engine.first("SELECT " + columns() + " FROM " + name, rows);
    }

    String delete() {
        return "DELETE FROM " + name + byKey();
    }

    private String columns() {
        return table.columns().stream()
                .map(column -> engine.shown(column, engine.dialect().quote(column.name())))
                .collect(joining(", "));
    }

    private String byKey() {
        return " WHERE " + equals(key, " AND ");
    }

    private String equals(List<String> columns, String between) {
        return columns.stream()
                .map(column -> engine.dialect().quote(column) + " = " + given(column))
                .collect(joining(between));
    }

    private String given(String column) {
        return engine.given(table.column(column).orElseThrow(), "?");
    }
}
