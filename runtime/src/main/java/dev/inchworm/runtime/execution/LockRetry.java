package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.LockPolicy;
import dev.inchworm.runtime.RunListener;
import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.runtime.platform.SessionInfo;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * Tries again what failed for want of a lock. Between two attempts it looks whether whoever was in the way still is, so
 * that nobody queues behind an attempt that cannot succeed.
 */
final class LockRetry {

    private static final long LOOK_MILLIS = 100;
    /** A transaction that has been open for this long is not about to end by itself. */
    private static final Duration LONG = Duration.ofMillis(500);

    private final MigratorSession session;
    private final LockPolicy policy;
    private final RunListener listener;

    LockRetry(MigratorSession session, LockPolicy policy, RunListener listener) {
        this.session = session;
        this.policy = policy;
        this.listener = listener;
    }

    /**
     * Runs {@code attempt} until it succeeds or fails for another reason.
     *
     * @throws InchwormException IW820 when attempts or patience are used up
     */
    <T> T run(Task task, Jdbc.Call<T> attempt) throws SQLException {
        long begin = System.nanoTime();
        for (int number = 1; ; number++) {
            try {
                return attempt.run();
            } catch (SQLException e) {
                if (!session.platform().classify(e).isTransient()) {
                    throw e;
                }
                List<SessionInfo> blockers = blockers(task.step());
                if (number >= policy.attempts() || since(begin).compareTo(policy.patience()) > 0) {
                    throw givenUp(task, number, since(begin), blockers, e);
                }
                listener.retrying(
                        task.migration(),
                        task.step(),
                        number,
                        blockers.stream().map(SessionInfo::describe).toList());
            }
            Pause.before(number + 1, "step " + task.step().id() + " of " + task.migration());
            awaitWayFree(task, begin);
        }
    }

    private InchwormException givenUp(
            Task task, int attempts, Duration waited, List<SessionInfo> blockers, SQLException cause) {
        String who = blockers.isEmpty()
                ? "no one any more"
                : String.join(
                        "; ",
                        blockers.stream().limit(3).map(SessionInfo::describe).toList());
        return new InchwormException(
                cause, Code.IW820, task.migration(), task.step().id(), waited.toSeconds() + " s", attempts, who);
    }

    /** Who was seen while the statement waited, or else who holds what it needs. */
    private List<SessionInfo> blockers(Step step) throws SQLException {
        List<SessionInfo> seen = session.watch().blockers();
        return seen.isEmpty() ? holders(step) : seen;
    }

    private List<SessionInfo> holders(Step step) throws SQLException {
        return step.lock().isEmpty()
                ? List.of()
                : session.platform()
                        .locks()
                        .holders(
                                session.connection(), step.tables(), step.lock().get());
    }

    private void awaitWayFree(Task task, long begin) throws SQLException {
        long share = policy.patience().toMillis() / policy.attempts();
        long looking = System.nanoTime();
        while (since(looking).toMillis() < share
                && since(begin).compareTo(policy.patience()) < 0
                && holders(task.step()).stream().anyMatch(LockRetry::isLong)) {
            Pause.forMillis(LOOK_MILLIS, "step " + task.step().id() + " of " + task.migration());
        }
    }

    private static boolean isLong(SessionInfo holder) {
        return holder.transactionAge().filter(age -> age.compareTo(LONG) > 0).isPresent();
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
