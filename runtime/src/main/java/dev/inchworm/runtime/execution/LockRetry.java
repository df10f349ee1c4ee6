package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.LockPolicy;
import dev.inchworm.runtime.RunListener;
import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.runtime.platform.LockHolder;
import dev.inchworm.runtime.platform.SessionInfo;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * Tries again what failed for want of a lock. Before each attempt, the first one included, it looks whether somebody is
 * in the way who is not about to leave, so that nobody queues behind an attempt that cannot succeed.
 */
final class LockRetry {

    private static final long LOOK_MILLIS = 100;
    /** A transaction that has been open for this long is not about to end by itself. */
    private static final Duration LONG = Duration.ofMillis(500);
    /** Waiting for less than this is nothing to tell people about. */
    private static final Duration WORTH_TELLING = Duration.ofSeconds(2);

    private final MigratorSession session;
    private final LockPolicy policy;
    private final RunListener listener;
    private final Terminator terminator;

    LockRetry(MigratorSession session, LockPolicy policy, RunListener listener) {
        this.session = session;
        this.policy = policy;
        this.listener = listener;
        this.terminator = new Terminator(session, listener, policy.terminateAfter());
    }

    /** One attempt at getting locks. */
    @FunctionalInterface
    interface Attempt<T> {
        /** Makes it, and waits no longer than {@code limit} for all locks together. */
        T within(Duration limit) throws SQLException;
    }

    /**
     * Runs {@code attempt}, which limits its own waiting, until it succeeds or fails for another reason.
     *
     * @throws InchwormException IW820 when attempts or patience are used up
     */
    <T> T run(Task task, Jdbc.Call<T> attempt) throws SQLException {
        return run(task, (Duration any) -> attempt.run());
    }

    /**
     * Runs {@code attempt} until it succeeds or fails for another reason.
     *
     * @throws InchwormException IW820 when attempts or patience are used up
     */
    <T> T run(Task task, Attempt<T> attempt) throws SQLException {
        long begin = System.nanoTime();
        Obstacles obstacles = new Obstacles();
        List<String> blockers = List.of();
        for (int number = 1; ; number++) {
            awaitWayFree(task, begin, number - 1, obstacles);
            try {
                T result = attempt.within(policy.budgetOf(number));
                settle();
                return result;
            } catch (SQLException e) {
                settle();
                if (!session.platform().classify(e).isTransient()) {
                    throw e;
                }
                List<String> seen = blockers(task, obstacles);
                // A short attempt may be over before anyone looked; who was in the way of the one before is a better
                // answer than none.
                blockers = seen.isEmpty() ? blockers : seen;
                if (number >= policy.attempts() || since(begin).compareTo(policy.patience()) > 0) {
                    throw givenUp(task, number, since(begin), blockers, e);
                }
                listener.retrying(task.migration(), task.step(), number, seen);
            }
            Pause.before(number + 1, during(task));
        }
    }

    private void settle() throws SQLException {
        if (!session.connection().isClosed()) {
            session.platform().sessions().settle(session.connection());
        }
    }

    private InchwormException givenUp(
            Task task, int attempts, Duration waited, List<String> blockers, SQLException cause) throws SQLException {
        String who = blockers.isEmpty()
                ? session.platform().locks().hidden(session.connection()).orElse("no one any more")
                : String.join("; ", blockers.stream().limit(3).toList());
        return new InchwormException(
                cause, Code.IW820, task.migration(), task.step().id(), waited.toSeconds() + " s", attempts, who);
    }

    /** Who was seen while the statement waited, or else who holds what it needs. */
    private List<String> blockers(Task task, Obstacles obstacles) throws SQLException {
        obstacles.see(holders(task));
        obstacles.stayed();
        List<SessionInfo> seen = session.watch().blockers();
        return seen.isEmpty()
                ? obstacles.names()
                : seen.stream().map(SessionInfo::describe).toList();
    }

    private List<LockHolder> holders(Task task) throws SQLException {
        Step step = task.step();
        return step.lock().isEmpty()
                ? List.of()
                : session.platform()
                        .locks()
                        .holders(
                                session.connection(), step.tables(), step.lock().get());
    }

    /** Waits while somebody is in the way who stays; for a while only, since then it takes a queue to get by. */
    private void awaitWayFree(Task task, long begin, int attempts, Obstacles obstacles) throws SQLException {
        long looking = System.nanoTime();
        Duration respite = policy.respiteAfter(attempts);
        boolean told = false;
        obstacles.see(holders(task));
        while (!obstacles.staying(LONG).isEmpty()
                && since(looking).compareTo(respite) < 0
                && since(begin).compareTo(policy.patience()) < 0) {
            if (!told && since(looking).compareTo(WORTH_TELLING) > 0) {
                listener.blocked(task.migration(), task.step(), Obstacles.names(obstacles.staying(LONG)));
                told = true;
            }
            terminator.clear(session.connection(), task, obstacles);
            Pause.forMillis(LOOK_MILLIS, during(task));
            obstacles.see(holders(task));
        }
    }

    private static String during(Task task) {
        return "step " + task.step().id() + " of " + task.migration();
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
