package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.RunOptions;
import dev.inchworm.runtime.journal.Holder;
import dev.inchworm.runtime.journal.Journal;
import dev.inchworm.runtime.journal.JournalWriter;
import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.runtime.platform.Platform;
import dev.inchworm.runtime.platform.SessionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The session of the one migrator: it holds the mutex, outside of any transaction, for as long as it lives, and does the
 * work. Whoever loses the session has lost the mutex and cannot work on.
 */
public final class MigratorSession implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MigratorSession.class);

    /** How often a waiting migrator asks whether it is its turn. */
    private static final Duration MUTEX_POLL = Duration.ofMillis(250);

    private final Place place;
    private final Connection connection;
    private final Map<String, String> settings;
    private final long mutex;
    private final Watch watch;
    private final JournalWriter writer;

    private MigratorSession(
            Place place,
            Connection connection,
            Map<String, String> settings,
            long mutex,
            Watch watch,
            JournalWriter writer) {
        this.place = place;
        this.connection = connection;
        this.settings = settings;
        this.mutex = mutex;
        this.watch = watch;
        this.writer = writer;
    }

    /**
     * Becomes the migrator, and creates the journal where there is none.
     *
     * @param command what for, for people
     * @param options how long to wait for another migrator, and whom to tell about him
     * @throws InchwormException IW811 when someone else is the migrator, and does not end in time
     */
    public static MigratorSession open(Place place, String command, RunOptions options) throws SQLException {
        Journal journal = place.journal();
        Platform platform = place.platform();
        Connection connection = place.dataSource().getConnection();
        Map<String, String> settings = Map.of();
        boolean opened = false;
        boolean held = false;
        long mutex = MutexKey.of(journal.schema(), journal.unit());
        try {
            connection.setAutoCommit(true);
            refuseUnfit(place, connection);
            settings = platform.sessions().prepare(connection, "inchworm " + command);
            take(connection, journal, platform, mutex, options);
            held = true;
            journal.ensure(connection);
            long epoch = journal.takeEpoch(connection, Who.self(), command);
            LOG.debug("Unit {} is ours, in epoch {}", journal.unit(), epoch);
            Watch watch =
                    new Watch(place.dataSource(), platform, platform.sessions().id(connection));
            opened = true;
            return new MigratorSession(place, connection, settings, mutex, watch, journal.writer(epoch, Who.self()));
        } finally {
            if (!opened) {
                close(connection, platform, settings, held ? Optional.of(mutex) : Optional.empty());
            }
        }
    }

    /** Before anything is written, even to the journal. */
    private static void refuseUnfit(Place place, Connection connection) throws SQLException {
        Optional<String> shared = place.platform()
                .sharedSession(connection, () -> place.dataSource().getConnection());
        if (shared.isPresent()) {
            throw new InchwormException(Code.IW810, place.name(), shared.get());
        }
        Optional<String> readOnly =
                place.platform().inspection().server(connection).readOnly();
        if (readOnly.isPresent()) {
            throw new InchwormException(Code.IW860, readOnly.get());
        }
    }

    /** Asks again and again: a session that waited in the database would be in a transaction meanwhile. */
    private static void take(Connection connection, Journal journal, Platform platform, long mutex, RunOptions options)
            throws SQLException {
        long begin = System.nanoTime();
        String told = "";
        while (!platform.sessions().tryMutex(connection, mutex)) {
            if (System.nanoTime() - begin >= options.turn().toNanos()) {
                throw new InchwormException(Code.IW811, journal.unit(), holder(connection, journal, platform, mutex));
            }
            String who = platform.sessions()
                    .mutexHolder(connection, mutex)
                    .map(SessionInfo::name)
                    .orElse(told);
            if (!who.equals(told)) {
                options.listener()
                        .note("waiting for another migrator: " + holder(connection, journal, platform, mutex));
                told = who;
            }
            Pause.between(MUTEX_POLL, "the wait for another migrator");
        }
    }

    private static String holder(Connection connection, Journal journal, Platform platform, long mutex)
            throws SQLException {
        String session = platform.sessions()
                .mutexHolder(connection, mutex)
                .map(SessionInfo::describe)
                .orElse("a session that has just ended");
        Optional<Holder> told = journal.exists(connection) ? journal.holder(connection) : Optional.empty();
        return told.map(holder ->
                        holder.by() + ", " + holder.command() + " for " + holder.millis() / 1000 + " s, " + session)
                .orElse(session);
    }

    /** The session itself; in autocommit mode between steps. */
    public Connection connection() {
        return connection;
    }

    /** Where it works. */
    public Place place() {
        return place;
    }

    /** The product it works on. */
    public Platform platform() {
        return place.platform();
    }

    /** The journal. */
    public Journal journal() {
        return place.journal();
    }

    /** Writes the journal, in transactions of {@link #write}. */
    public JournalWriter writer() {
        return writer;
    }

    Watch watch() {
        return watch;
    }

    /** A piece of writing to the journal. */
    @FunctionalInterface
    public interface Write {
        void run() throws SQLException;
    }

    /** Writes in a transaction of its own, fenced. */
    public void write(Write write) throws SQLException {
        Jdbc.inTransaction(connection, () -> {
            writer.fence(connection);
            write.run();
            return true;
        });
    }

    /** Gives back the mutex and everything that was opened. */
    @Override
    public void close() {
        watch.close();
        close(connection, platform(), settings, Optional.of(mutex));
    }

    private static void close(
            Connection connection, Platform platform, Map<String, String> settings, Optional<Long> mutex) {
        try (connection) {
            if (!connection.isClosed()) {
                if (mutex.isPresent()) {
                    platform.sessions().releaseMutex(connection, mutex.get());
                }
                if (!settings.isEmpty()) {
                    platform.sessions().restore(connection, settings);
                }
            }
        } catch (SQLException e) {
            // Then the session is gone, and its mutex with it; a pool must not hand it out again.
            LOG.debug("The migrator's session did not end in good order", e);
            abort(connection);
        }
    }

    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("Cannot abort a session", e);
        }
    }
}
