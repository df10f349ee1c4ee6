package dev.inchworm.runtime;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.agenda.Agenda;
import dev.inchworm.runtime.execution.Place;
import dev.inchworm.runtime.execution.Who;
import dev.inchworm.runtime.gate.StartCheck;
import dev.inchworm.runtime.journal.InstanceRow;
import dev.inchworm.runtime.journal.Instances;
import dev.inchworm.runtime.journal.JournalView;
import dev.inchworm.runtime.journal.KnownMigration;
import dev.inchworm.runtime.platform.SessionInfo;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An instance of the application, known to the database for as long as this is open. Signs of life come from a daemon
 * thread; a database that is away for a while is waited for. Closing it says goodbye.
 */
public final class Registration implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Registration.class);
    private static final int MISSED_HEARTBEATS = 6;

    private final Place place;
    private final InstanceRow row;
    private final Duration lease;
    private final ScheduledThreadPoolExecutor scheduler;

    private Registration(Place place, InstanceRow row, Duration heartbeat) {
        this.place = place;
        this.row = row;
        this.lease = heartbeat.multipliedBy(MISSED_HEARTBEATS);
        scheduler = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "inchworm-heartbeat");
            thread.setDaemon(true);
            return thread;
        });
        scheduler.setRemoveOnCancelPolicy(true);
    }

    static Registration begin(Place place, List<KnownMigration> known, Duration heartbeat, Connection connection)
            throws SQLException {
        if (!place.journal().exists(connection)) {
            if (!known.isEmpty()) {
                throw new InchwormException(
                        Code.IW840, known.get(known.size() - 1).id(), "nothing was applied to this database yet");
            }
        }
        Registration registration = new Registration(place, row(place, known, connection), heartbeat);
        JournalView before = place.journal().reader().view(connection);
        if (before.exists()) {
            // First said, then looked: a contract or undo that begins meanwhile either sees this or is seen.
            registration.add(connection);
            Optional<InchwormException> refusal =
                    StartCheck.refusal(Agenda.of(known, place.journal().reader().view(connection)));
            if (refusal.isPresent()) {
                registration.instances().remove(connection, registration.row.instance());
                throw refusal.get();
            }
            registration.start(heartbeat);
        }
        return registration;
    }

    private static InstanceRow row(Place place, List<KnownMigration> known, Connection connection) throws SQLException {
        Optional<KnownMigration> newest =
                known.stream().filter(migration -> !migration.id().isDraft()).reduce((earlier, later) -> later);
        Optional<KnownMigration> draft =
                known.stream().filter(migration -> migration.id().isDraft()).findFirst();
        SessionInfo session = place.journal().instances().self(connection);
        return new InstanceRow(
                UUID.randomUUID().toString(),
                Who.self(),
                newest.map(migration -> migration.id().folder()).orElse(""),
                newest.map(KnownMigration::checksum).orElse(""),
                draft.map(KnownMigration::checksum).orElse(""),
                session.user(),
                session.application(),
                session.address(),
                Instant.EPOCH,
                Instant.EPOCH,
                true);
    }

    private Instances instances() {
        return place.journal().instances();
    }

    private void add(Connection connection) throws SQLException {
        Duration uptime = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        instances().add(connection, row, uptime, lease);
    }

    private void start(Duration heartbeat) {
        scheduler.scheduleWithFixedDelay(this::beat, heartbeat.toMillis(), heartbeat.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void beat() {
        try (Connection connection = place.dataSource().getConnection()) {
            connection.setAutoCommit(true);
            if (!instances().heartbeat(connection, row.instance())) {
                LOG.info("This instance had been forgotten by the journal; registering it again");
                add(connection);
            }
        } catch (SQLException | RuntimeException e) {
            LOG.debug("No heartbeat this time", e);
        }
    }

    /** Says goodbye. A database that cannot be reached forgets the instance by itself. */
    @Override
    public void close() {
        scheduler.shutdown();
        try (Connection connection = place.dataSource().getConnection()) {
            // A heartbeat under way would register the instance again.
            scheduler.awaitTermination(2000, TimeUnit.MILLISECONDS);
            connection.setAutoCommit(true);
            if (place.journal().exists(connection)) {
                instances().remove(connection, row.instance());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException | RuntimeException e) {
            LOG.debug("Could not say goodbye", e);
        }
    }
}
