package dev.inchworm.runtime.gate;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Phase;
import dev.inchworm.runtime.journal.Journal;
import dev.inchworm.runtime.journal.RecordedMigration;
import dev.inchworm.runtime.journal.RecordedStep;
import dev.inchworm.runtime.platform.Replica;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far named replicas have come, told by the journal: they replay it in order with everything else, so what it says there
 * has happened there. That takes no right but to read, no transaction ids, and holds through any chain of replicas.
 */
public final class ReplicaJournals {

    private static final Logger LOG = LoggerFactory.getLogger(ReplicaJournals.class);

    /** So many looks are remembered; a replica further behind is as good as unknown. */
    private static final int MEMORY = 3600;

    /** The last batch that the primary's journal knew of, and when that was seen first. */
    private record Beat(Instant batch, long nanos) {}

    private final List<NamedReplica> named;
    private final Deque<Beat> beats = new LinkedList<>();

    /** Opens no connection yet. */
    public ReplicaJournals(List<NamedReplica> named) {
        this.named = List.copyOf(named);
    }

    /** With those that the primary shows; named ones stand for those that it knows nothing of but that they are connected. */
    public List<Replica> besides(List<Replica> shown, List<Replica> asked) {
        List<Replica> all = new ArrayList<>(shown);
        if (!named.isEmpty()) {
            all.removeIf(replica -> replica.connected()
                    && replica.lag().isEmpty()
                    && replica.replayed().isEmpty());
        }
        all.addAll(asked);
        return all;
    }

    /** Whether each has replayed the expansion of {@code migrations}, as the primary's journal has it. */
    public List<Replica> replayed(Journal journal, List<RecordedMigration> migrations) {
        List<Replica> replicas = new ArrayList<>();
        for (NamedReplica replica : named) {
            replicas.add(ask(replica, connection -> {
                boolean all = replayed(journal, migrations, connection);
                return new Replica(replica.name(), true, Optional.of(all), Optional.empty());
            }));
        }
        return replicas;
    }

    private static boolean replayed(Journal journal, List<RecordedMigration> migrations, Connection connection)
            throws SQLException {
        List<RecordedMigration> there;
        try {
            there = journal.reader().view(connection).migrations();
        } catch (InchwormException e) {
            // Its tables are on their way.
            LOG.debug("The journal of a replica cannot be read yet", e);
            return false;
        }
        return migrations.stream().allMatch(here -> there.stream()
                .anyMatch(copy -> copy.id().equals(here.id()) && expansion(copy).equals(expansion(here))));
    }

    /** With their times, by which one expansion is told from another. */
    private static List<RecordedStep> expansion(RecordedMigration migration) {
        return migration.steps().stream()
                .filter(step -> step.phase() == Phase.EXPAND)
                .toList();
    }

    /**
     * How far each is behind with the batches of a backfill, at least. Not known of one that has yet to reach what was first seen
     * here, until that is longer ago than {@code most}.
     *
     * @param primary a connection to the server whose backfill it is
     */
    public List<Replica> behind(Journal journal, Connection primary, Duration most) throws SQLException {
        Instant batch = journal.reader().lastBatch(primary).orElse(Instant.MIN);
        long nanos = System.nanoTime();
        if (beats.isEmpty() || beats.getLast().batch().isBefore(batch)) {
            beats.addLast(new Beat(batch, nanos));
        }
        if (beats.size() > MEMORY) {
            beats.removeFirst();
        }
        List<Replica> replicas = new ArrayList<>();
        for (NamedReplica replica : named) {
            replicas.add(ask(replica, connection -> {
                Instant there = journal.reader().lastBatch(connection).orElse(Instant.MIN);
                Optional<Duration> lag = Optional.of(lag(there, nanos))
                        .filter(known -> known.compareTo(most) > 0
                                || !there.isBefore(beats.getFirst().batch()));
                return new Replica(replica.name(), true, Optional.empty(), lag);
            }));
        }
        return replicas;
    }

    /** Since when the primary is known to be further than {@code batch}. */
    private Duration lag(Instant batch, long nanos) {
        return beats.stream()
                .filter(beat -> beat.batch().isAfter(batch))
                .findFirst()
                .map(beat -> Duration.ofNanos(nanos - beat.nanos()))
                .orElse(Duration.ZERO);
    }

    @FunctionalInterface
    private interface Question {
        Replica put(Connection connection) throws SQLException;
    }

    private static Replica ask(NamedReplica replica, Question question) {
        try (Connection connection = replica.dataSource().getConnection()) {
            return question.put(connection);
        } catch (SQLException | InchwormException e) {
            LOG.debug("Replica {} cannot be asked", replica.name(), e);
            return new Replica(replica.name(), false, Optional.empty(), Optional.empty());
        }
    }
}
