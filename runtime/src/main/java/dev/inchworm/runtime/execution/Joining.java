package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.runtime.RunOptions;
import dev.inchworm.runtime.journal.Holder;
import dev.inchworm.runtime.journal.JournalReader.RunningBackfill;
import dev.inchworm.runtime.journal.JournalWriter;
import dev.inchworm.runtime.journal.KnownMigration;
import dev.inchworm.runtime.platform.SessionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Lends workers to backfills that another process leads. The one that holds the mutex lays ranges out, begins and ends steps;
 * whoever joins it walks through ranges and writes nothing else, in its epoch: a migrator that takes over shuts all of them
 * out at once.
 */
public final class Joining {

    /** What a migrator sets out to do who can be joined. */
    public static final String COMMAND = "backfill";

    private static final long LOOK_MILLIS = 200;
    /** A migrator has the mutex a moment before it says what for. */
    private static final int FIRST_LOOKS = 5;

    private final Place place;
    private final List<KnownMigration> known;
    private final RunOptions options;

    /** @param known the migrations that the files know */
    public Joining(Place place, List<KnownMigration> known, RunOptions options) {
        this.place = place;
        this.known = List.copyOf(known);
        this.options = options;
    }

    /**
     * Works along until nobody leads any more.
     *
     * @return false when the migrator at work is not there for backfills
     */
    public boolean work() throws SQLException {
        long mutex = MutexKey.of(place.journal().schema(), place.journal().unit());
        try (WorkerSession session = WorkerSession.open(place)) {
            Connection connection = session.connection();
            int looks = 0;
            boolean told = false;
            while (true) {
                Optional<SessionInfo> migrator = place.platform().sessions().mutexHolder(connection, mutex);
                if (migrator.isEmpty()) {
                    return true;
                }
                Optional<Holder> leader = leader(connection);
                if (leader.isPresent()) {
                    if (!told) {
                        options.listener()
                                .note("works along with " + leader.get().by());
                        told = true;
                    }
                    help(session, leader.get());
                } else if (told || ++looks >= FIRST_LOOKS) {
                    return false;
                }
                Pause.forMillis(LOOK_MILLIS, "the backfill of another migrator");
            }
        }
    }

    private Optional<Holder> leader(Connection connection) throws SQLException {
        return place.journal().exists(connection)
                ? place.journal().holder(connection).filter(holder -> holder.command()
                        .equals("backfill"))
                : Optional.empty();
    }

    private void help(WorkerSession session, Holder leader) throws SQLException {
        Connection connection = session.connection();
        Optional<RunningBackfill> running = place.journal().reader().runningBackfill(connection);
        Optional<Task> found = running.flatMap(backfill -> task(backfill, leader));
        if (found.isEmpty()) {
            return;
        }
        Task task = found.get();
        try {
            Job job = Job.of(
                    place,
                    connection,
                    writer(leader),
                    task,
                    (Work.Backfill) task.step().work(),
                    options.backfill(),
                    options.locks().attempts());
            Tally tally =
                    new Tally(job, job.ranges().all(connection), job.ranges().workers(connection) + 1);
            new Crew(place, job, options.listener(), tally).work(session);
        } catch (SQLException e) {
            throw Failures.explain(place.platform(), task, e);
        } catch (InchwormException e) {
            // Then someone else leads now, or is about to do something else altogether.
            if (e.code() != Code.IW812) {
                throw e;
            }
        }
    }

    private JournalWriter writer(Holder leader) {
        return place.journal().writer(leader.epoch(), Who.self());
    }

    /** The same step in these files, to the letter; where they know it otherwise, its leader works alone. */
    private Optional<Task> task(RunningBackfill backfill, Holder leader) {
        for (KnownMigration migration : known) {
            for (Step step : migration.steps()) {
                if (backfill.isOf(migration.id(), step)) {
                    return Optional.of(Task.forward(writer(leader), migration.id(), step, true));
                }
            }
        }
        return Optional.empty();
    }
}
