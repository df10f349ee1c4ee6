package dev.inchworm.runtime.execution;

import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.runtime.platform.LockHolder;
import dev.inchworm.runtime.platform.Platform;
import dev.inchworm.runtime.platform.SessionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after statements that take their time: cancels one whose thread is interrupted, and finds out, from a second
 * session, who keeps it waiting. The second session is opened only when a statement does take its time.
 */
final class Watch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final long INTERVAL_MILLIS = 100;
    /** Waiting for less than this is nothing to tell people about. */
    private static final long LONG_MILLIS = 2_000;

    private final DataSource dataSource;
    private final Platform platform;
    private final long session;
    private final ScheduledThreadPoolExecutor scheduler;

    private volatile List<SessionInfo> blockers = List.of();
    private volatile boolean open = true;
    /** What runs now; null in between. */
    private volatile Look watched;
    // This belongs to the session's thread.
    private boolean begun;
    // These belong to the scheduler's thread.
    private Connection observer;
    private Map<String, String> settings = Map.of();
    private boolean blind;

    Watch(DataSource dataSource, Platform platform, long session) {
        this.dataSource = dataSource;
        this.platform = platform;
        this.session = session;
        scheduler = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "inchworm-watch");
            thread.setDaemon(true);
            return thread;
        });
        scheduler.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
    }

    /** Whoever wants to know why a statement does not get on. Called on the watching thread. */
    interface Waiting {

        /** It has been waiting for long for these, others than those it was said to wait for before. */
        void forLong(List<SessionInfo> blockers);

        /**
         * It is waiting.
         *
         * @param observer a session to do something about it by; in autocommit mode
         */
        void look(Connection observer, Obstacles obstacles) throws SQLException;
    }

    /**
     * Runs {@code call}, which executes {@code statement}, and looks after it meanwhile.
     *
     * @param waiting is told who keeps it waiting
     */
    <T> T during(Statement statement, Waiting waiting, Jdbc.Call<T> call) throws SQLException {
        blockers = List.of();
        Look look = new Look(Thread.currentThread(), statement, waiting);
        watched = look;
        begin();
        try {
            return call.run();
        } finally {
            watched = null;
        }
    }

    /** One rhythm for all statements: most are over before it comes round, and must not wake a thread each. */
    private void begin() {
        if (!begun) {
            begun = true;
            scheduler.scheduleWithFixedDelay(
                    () -> {
                        Look look = watched;
                        if (look != null && look.takes(INTERVAL_MILLIS)) {
                            look(look);
                        }
                    },
                    INTERVAL_MILLIS,
                    INTERVAL_MILLIS,
                    TimeUnit.MILLISECONDS);
        }
    }

    /** Who kept the last statement waiting, when it was last looked. */
    List<SessionInfo> blockers() {
        return blockers;
    }

    /** What is looked after, and who was last said to be in its way. */
    private static final class Look {
        private final Thread owner;
        private final Statement statement;
        private final Waiting waiting;
        private final Obstacles obstacles = new Obstacles();
        private final long begin = System.nanoTime();
        private List<Long> told = List.of();
        private int count;
        private int gone;

        Look(Thread owner, Statement statement, Waiting waiting) {
            this.owner = owner;
            this.statement = statement;
            this.waiting = waiting;
        }

        boolean isLong() {
            return takes(LONG_MILLIS);
        }

        boolean takes(long millis) {
            return System.nanoTime() - begin > TimeUnit.MILLISECONDS.toNanos(millis);
        }

        void tell(List<SessionInfo> found) {
            List<Long> ids = found.stream().map(SessionInfo::id).sorted().toList();
            if (isLong() && !ids.equals(told)) {
                told = ids;
                waiting.forLong(found);
            }
        }
    }

    private void look(Look look) {
        try {
            if (look.owner.isInterrupted()) {
                look.statement.cancel();
            }
            if (observer == null && !blind && open) {
                observer = dataSource.getConnection();
                observer.setAutoCommit(true);
                settings = platform.sessions().prepare(observer, "inchworm watch");
            }
            // Asking is not free for the server, so it is asked less often about what takes long.
            if (observer != null && (!look.isLong() || look.count++ % 10 == 0)) {
                giveUpOnSilence(look);
                List<LockHolder> holders = platform.locks().blockersOf(observer, session);
                look.obstacles.see(holders);
                if (!holders.isEmpty()) {
                    List<SessionInfo> found =
                            holders.stream().map(LockHolder::session).toList();
                    blockers = found;
                    look.tell(found);
                    look.waiting.look(observer, look.obstacles);
                }
            }
        } catch (SQLException | RuntimeException e) {
            // A run goes on without being watched.
            LOG.debug("Cannot look who keeps a statement waiting", e);
            blind = true;
            closeObserver();
        }
    }

    /**
     * A connection that was dropped somewhere on its way, and nobody told its client, would be listened to for ever. Seen
     * three times, a second apart, so that no answer is on its way that we have just not heard yet.
     */
    private void giveUpOnSilence(Look look) throws SQLException {
        if (!look.isLong()) {
            return;
        }
        look.gone = platform.sessions().isAtWork(observer, session) ? 0 : look.gone + 1;
        if (look.gone >= 3) {
            LOG.warn("The server no longer works on what we wait for: its answer was lost, or its session");
            look.statement.getConnection().abort(Runnable::run);
        }
    }

    private void closeObserver() {
        if (observer != null) {
            try (Connection closing = observer) {
                platform.sessions().restore(closing, settings);
            } catch (SQLException e) {
                LOG.debug("Cannot close the watching session", e);
            }
            observer = null;
        }
    }

    @Override
    public void close() {
        open = false;
        scheduler.execute(this::closeObserver);
        scheduler.shutdown();
        try {
            // Bounded: a pool that has no second connection to give must not hold up the end of the run.
            if (!scheduler.awaitTermination(2, TimeUnit.SECONDS)) {
                scheduler.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            scheduler.shutdownNow();
        }
    }
}
