package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Step.Work;
import java.sql.SQLException;
import java.time.Duration;

/** A query that must find no row. What it finds is counted and never shown. */
final class CheckStep {

    private final MigratorSession session;
    private final Statements statements;

    CheckStep(MigratorSession session, Statements statements) {
        this.session = session;
        this.statements = statements;
    }

    void run(Task task, Work.Check check) throws SQLException {
        long begin = System.nanoTime();
        long found = count(task);
        if (found > 0) {
            throw new InchwormException(
                    Code.IW822, task.migration(), task.step().id(), check.complaint(), found);
        }
        session.write(
                () -> task.ledger().doneAtOnce(session.connection(), Duration.ofNanos(System.nanoTime() - begin)));
    }

    /** How many rows the query of {@code task} finds. */
    long count(Task task) throws SQLException {
        String query = task.step().sql().replaceAll("[;\\s]+$", "");
        // On lines of its own: the query may end in a comment.
        return statements.number(task, "SELECT count(*) FROM (\n" + query + "\n) AS found");
    }
}
