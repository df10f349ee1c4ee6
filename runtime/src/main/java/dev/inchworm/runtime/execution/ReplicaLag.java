package dev.inchworm.runtime.execution;

import dev.inchworm.runtime.BackfillProgress;
import dev.inchworm.runtime.Throttle;
import dev.inchworm.runtime.gate.NamedReplica;
import dev.inchworm.runtime.gate.ReplicaJournals;
import dev.inchworm.runtime.journal.Journal;
import dev.inchworm.runtime.platform.Platform;
import dev.inchworm.runtime.platform.Platforms;
import dev.inchworm.runtime.platform.Replica;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a backfill stand still while a replica is too far behind: any of them, also one that is not connected and will have
 * to catch up. Looks about once a second, whoever asks.
 */
public final class ReplicaLag implements Throttle {

    private static final Logger LOG = LoggerFactory.getLogger(ReplicaLag.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final Duration most;
    private final ReplicaJournals named;
    private final String journalSchema;
    private final String unit;
    private Optional<String> behind = Optional.empty();
    private long looked = System.nanoTime() - BETWEEN_LOOKS.toNanos();

    /**
     * @param dataSource the primary; a connection of it is borrowed for each look
     * @param most how far a replica may be behind
     * @param replicas those to ask themselves
     */
    public ReplicaLag(
            DataSource dataSource, Duration most, List<NamedReplica> replicas, String journalSchema, String unit) {
        this.dataSource = dataSource;
        this.most = most;
        this.named = new ReplicaJournals(replicas);
        this.journalSchema = journalSchema;
        this.unit = unit;
    }

    @Override
    public synchronized Optional<Wait> ask(BackfillProgress progress) {
        if (System.nanoTime() - looked >= BETWEEN_LOOKS.toNanos()) {
            behind = look();
            looked = System.nanoTime();
        }
        return behind.map(reason -> new Wait(reason, BETWEEN_LOOKS));
    }

    /** What cannot be looked at is not assumed to keep up. */
    private Optional<String> look() {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(true);
            Platform platform = Platforms.of(connection);
            List<Replica> replicas = named.besides(
                    platform.replicas().all(connection, Optional.empty()),
                    named.behind(new Journal(platform, journalSchema, unit), connection, most));
            return replicas.stream()
                    .flatMap(replica -> reason(replica).stream())
                    .findFirst();
        } catch (SQLException e) {
            LOG.debug("Cannot look how far replicas are behind", e);
            return Optional.of("how far replicas are behind cannot be seen now");
        }
    }

    private Optional<String> reason(Replica replica) {
        if (!replica.connected()) {
            return Optional.of("replica " + replica.name() + " is not connected");
        } else if (replica.lag().isEmpty()) {
            return Optional.of("how far replica " + replica.name() + " is behind is not known");
        }
        Duration lag = replica.lag().get();
        return lag.compareTo(most) > 0
                ? Optional.of("replica " + replica.name() + " is " + lag.toSeconds() + " s behind")
                : Optional.empty();
    }
}
