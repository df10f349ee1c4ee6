package dev.inchworm.processor.harness;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.migration.Step;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What differs between databases, as far as two releases and a migration on one of them need it. */
public interface Engine {

    /** Why a statement failed. */
    enum Failure {
        /** Another transaction was in the way: any application tries again. */
        RETRYABLE,
        /** The statement had been prepared over something that is not as it was. */
        STALE_PLAN,
        /** A key that it names is not there to conflict with. */
        NO_SUCH_KEY,
        /** A rule of the database is against its values. */
        RULE,
        OTHER
    }

    /** Names and types. */
    Dialect dialect();

    /**
     * A session such as an application has it: statements are prepared on the server, in the isolation that the server has by
     * default.
     */
    Connection connect(TestDatabase database) throws SQLException;

    /** What computes values on a session that nothing else uses. */
    Calculator calculator(Connection connection);

    /**
     * A statement that begins a transaction which goes on seeing what is there now; empty where transactions do not, unless they
     * ask for it.
     */
    Optional<String> snapshot();

    /** How a value of {@code column} stands in a statement, where {@code text} is how {@link Values} spells it. */
    default String given(Column column, String text) {
        return text;
    }

    /** The literal of a value of {@code column} that {@link Values} spells {@code text}. */
    default String literal(Column column, String text) {
        return dialect().literal(text);
    }

    /** What reads {@code value}, one of {@code column}, as {@link Values} spells it. */
    default String shown(Column column, String value) {
        return value;
    }

    /** Binds text. */
    void bind(PreparedStatement statement, int index, Optional<String> text) throws SQLException;

    /** Prepares an INSERT, to be asked for {@link #keys} once it has run. */
    PreparedStatement prepareInsert(Connection connection, String sql, List<String> keys) throws SQLException;

    /** The values of {@code keys} in the row that {@code insert} has just made of {@code values}. */
    List<Optional<String>> keys(PreparedStatement insert, List<String> keys, Map<String, Optional<String>> values)
            throws SQLException;

    /** What follows {@code INSERT INTO …} where no column is given a value. */
    String nothingGiven();

    /** What follows {@code INSERT INTO … VALUES (…)} where the row may be there already, by {@code key}. */
    String otherwiseUpdate(List<String> key, List<String> columns);

    /** A query for the next number of {@code sequence}. */
    String nextNumber(ObjectName sequence);

    /** A query for the first rows of a query over a table, however many there are. */
    default String first(String query, int rows) {
        return query + " LIMIT " + rows;
    }

    /** All checks of {@code table}, those of enum columns included. */
    default List<Check> checks(Table table) {
        List<Check> checks = new ArrayList<>(table.checks());
        table.columns().forEach(column -> dialect().enumCheck(table, column).ifPresent(checks::add));
        return checks;
    }

    /** Whether a DEFAULT is the same for all rows at all times. */
    boolean isConstant(String defaultSql);

    /** Why a statement failed. */
    Failure failure(SQLException e);

    /** The constraint or index that a statement on {@code table} failed on, where the server says so. */
    Optional<String> constraint(SQLException e, Table table);

    /** Runs SQL, one or several statements, to the end. */
    default void execute(String sql, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            boolean more = statement.execute(sql);
            while (more || statement.getUpdateCount() != -1) {
                more = statement.getMoreResults();
            }
        }
    }

    /** Carries {@code step} out, and fails where it does not do what it declares. */
    void carryOut(Step step, TestDatabase database, Connection connection) throws SQLException;

    /** How many rows the query of a check finds. */
    long found(Step check, Connection connection) throws SQLException;

    /** The columns of a row as one text. */
    String rowText(List<Column> columns);

    /** {@code statements}, to be sent as one, without anybody looking at foreign keys. */
    String withoutReferences(List<String> statements);

    /** Removes whatever a migration may have put into a database. */
    void empty(Connection connection) throws SQLException;

    /** What the catalog holds, as text. */
    String picture(Connection connection) throws SQLException;

    /** A picture after undo, without what no server can take back where {@code untouched} was the one before. */
    String takenBack(String picture, String untouched);
}
