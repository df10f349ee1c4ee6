package dev.inchworm.runtime.execution;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.BackfillProgress;
import dev.inchworm.runtime.RunListener;
import dev.inchworm.runtime.platform.Failure;
import dev.inchworm.runtime.platform.Words;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The workers of this process on one backfill: the calling thread with the session it has, others with sessions of their own.
 * The listener hears of all of them on the calling thread.
 */
final class Crew {

    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long FIRST_LOOK_MILLIS = 20;
    private static final long LONGEST_LOOK_MILLIS = 250;

    private final Place place;
    private final Job job;
    private final RunListener listener;
    private final Tally tally;
    private final Queue<BackfillProgress> reports = new ConcurrentLinkedQueue<>();
    private final List<WorkerSession> sessions = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicReference<Optional<Exception>> failure = new AtomicReference<>(Optional.empty());
    private volatile boolean stopped;

    /** Nobody is at work before {@link #work}. */
    Crew(Place place, Job job, RunListener listener, Tally tally) {
        this.place = place;
        this.job = job;
        this.listener = listener;
        this.tally = tally;
    }

    /** Works until no range is left to walk through, whoever has it. */
    void work(Hand own) throws SQLException {
        boolean ended = false;
        try {
            for (int i = 2; i <= job.policy().workers(); i++) {
                start(i);
            }
            Worker first = worker(own, 1, this::tell);
            try {
                loop(first, this::drain);
            } finally {
                giveBack(first, own);
            }
            ended = true;
        } finally {
            end(ended);
        }
        drain();
        rethrow();
    }

    private void start(int number) throws SQLException {
        WorkerSession session = WorkerSession.open(place);
        sessions.add(session);
        Worker worker = worker(session, number, reports::add);
        Thread thread = new Thread(() -> run(session, worker), "inchworm-backfill-" + number);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private Worker worker(Hand hand, int number, Consumer<BackfillProgress> report) {
        byte[] unique = new byte[4];
        RANDOM.nextBytes(unique);
        String owner = Who.self() + ", worker " + number + ", " + HexFormat.of().formatHex(unique);
        return new Worker(job, hand, owner, tally, report, () -> stopped);
    }

    private void run(WorkerSession session, Worker worker) {
        try {
            loop(worker, () -> {});
        } catch (SQLException e) {
            if (job.platform().classify(e) == Failure.CONNECTION_LOST) {
                // The others go on, and take over what it had when its lease has run out.
                LOG.warn("A worker of {} has lost its connection: {}", job.during(), Words.of(e));
            } else {
                failed(e);
            }
        } catch (RuntimeException e) {
            failed(e);
        } finally {
            giveBack(worker, session);
        }
    }

    /** What a worker that was stopped complains about is of no interest. */
    private void failed(Exception problem) {
        if (!stopped) {
            failure.compareAndSet(Optional.empty(), Optional.of(problem));
            stopped = true;
        }
    }

    private void loop(Worker worker, Runnable between) throws SQLException {
        long pause = FIRST_LOOK_MILLIS;
        while (!stopped) {
            if (worker.work()) {
                pause = FIRST_LOOK_MILLIS;
            } else if (!worker.anythingLeft()) {
                return;
            } else if (!worker.split()) {
                Pause.forMillis(pause, job.during());
                pause = Math.min(LONGEST_LOOK_MILLIS, 2 * pause);
            }
            between.run();
        }
    }

    /** Of those who cannot, the lease runs out. */
    private static void giveBack(Worker worker, Hand hand) {
        try {
            if (!hand.connection().isClosed()) {
                worker.release();
            }
        } catch (SQLException | InchwormException e) {
            LOG.debug("A worker cannot give its range back", e);
        }
    }

    private void tell(BackfillProgress progress) {
        reports.add(progress);
        drain();
    }

    /** Counted anew, since others have gone on while it lay there: what the listener hears never goes back. */
    private void drain() {
        for (BackfillProgress next = reports.poll(); next != null; next = reports.poll()) {
            listener.progressed(tally.progress(next.batch(), next.batchSize(), next.throttled()));
        }
    }

    /** @param ended whether everyone finds for himself that nothing is left */
    private void end(boolean ended) {
        if (!ended) {
            stopped = true;
            sessions.forEach(WorkerSession::stop);
            threads.forEach(Thread::interrupt);
        }
        boolean interrupted = false;
        for (Thread thread : threads) {
            interrupted |= join(thread);
        }
        sessions.forEach(WorkerSession::close);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the end of a batch, even when interrupted: nothing is to be at work after the run. */
    private boolean join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
                stopped = true;
                sessions.forEach(WorkerSession::stop);
            }
        }
        return interrupted;
    }

    private void rethrow() throws SQLException {
        Optional<Exception> problem = failure.get();
        if (problem.isPresent()) {
            if (problem.get() instanceof SQLException sql) {
                throw sql;
            }
            throw (RuntimeException) problem.get();
        }
    }
}
