package dev.inchworm.runtime.execution;

import dev.inchworm.runtime.BackfillProgress;
import dev.inchworm.runtime.journal.BackfillRange;
import dev.inchworm.runtime.journal.BackfillRange.Kind;
import dev.inchworm.runtime.platform.Failure;
import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.runtime.platform.Windows.Claim;
import dev.inchworm.runtime.platform.Windows.Middle;
import dev.inchworm.runtime.platform.Windows.Order;
import dev.inchworm.runtime.platform.Windows.Updates;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Walks through ranges of a backfill in one session. A batch, the place it ends at and what it had to pass over are committed
 * together, while the range is its own: so any batch can be the last one, and nobody writes twice.
 */
final class Worker {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    /** A row that is being updated is free again in a millisecond or two; what is held longer is passed over. */
    private static final Duration MOMENT = Duration.ofMillis(20);
    /** How many batches look before they touch, after one that ran into a lock. */
    private static final int CAREFUL_BATCHES = 8;
    /** So that a window of all strides stays in the database's memory. */
    private static final int MOST_IN_STRIDE = 8_000;

    private final Job job;
    private final Hand hand;
    private final String owner;
    private final Tally tally;
    private final Consumer<BackfillProgress> report;
    private final BooleanSupplier stopped;
    private final Order order;
    private final Strider strider;
    private final Pace pace;

    private BatchSize size;
    /** What rows took at most, and all around them. */
    private Duration longest = Duration.ZERO;

    private Duration around = Duration.ZERO;
    private int careful;
    private long renewed;

    /**
     * @param owner the name under which it leases ranges; no one else's
     * @param report is told after each batch, on the worker's thread
     * @param stopped whether to stop after the batch
     */
    Worker(Job job, Hand hand, String owner, Tally tally, Consumer<BackfillProgress> report, BooleanSupplier stopped) {
        this.job = job;
        this.hand = hand;
        this.owner = owner;
        this.tally = tally;
        this.report = report;
        this.stopped = stopped;
        order = job.order();
        strider = new Strider(job.inPlace() && order.countsRows());
        pace = new Pace(job.policy(), job.during());
        size = job.firstSize();
    }

    /**
     * Walks through one range, if there is one to be had.
     *
     * @return whether there was
     */
    boolean work() throws SQLException {
        Optional<BackfillRange> claimed = Jdbc.inTransaction(hand.connection(), () -> {
            job.writer().fence(hand.connection());
            return job.ranges().claim(hand.connection(), owner, job.policy().lease());
        });
        if (claimed.isPresent()) {
            renewed = System.nanoTime();
            walk(claimed.get());
        }
        return claimed.isPresent();
    }

    /**
     * Cuts in two what others have most left of, so that there is something to be had.
     *
     * @return whether that was possible
     */
    boolean split() throws SQLException {
        Connection connection = hand.connection();
        Optional<BackfillRange> largest = Optional.empty();
        Middle middle = new Middle(List.of(), 0);
        for (BackfillRange range : job.ranges().all(connection)) {
            if (range.kind() == Kind.WALK && !range.done()) {
                Optional<Middle> its = order.middle(connection, range.reach(), range.high());
                if (its.isPresent() && its.get().rows() > Math.max(middle.rows(), 4L * range.batchSize())) {
                    largest = Optional.of(range);
                    middle = its.get();
                }
            }
        }
        return largest.isPresent() && split(largest.get(), middle.place());
    }

    private boolean split(BackfillRange seen, List<String> at) throws SQLException {
        Connection connection = hand.connection();
        return Jdbc.inTransaction(connection, () -> {
            job.writer().fence(connection);
            Optional<BackfillRange> range = job.ranges().hold(connection, seen.range());
            // Its worker went on meanwhile, maybe beyond the middle.
            if (range.filter(now -> now.high().equals(seen.high())).isEmpty()
                    || order.end(connection, range.get().reach(), at, 1).isEmpty()) {
                return false;
            }
            job.ranges().cut(connection, range.get().upTo(at));
            job.ranges()
                    .add(
                            connection,
                            BackfillRange.from(
                                    Kind.WALK, at, seen.high(), range.get().batchSize()));
            return true;
        });
    }

    /** Whether there is a range that someone has to walk through still. */
    boolean anythingLeft() throws SQLException {
        return job.ranges().all(hand.connection()).stream()
                .anyMatch(range -> range.kind() == Kind.WALK && !range.done());
    }

    /** Gives back what it has, for others to go on with at once. */
    void release() throws SQLException {
        Jdbc.inTransaction(hand.connection(), () -> {
            job.writer().fence(hand.connection());
            job.ranges().release(hand.connection(), owner);
            return true;
        });
    }

    private void walk(BackfillRange claimed) throws SQLException {
        size = size.goingOnWith(claimed.batchSize());
        Optional<BackfillRange> range = Optional.of(claimed);
        int failures = 0;
        while (range.isPresent() && !range.get().done() && !stopped.getAsBoolean()) {
            try {
                int parts = strider.parts();
                range = parts == 1 ? batch(range.get()) : window(range.get(), parts);
                failures = 0;
            } catch (SQLException e) {
                if (!mayPass(e) || ++failures > job.attempts()) {
                    throw e;
                }
                LOG.debug("A batch of {} failed and is tried again, smaller", job.during(), e);
                size = size.smaller();
                Pause.before(failures + 1, job.during());
            }
        }
        if (range.isEmpty()) {
            LOG.info("Range {} of {} belongs to another worker now", claimed.range(), job.during());
        }
    }

    private boolean mayPass(SQLException problem) {
        Failure failure = job.platform().classify(problem);
        // An administrator's time limit, or his hand: a smaller batch may get through.
        boolean cancelled =
                failure == Failure.CANCELLED && !Thread.currentThread().isInterrupted() && !stopped.getAsBoolean();
        return failure.isTransient() || cancelled;
    }

    /** A window in one transaction. */
    private Optional<BackfillRange> batch(BackfillRange range) throws SQLException {
        longest = Duration.ZERO;
        Optional<BackfillRange> after = timed(() -> withoutWaiting(looking -> transaction(range, held -> {
            Connection connection = hand.connection();
            Optional<List<String>> end = looking
                    ? order.end(connection, held.position(), held.high(), size.current())
                    : order.take(connection, held.position(), held.high(), size.current());
            if (end.isEmpty()) {
                return held.standingAt(held.high());
            }
            long rows = update(held, end.get(), order.condition(held.position(), end.get()), looking);
            return held.after(rows, size.current()).standingAt(end.get());
        })));
        size = size.after(longest, around);
        return after;
    }

    /** A window in several transactions. Its end is noted first, so that nobody splits the range within it. */
    private Optional<BackfillRange> window(BackfillRange range, int parts) throws SQLException {
        Connection connection = hand.connection();
        int rows = Math.min(size.current(), MOST_IN_STRIDE) * parts;
        Optional<BackfillRange> begun =
                transaction(range, held -> order.end(connection, held.position(), held.high(), rows)
                        .map(held::reaching)
                        .orElseGet(() -> held.standingAt(held.high())));
        if (begun.isEmpty() || begun.get().done()) {
            return begun;
        }
        List<String> end = begun.get().reach();
        List<String> strides = order.strides(connection, begun.get().position(), end, parts);
        if (strides.isEmpty()) {
            strider.impossible();
            return begun;
        }
        Optional<BackfillRange> after = begun;
        longest = Duration.ZERO;
        for (int i = 0; i < strides.size() && after.isPresent() && !stopped.getAsBoolean(); i++) {
            after = stride(after.get(), end, strides.get(i), i == strides.size() - 1);
        }
        // The first stride, which finds no room, takes several times as long as the others: it is the one to be
        // steered.
        size = size.goingOnWith(Math.max(1, rows / parts)).after(longest, around);
        return after;
    }

    private Optional<BackfillRange> stride(BackfillRange range, List<String> end, String condition, boolean last)
            throws SQLException {
        Connection connection = hand.connection();
        return timed(() -> withoutWaiting(looking -> transaction(range, held -> {
            Optional<Updates> before = last ? Optional.of(updates()) : Optional.empty();
            long rows = update(held, end, condition, looking);
            if (before.isPresent()) {
                strider.measured(updates().since(before.get()));
            }
            BackfillRange after = held.after(rows, size.current());
            return last ? after.standingAt(end) : after;
        })));
    }

    private Updates updates() throws SQLException {
        return job.platform().windows().updates(hand.connection(), job.work().table());
    }

    /** Updates rows of the window that ends at {@code end}, and remembers it when someone else held some of them. */
    private long update(BackfillRange held, List<String> end, String condition, boolean looking) throws SQLException {
        Connection connection = hand.connection();
        if (!looking) {
            return job.update(hand, condition);
        }
        Claim claim = order.claim(connection, condition);
        if (!claim.all()) {
            job.ranges().add(connection, BackfillRange.from(Kind.LOCKED, held.position(), end, size.current()));
        }
        return job.update(hand, claim.condition());
    }

    private interface Attempt {
        Optional<BackfillRange> run(boolean looking) throws SQLException;
    }

    /** Most of the time nobody is in the way. After someone was, it looks for a while before it touches. */
    private Optional<BackfillRange> withoutWaiting(Attempt attempt) throws SQLException {
        if (careful == 0) {
            try {
                return attempt.run(false);
            } catch (SQLException e) {
                if (!job.platform().classify(e).isTransient()) {
                    throw e;
                }
                careful = CAREFUL_BATCHES;
            }
        }
        careful = Math.max(0, careful - 1);
        return attempt.run(true);
    }

    private interface Change {
        BackfillRange of(BackfillRange held) throws SQLException;
    }

    /** Changes the range in a transaction of its own, unless it is no longer this worker's. */
    private Optional<BackfillRange> transaction(BackfillRange range, Change change) throws SQLException {
        Connection connection = hand.connection();
        long begin = System.nanoTime();
        AtomicLong worked = new AtomicLong();
        Optional<BackfillRange> after = Jdbc.inTransaction(connection, () -> {
            job.writer().fence(connection);
            Optional<BackfillRange> held = job.ranges().hold(connection, range.range(), owner);
            if (held.isEmpty()) {
                return Optional.<BackfillRange>empty();
            }
            job.platform()
                    .sessions()
                    .beginBatch(connection, MOMENT, job.policy().lease());
            long beginRows = System.nanoTime();
            BackfillRange changed = change.of(held.get());
            worked.set(System.nanoTime() - beginRows);
            job.ranges().write(connection, changed, job.policy().lease());
            return Optional.of(changed);
        });
        renewed = System.nanoTime();
        if (worked.get() > longest.toNanos()) {
            longest = Duration.ofNanos(worked.get());
            around = Duration.ofNanos(renewed - begin - worked.get());
        }
        after.ifPresent(tally::add);
        return after;
    }

    /** Notes what a batch took, tells about it, and rests. */
    private Optional<BackfillRange> timed(Jdbc.Call<Optional<BackfillRange>> batch) throws SQLException {
        long begin = System.nanoTime();
        Optional<BackfillRange> after = batch.run();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        if (after.isPresent()) {
            tally.look(hand.connection());
            BackfillProgress progress = tally.progress(took, size.current(), Optional.empty());
            report.accept(progress);
            rest(after.get(), progress, took);
        }
        return after;
    }

    private void rest(BackfillRange range, BackfillProgress progress, Duration took) throws SQLException {
        pace.rest(progress, stopped, new Pace.Still() {
            @Override
            public void because(String reason) {
                report.accept(tally.progress(took, size.current(), Optional.of(reason)));
            }

            @Override
            public void stays() throws SQLException {
                renew(range);
            }
        });
    }

    /** A worker that stands still is not dead. */
    private void renew(BackfillRange range) throws SQLException {
        if (System.nanoTime() - renewed > job.policy().lease().toNanos() / 3) {
            transaction(range, held -> held);
        }
    }
}
