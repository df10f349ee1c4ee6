package dev.inchworm.processor.harness;

import static java.util.stream.Collectors.joining;

import dev.inchworm.dialect.MySqlDdl;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * MySQL and MariaDB cast to few of their types, so that values are stored to become what columns of those types hold: in
 * temporary tables, of which the row's is called as the table is that it would be in.
 */
final class MySqlCalculator implements Calculator {

    private static final String RESULT = "inchworm_result";

    private final MySqlDialect dialect;
    private final MySqlTexts texts;
    private final Connection connection;
    /** The columns of the temporary tables that are there. */
    private final Map<String, List<Column>> there = new HashMap<>();

    MySqlCalculator(MySqlDialect dialect, MySqlTexts texts, Connection connection) {
        this.dialect = dialect;
        this.texts = texts;
        this.connection = connection;
    }

    // What people write may end in a comment.

    @Override
    public Optional<String> value(String expression, Column target, Table table, Map<String, Optional<String>> row)
            throws SQLException {
        return stored("SELECT (" + expression + "\n)" + from(table, row), target);
    }

    @Override
    public Optional<String> canonical(Column column, String text) throws SQLException {
        return stored("SELECT " + texts.given(column, dialect.literal(text)), column);
    }

    @Override
    public boolean isFalse(String condition, Table table, Map<String, Optional<String>> row) throws SQLException {
        return ask("SELECT CASE WHEN (" + condition + "\n) IS FALSE THEN 0 ELSE 1 END" + from(table, row))
                .equals(Optional.of("0"));
    }

    private Optional<String> stored(String query, Column column) throws SQLException {
        Column result = plain(column).withName("result");
        empty(RESULT, List.of(result));
        execute("INSERT INTO " + RESULT + " " + query);
        return ask("SELECT " + texts.shown(result, "result") + " FROM " + RESULT);
    }

    /** Stores the row. */
    private String from(Table table, Map<String, Optional<String>> row) throws SQLException {
        List<Column> columns = table.columns().stream()
                .filter(column -> row.containsKey(column.name()))
                .map(MySqlCalculator::plain)
                .toList();
        if (columns.isEmpty()) {
            return "";
        }
        String name = table.name().name();
        empty(name, columns);
        execute(columns.stream()
                .map(column -> row.get(column.name())
                        .map(text -> texts.given(column, dialect.literal(text)))
                        .orElse("NULL"))
                .collect(joining(", ", "INSERT INTO " + dialect.quote(name) + " VALUES (", ")")));
        return " FROM " + dialect.quote(name);
    }

    private void empty(String name, List<Column> columns) throws SQLException {
        if (columns.equals(there.get(name))) {
            execute("DELETE FROM " + dialect.quote(name));
            return;
        }
        execute("DROP TEMPORARY TABLE IF EXISTS " + dialect.quote(name));
        there.remove(name);
        execute(new MySqlDdl(dialect)
                .createTable(new Table(
                        ObjectName.of(name),
                        "com.acme.Row",
                        columns,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty()))
                .replaceFirst("CREATE TABLE", "CREATE TEMPORARY TABLE"));
        there.put(name, columns);
    }

    /** A column that takes what it is given. */
    private static Column plain(Column column) {
        return column.withNullable(true).withDefault(Optional.empty()).withGeneration(Optional.empty());
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private Optional<String> ask(String query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet result = statement.executeQuery(query)) {
                result.next();
                return Optional.ofNullable(result.getString(1));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
