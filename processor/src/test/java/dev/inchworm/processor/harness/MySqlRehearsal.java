package dev.inchworm.processor.harness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Effect;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.runtime.platform.Platform;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Carries steps out on MySQL or MariaDB, plainly. Each must leave in the catalog what it says that it leaves, and that was not there before, and one that says
 * that it can be repeated is repeated. Locks are no matter here: the server refuses a statement that needs a stronger one
 * than it asks for.
 */
final class MySqlRehearsal {

    private final Engine engine;
    private final Platform platform;
    private final Connection connection;

    /** On that connection. */
    MySqlRehearsal(Engine engine, Platform platform, Connection connection) {
        this.engine = engine;
        this.platform = platform;
        this.connection = connection;
    }

    /** Carries one step out. */
    void run(Step step) throws SQLException {
        if (step.work() instanceof Work.Check check) {
            assertThat(count(step)).as("%s: %s", check.complaint(), step.sql()).isZero();
            return;
        }
        if (step.work() instanceof Work.Statement statement && !(statement.effect() instanceof Effect.Repeatable)) {
            assertThat(shows(statement.effect()))
                    .as("%s before %s", statement.effect(), step.sql())
                    .isFalse();
        }
        execute(step);
        if (step.work() instanceof Work.Statement statement) {
            if (statement.effect() instanceof Effect.Repeatable) {
                execute(step);
            }
            assertThat(shows(statement.effect()))
                    .as("%s of %s", statement.effect(), step.sql())
                    .isTrue();
        }
    }

    /** How many rows the query of a check finds. */
    long count(Step check) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(check.sql())) {
            long count = 0;
            while (rows.next()) {
                count++;
            }
            return count;
        }
    }

    private void execute(Step step) throws SQLException {
        try {
            engine.execute(step.sql(), connection);
        } catch (SQLException e) {
            throw new SQLException(
                    "step " + step.id() + ": " + e.getMessage() + "\n" + step.sql(),
                    e.getSQLState(),
                    e.getErrorCode(),
                    e);
        }
    }

    private boolean shows(Effect effect) throws SQLException {
        if (effect instanceof Effect.Present present) {
            return platform.exists(connection, present.part());
        }
        return !(effect instanceof Effect.Absent absent) || !platform.exists(connection, absent.part());
    }
}
