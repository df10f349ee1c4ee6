package dev.inchworm.processor.harness;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** One row for each table, the same in all: whatever refers to another row refers to that table's one. */
public final class Samples {

    private static final Dialect DIALECT = new PostgreSql();

    private Samples() {}

    /** The value of {@code column} in the row, as it stands in a statement. */
    public static String literal(Column column) {
        return DIALECT.literal(column.sqlTypes().isEmpty() ? Values.plain(column.type(), 0) : "a");
    }

    /** Statements that insert the rows, for a session that does not look at foreign keys. */
    public static List<String> inserts(Schema schema) {
        return schema.tables().values().stream().map(Samples::insert).toList();
    }

    /** Queries for all rows of tables that {@code later} has too, by columns that it has too, as one text each. */
    public static List<String> dumps(Schema schema, Schema later) {
        List<String> queries = new ArrayList<>();
        for (Table table : schema.tables().values()) {
            Table then = later.tables().get(table.name());
            List<String> columns = table.columns().stream()
                    .map(Column::name)
                    .filter(column -> then != null && then.column(column).isPresent())
                    .toList();
            if (!columns.isEmpty()) {
                String row = "ROW(" + DIALECT.quoteAll(columns) + ")::text";
                queries.add(
                        "SELECT string_agg(" + row + ", ' ' ORDER BY " + row + ") FROM " + DIALECT.quote(table.name()));
            }
        }
        return queries;
    }

    /** How many rows {@code table} holds. */
    public static String count(ObjectName table) {
        return "SELECT count(*) FROM " + DIALECT.quote(table);
    }

    private static String insert(Table table) {
        List<Column> written = table.columns().stream()
                .filter(column -> !(column.generation().orElse(null) instanceof Generation.Computed))
                .toList();
        return "INSERT INTO " + DIALECT.quote(table.name()) + " ("
                + DIALECT.quoteAll(written.stream().map(Column::name).toList()) + ") VALUES ("
                + String.join(", ", written.stream().map(Samples::literal).toList()) + ")";
    }
}
