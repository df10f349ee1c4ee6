package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.runtime.platform.Locks;
import dev.inchworm.runtime.platform.Sessions;
import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A step that is one transaction, together with its row in the journal. */
final class TransactionStep {

    private final MigratorSession session;
    private final Statements statements;
    private final LockRetry retry;

    TransactionStep(MigratorSession session, Statements statements, LockRetry retry) {
        this.session = session;
        this.statements = statements;
        this.retry = retry;
    }

    void run(Task task) throws SQLException {
        Optional<String> committing = session.platform().committing(task.step().sql());
        if (committing.isPresent()) {
            throw new InchwormException(
                    Code.IW885,
                    task.migration(),
                    task.step().id(),
                    session.platform().dialect().displayName(),
                    committing.get());
        }
        retry.run(task, limit -> Jdbc.inTransaction(session.connection(), () -> attempt(task, limit)));
    }

    private boolean attempt(Task task, Duration limit) throws SQLException {
        Connection connection = session.connection();
        long begin = System.nanoTime();
        session.writer().fence(connection);
        takeLocks(task, limit);
        String mark = session.platform().mark(connection);
        statements.execute(task, task.step().sql());
        if (!session.platform().isMarked(connection, mark)) {
            throw new InchwormException(
                    Code.IW823, task.migration(), task.step().id());
        }
        task.ledger().doneAtOnce(connection, Duration.ofNanos(System.nanoTime() - begin));
        return true;
    }

    /**
     * A step that takes a lock gets all of them first, under one deadline: the database's own limit would begin anew for
     * each. What takes no lock that keeps readers or writers away may wait as long as it must.
     */
    private void takeLocks(Task task, Duration limit) throws SQLException {
        Step step = task.step();
        if (step.lock().isEmpty()) {
            return;
        }
        Connection connection = session.connection();
        Sessions sessions = session.platform().sessions();
        Locks locks = session.platform().locks();
        long begin = System.nanoTime();
        sessions.limitLockWait(connection, limit);
        if (step.tables().size() > 1) {
            List<ObjectName> tables = locks.lockable(connection, step.tables());
            for (ObjectName table : tables.size() > 1 ? tables : List.<ObjectName>of()) {
                sessions.limitLockWait(connection, left(begin, limit));
                statements.execute(task, locks.take(table, step.lock().get()));
            }
            sessions.limitLockWait(connection, left(begin, limit));
        }
    }

    private static Duration left(long begin, Duration limit) {
        Duration left = limit.minusNanos(System.nanoTime() - begin);
        return left.toMillis() > 0 ? left : Duration.ofMillis(1);
    }
}
