package dev.inchworm.processor.harness;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.PostgreSqlDefault;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.plan.Rehearsal;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import dev.inchworm.testing.CatalogPicture;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** PostgreSQL. */
public final class PostgreSqlEngine implements Engine {

    private final PostgreSql dialect = new PostgreSql();

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public Connection connect(TestDatabase database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("prepareThreshold", "1");
        properties.setProperty("binaryTransfer", "false");
        // A step and a round that wait for each other are to find out soon; a server that hangs is to fail the test.
        properties.setProperty("options", "-c deadlock_timeout=20ms -c statement_timeout=60s");
        return DriverManager.getConnection(database.url(), properties);
    }

    @Override
    public Optional<String> snapshot() {
        return Optional.empty();
    }

    @Override
    public Calculator calculator(Connection connection) {
        return new PostgreSqlCalculator(connection);
    }

    @Override
    public void bind(PreparedStatement statement, int index, Optional<String> text) throws SQLException {
        if (text.isPresent()) {
            statement.setObject(index, text.get(), Types.OTHER);
        } else {
            statement.setNull(index, Types.NULL);
        }
    }

    @Override
    public PreparedStatement prepareInsert(Connection connection, String sql, List<String> keys) throws SQLException {
        return connection.prepareStatement(sql, keys.toArray(String[]::new));
    }

    @Override
    public List<Optional<String>> keys(
            PreparedStatement insert, List<String> keys, Map<String, Optional<String>> values) throws SQLException {
        try (ResultSet result = insert.getGeneratedKeys()) {
            return Session.read(result).get(0);
        }
    }

    @Override
    public String nothingGiven() {
        return "DEFAULT VALUES";
    }

    @Override
    public String otherwiseUpdate(List<String> key, List<String> columns) {
        String target = "ON CONFLICT (" + dialect.quoteAll(key) + ") DO ";
        return columns.isEmpty()
                ? target + "NOTHING"
                : target + "UPDATE SET "
                        + String.join(
                                ", ",
                                columns.stream()
                                        .map(dialect::quote)
                                        .map(column -> column + " = EXCLUDED." + column)
                                        .toList());
    }

    @Override
    public String nextNumber(ObjectName sequence) {
        return "SELECT nextval(" + dialect.literal(dialect.quote(sequence)) + ")";
    }

    @Override
    public boolean isConstant(String defaultSql) {
        return PostgreSqlDefault.of(defaultSql) == PostgreSqlDefault.CONSTANT;
    }

    @Override
    public Failure failure(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.equals("40001") || state.equals("40P01") || state.equals("55P03")) {
            return Failure.RETRYABLE;
        } else if (state.equals("0A000") && String.valueOf(e.getMessage()).contains("cached plan")) {
            return Failure.STALE_PLAN;
        } else if (state.equals("42P10")) {
            return Failure.NO_SUCH_KEY;
        } else {
            // Integrity, or what a trigger or a conversion raises.
            return state.startsWith("23") || state.startsWith("22") || state.startsWith("P0")
                    ? Failure.RULE
                    : Failure.OTHER;
        }
    }

    @Override
    public Optional<String> constraint(SQLException e, Table table) {
        Optional<ServerErrorMessage> error = e instanceof PSQLException known
                ? Optional.ofNullable(known.getServerErrorMessage())
                : Optional.empty();
        // NOT NULL has no name of its own.
        return error.map(ServerErrorMessage::getConstraint).or(() -> error.map(ServerErrorMessage::getColumn));
    }

    @Override
    public void carryOut(Step step, TestDatabase database, Connection connection) throws SQLException {
        if (step.work() instanceof Work.Statement) {
            new Onlooker(this, database).watch(step, connection);
        } else {
            new Rehearsal(connection).run(step);
        }
    }

    @Override
    public long found(Step check, Connection connection) throws SQLException {
        return new Rehearsal(connection).count(check);
    }

    @Override
    public String rowText(List<Column> columns) {
        return "ROW(" + dialect.quoteAll(columns.stream().map(Column::name).toList()) + ")::text";
    }

    @Override
    public String withoutReferences(List<String> statements) {
        return "SET session_replication_role = replica;" + String.join(";", statements)
                + "; RESET session_replication_role";
    }

    @Override
    public void empty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("RESET session_replication_role; SET client_min_messages = warning;"
                    + "DROP SCHEMA IF EXISTS audit, archive CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        }
    }

    @Override
    public String picture(Connection connection) throws SQLException {
        return CatalogPicture.of(connection);
    }

    @Override
    public String takenBack(String picture, String untouched) {
        return CatalogPicture.withoutNewNames(picture, untouched);
    }
}
