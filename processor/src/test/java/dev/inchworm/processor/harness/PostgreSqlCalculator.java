package dev.inchworm.processor.harness;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type.Enumeration;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;

/** PostgreSQL computes without a table: all is cast to the types of the columns. */
final class PostgreSqlCalculator implements Calculator {

    private final PostgreSql dialect = new PostgreSql();
    private final Connection connection;

    PostgreSqlCalculator(Connection connection) {
        this.connection = connection;
    }

    // What people write may end in a comment.

    @Override
    public Optional<String> value(String expression, Column target, Table table, Map<String, Optional<String>> row)
            throws SQLException {
        return ask("SELECT CAST((" + expression + "\n) AS " + dialect.type(target) + ")" + from(table, row));
    }

    @Override
    public Optional<String> canonical(Column column, String text) throws SQLException {
        return ask("SELECT CAST(" + dialect.literal(text) + " AS " + type(column) + ")");
    }

    @Override
    public boolean isFalse(String condition, Table table, Map<String, Optional<String>> row) throws SQLException {
        return ask("SELECT CASE WHEN (" + condition + "\n) IS FALSE THEN 0 ELSE 1 END" + from(table, row))
                .equals(Optional.of("0"));
    }

    /** An enum type may not be there yet: what it holds is as good as text. */
    private String type(Column column) {
        return column.type() instanceof Enumeration enumeration
                        && enumeration.named().isPresent()
                ? PostgreSql.typeOf(enumeration)
                : dialect.type(column);
    }

    private String from(Table table, Map<String, Optional<String>> row) {
        StringBuilder from = new StringBuilder();
        for (Column column : table.columns()) {
            Optional<String> value = row.get(column.name());
            if (value != null) {
                from.append(from.isEmpty() ? " FROM (SELECT " : ", ")
                        .append("CAST(")
                        .append(value.map(dialect::literal).orElse("NULL"))
                        .append(" AS ")
                        .append(type(column))
                        .append(") AS ")
                        .append(dialect.quote(column.name()));
            }
        }
        return from.isEmpty() ? "" : from + ") AS " + dialect.quote(table.name().name());
    }

    private Optional<String> ask(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return Optional.ofNullable(result.getString(1));
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
