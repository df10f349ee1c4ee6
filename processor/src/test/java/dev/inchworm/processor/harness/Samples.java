package dev.inchworm.processor.harness;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** One row for each table, the same in all: whatever refers to another row refers to that table's one. */
public final class Samples {

    private final Engine engine;

    /** Of a database. */
    public Samples(Engine engine) {
        this.engine = engine;
    }

    /** The value of {@code column} in the row, as it stands in a statement. */
    public String literal(Column column) {
        return engine.literal(column, column.sqlTypes().isEmpty() ? Values.plain(column.type(), 0) : "a");
    }

    /** Statements that insert the rows, for a session that does not look at foreign keys. */
    public List<String> inserts(Schema schema) {
        return schema.tables().values().stream().map(this::insert).toList();
    }

    /** Queries for all rows of tables that {@code later} has too, by columns that it has too, each as a text. */
    public List<String> dumps(Schema schema, Schema later) {
        List<String> queries = new ArrayList<>();
        for (Table table : schema.tables().values()) {
            Table then = later.tables().get(table.name());
            List<Column> columns = table.columns().stream()
                    .filter(column -> then != null && then.column(column.name()).isPresent())
                    .toList();
            if (!columns.isEmpty()) {
                queries.add("SELECT " + engine.rowText(columns) + " FROM "
                        + engine.dialect().quote(table.name()) + " ORDER BY 1");
            }
        }
        return queries;
    }

    /** How many rows {@code table} holds. */
    public String count(ObjectName table) {
        return "SELECT count(*) FROM " + engine.dialect().quote(table);
    }

    private String insert(Table table) {
        List<Column> written = table.columns().stream()
                .filter(column -> !(column.generation().orElse(null) instanceof Generation.Computed))
                .toList();
        return "INSERT INTO " + engine.dialect().quote(table.name()) + " ("
                + engine.dialect().quoteAll(written.stream().map(Column::name).toList()) + ") VALUES ("
                + String.join(", ", written.stream().map(this::literal).toList()) + ")";
    }
}
