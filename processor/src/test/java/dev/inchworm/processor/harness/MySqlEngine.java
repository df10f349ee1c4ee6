package dev.inchworm.processor.harness;

import static java.util.stream.Collectors.joining;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.platform.MySqlPlatform;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import dev.inchworm.testing.MySqlPicture;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** MySQL or MariaDB. */
public final class MySqlEngine implements Engine {

    /** What is prepared is prepared on the server; a session that hangs is to fail the test. */
    private static final String SETTINGS = "&useServerPrepStmts=true&cachePrepStmts=false"
            + "&sessionVariables=innodb_lock_wait_timeout=5,lock_wait_timeout=5";

    /** What a trigger raises, or an expression that has no value. */
    private static final Set<Integer> RAISED = Set.of(1365, 1644, 1690, 3156, 3988);

    /** Where messages name what a statement failed on; a key is told with its table in front by MySQL. */
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("CONSTRAINT `((?:[^`]|``)+)`"),
            Pattern.compile("Check constraint '(.+)' is violated"),
            Pattern.compile("for key '(?:[^'.]*\\.)?([^']+)'"),
            Pattern.compile("Column '([^']+)' cannot be null"),
            Pattern.compile("Field '([^']+)' doesn't have a default"));

    private final MySqlDialect dialect;
    private final MySqlPlatform platform;
    private final MySqlTexts texts;

    /** With the names and types of {@code dialect}. */
    public MySqlEngine(MySqlDialect dialect) {
        this.dialect = dialect;
        this.platform = new MySqlPlatform(dialect);
        this.texts = new MySqlTexts(dialect);
    }

    @Override
    public MySqlDialect dialect() {
        return dialect;
    }

    @Override
    public Connection connect(TestDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url() + SETTINGS);
    }

    @Override
    public Optional<String> snapshot() {
        return Optional.of("START TRANSACTION WITH CONSISTENT SNAPSHOT");
    }

    @Override
    public Calculator calculator(Connection connection) {
        return new MySqlCalculator(dialect, texts, connection);
    }

    @Override
    public String given(Column column, String text) {
        return texts.given(column, text);
    }

    @Override
    public String literal(Column column, String text) {
        return texts.literal(column, text);
    }

    @Override
    public String shown(Column column, String value) {
        return texts.shown(column, value);
    }

    @Override
    public void bind(PreparedStatement statement, int index, Optional<String> text) throws SQLException {
        statement.setString(index, text.orElse(null));
    }

    @Override
    public PreparedStatement prepareInsert(Connection connection, String sql, List<String> keys) throws SQLException {
        return connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS);
    }

    @Override
    public List<Optional<String>> keys(
            PreparedStatement insert, List<String> keys, Map<String, Optional<String>> values) throws SQLException {
        List<Optional<String>> found = new ArrayList<>();
        for (String key : keys) {
            Optional<String> given = values.getOrDefault(key, Optional.empty());
            found.add(given.isPresent() ? given : numbered(insert));
        }
        return found;
    }

    private static Optional<String> numbered(PreparedStatement insert) throws SQLException {
        try (ResultSet number = insert.getGeneratedKeys()) {
            return number.next() ? Optional.of(number.getString(1)) : Optional.empty();
        }
    }

    @Override
    public String nothingGiven() {
        return "() VALUES ()";
    }

    /** Whichever key is in the way: these servers ask for none. */
    @Override
    public String otherwiseUpdate(List<String> key, List<String> columns) {
        List<String> updated = columns.isEmpty() ? key : columns;
        return "ON DUPLICATE KEY UPDATE "
                + updated.stream()
                        .map(dialect::quote)
                        .map(column -> column + " = VALUES(" + column + ")")
                        .collect(joining(", "));
    }

    @Override
    public String nextNumber(ObjectName sequence) {
        return "SELECT nextval(" + dialect.quote(sequence) + ")";
    }

    @Override
    public boolean isConstant(String defaultSql) {
        return dialect.isRepeatable(defaultSql);
    }

    @Override
    public Failure failure(SQLException e) {
        return switch (platform.classify(e)) {
            case LOCK_TIMEOUT, DEADLOCK -> Failure.RETRYABLE;
            case ROWS -> Failure.RULE;
            default -> RAISED.contains(e.getErrorCode()) ? Failure.RULE : Failure.OTHER;
        };
    }

    @Override
    public Optional<String> constraint(SQLException e, Table table) {
        String message = String.valueOf(e.getMessage());
        return NAMED.stream()
                .map(pattern -> pattern.matcher(message))
                .filter(Matcher::find)
                .map(found -> found.group(1).replace("``", "`"))
                .map(name -> name.equals("PRIMARY")
                        ? table.primaryKey().map(PrimaryKey::name).orElse(name)
                        : name)
                .findFirst();
    }

    @Override
    public void carryOut(Step step, TestDatabase database, Connection connection) throws SQLException {
        new MySqlRehearsal(this, platform, connection).run(step);
    }

    @Override
    public long found(Step check, Connection connection) throws SQLException {
        return new MySqlRehearsal(this, platform, connection).count(check);
    }

    @Override
    public String rowText(List<Column> columns) {
        return columns.stream()
                .map(column -> "ifnull(" + shown(column, dialect.quote(column.name())) + ", 'NULL')")
                .collect(joining(", ", "concat_ws('|', ", ")"));
    }

    @Override
    public String withoutReferences(List<String> statements) {
        return "SET foreign_key_checks = 0;" + String.join(";", statements) + ";SET foreign_key_checks = 1";
    }

    @Override
    public void empty(Connection connection) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("SELECT table_name, table_type FROM information_schema.tables"
                        + " WHERE table_schema = database()")) {
            while (tables.next()) {
                String kind = tables.getString(2).equals("BASE TABLE") ? "TABLE" : tables.getString(2);
                statements.add("DROP " + kind + " " + dialect.quote(tables.getString(1)));
            }
        }
        if (!statements.isEmpty()) {
            execute(withoutReferences(statements), connection);
        }
    }

    @Override
    public String picture(Connection connection) throws SQLException {
        return MySqlPicture.of(connection);
    }

    @Override
    public String takenBack(String picture, String untouched) {
        return picture;
    }
}
