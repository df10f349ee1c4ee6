package dev.inchworm.benchmark.backfill;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * An application that gets so many requests a second, whether or not it keeps up: half of them read a row by its key, half
 * update one. A request's latency counts from the moment it was due.
 */
final class Foreground implements AutoCloseable {

    private static final int SESSIONS = 16;
    /** Not counted: first connections, first plans. */
    private static final long WARM_UP_NANOS = 1_000_000_000;

    private final List<Thread> threads = new ArrayList<>();
    private final List<double[]> latencies = new ArrayList<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong next = new AtomicLong();
    private final long begin = System.nanoTime();
    private final double interval;
    private final long rows;

    private Foreground(long rows, int perSecond) {
        this.rows = rows;
        this.interval = 1e9 / perSecond;
    }

    static Foreground start(DataSource database, long rows, int perSecond) throws SQLException {
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            connections.add(database.getConnection());
        }
        Foreground foreground = new Foreground(rows, perSecond);
        for (int i = 0; i < SESSIONS; i++) {
            Connection connection = connections.get(i);
            int seed = i;
            Thread thread = new Thread(() -> foreground.serve(connection, new Random(seed)), "foreground-" + i);
            foreground.threads.add(thread);
        }
        foreground.threads.forEach(Thread::start);
        return foreground;
    }

    private void serve(Connection connection, Random random) {
        List<Double> own = new ArrayList<>();
        try (connection;
                PreparedStatement read = connection.prepareStatement("SELECT * FROM orders WHERE id = ?");
                PreparedStatement update =
                        connection.prepareStatement("UPDATE orders SET status = status + 1 WHERE id = ?")) {
            while (!ended.get()) {
                long due = begin + (long) (next.getAndIncrement() * interval);
                long wait = due - System.nanoTime();
                if (wait > 0) {
                    LockSupport.parkNanos(wait);
                }
                PreparedStatement statement = random.nextBoolean() ? read : update;
                statement.setLong(1, 1 + (long) (random.nextDouble() * rows));
                try {
                    statement.execute();
                } catch (SQLException e) {
                    failed.incrementAndGet();
                }
                if (due - begin > WARM_UP_NANOS) {
                    own.add((System.nanoTime() - due) / 1e6);
                }
            }
        } catch (SQLException e) {
            failed.incrementAndGet();
        }
        synchronized (latencies) {
            latencies.add(own.stream().mapToDouble(each -> each).toArray());
        }
    }

    /**
     * What the requests met with.
     *
     * @param p99 milliseconds that one in a hundred took longer than
     * @param longest milliseconds of the slowest one
     */
    record Latency(int requests, double p50, double p99, double longest, long failed) {}

    /** Ends it. */
    Latency end() throws InterruptedException {
        ended.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        double[] all =
                latencies.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        return new Latency(
                all.length, all[all.length / 2], all[all.length * 99 / 100], all[all.length - 1], failed.get());
    }

    @Override
    public void close() {
        ended.set(true);
    }
}
