package dev.inchworm.processor.harness;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type.Enumeration;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets the server say what an expression over a row is, without a table. */
final class Evaluator implements AutoCloseable {

    private final Engine engine;
    private final Dialect dialect;
    private final Connection connection;
    private final Map<String, Optional<Optional<String>>> known = new HashMap<>();

    Evaluator(Engine engine, Connection connection) {
        this.engine = engine;
        this.dialect = engine.dialect();
        this.connection = connection;
    }

    // What people write may end in a comment.

    /** {@code expression} as a value of {@code target}, over a row of {@code table}; empty where that fails. */
    synchronized Optional<Optional<String>> value(
            String expression, Column target, Table table, Map<String, Optional<String>> row) {
        return ask("SELECT CAST((" + expression + "\n) AS " + dialect.type(target) + ")" + from(table, row));
    }

    /** {@code text} as the server shows it as a value of {@code column}; empty where it is none. */
    synchronized Optional<Optional<String>> canonical(Column column, String text) {
        return ask("SELECT CAST(" + dialect.literal(text) + " AS " + type(column) + ")");
    }

    /** Whether a row of {@code table} obeys all checks of it; one over columns that the row lacks counts as obeyed. */
    boolean obeys(Table table, Map<String, Optional<String>> row) {
        return obeys(table, engine.checks(table), row);
    }

    /** Whether a row of {@code table} obeys {@code checks}. */
    synchronized boolean obeys(Table table, List<Check> checks, Map<String, Optional<String>> row) {
        for (Check check : checks) {
            Optional<String> sql = check.expression().in(dialect.name());
            if (sql.isPresent()) {
                Optional<Optional<String>> holds =
                        ask("SELECT CASE WHEN (" + sql.get() + "\n) IS FALSE THEN 0 ELSE 1 END" + from(table, row));
                if (holds.isPresent() && holds.get().equals(Optional.of("0"))) {
                    return false;
                }
            }
        }
        return true;
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

    private Optional<Optional<String>> ask(String query) {
        return known.computeIfAbsent(query, this::answer);
    }

    private Optional<Optional<String>> answer(String query) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return Optional.of(Optional.ofNullable(result.getString(1)));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
