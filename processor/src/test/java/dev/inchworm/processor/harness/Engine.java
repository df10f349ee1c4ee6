package dev.inchworm.processor.harness;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.migration.Step;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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

    /** A session such as an application has it: statements are prepared on the server, and values read as text. */
    Connection connect(TestDatabase database) throws SQLException;

    /** What follows {@code INSERT INTO … VALUES (…)} where the row may be there already, by {@code key}. */
    String otherwiseUpdate(List<String> key, List<String> columns);

    /** A query for the next number of {@code sequence}. */
    String nextNumber(ObjectName sequence);

    /** A query for the first rows of a query over a table, however many there are. */
    String first(String query, int rows);

    /** All checks of {@code table}, those of enum columns included. */
    List<Check> checks(Table table);

    /** Whether a DEFAULT is the same for all rows at all times. */
    boolean isConstant(String defaultSql);

    /** Why a statement failed. */
    Failure failure(SQLException e);

    /** The constraint or index that a statement failed on, where the server says so. */
    Optional<String> constraint(SQLException e);

    /** Carries {@code step} out, and fails where it locks or scans what it does not declare. */
    void carryOut(Step step, TestDatabase database, Connection connection) throws SQLException;

    /** How many rows the query of a check finds. */
    long found(Step check, Connection connection) throws SQLException;

    /** What the catalog holds, as text. */
    String picture(Connection connection) throws SQLException;

    /** A picture after undo, without what no server can take back where {@code untouched} was the one before. */
    String takenBack(String picture, String untouched);
}
