package dev.inchworm.benchmark.ddl;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** A foreground that gets 300 requests a second, whether or not it keeps up: half read a row by its key, half update one. */
final class Requests {

    private static final int SESSIONS = 16;
    private static final double INTERVAL_NANOS = 1e9 / 300;
    private static final long STALL_NANOS = 50_000_000;

    private final List<Thread> threads = new ArrayList<>();
    private final List<long[]> served = new ArrayList<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong next = new AtomicLong();
    private final long begin = System.nanoTime();
    private final int rows;

    private Requests(int rows) {
        this.rows = rows;
    }

    static Requests start(DataSource source, int rows) throws SQLException {
        Requests requests = new Requests(rows);
        for (int i = 0; i < SESSIONS; i++) {
            Connection connection = source.getConnection();
            Random random = new Random(i);
            requests.threads.add(new Thread(() -> requests.serve(connection, random), "foreground-" + i));
        }
        requests.threads.forEach(Thread::start);
        return requests;
    }

    private void serve(Connection connection, Random random) {
        List<long[]> own = new ArrayList<>();
        try (connection;
                PreparedStatement read = connection.prepareStatement("SELECT id, note FROM orders WHERE id = ?");
                PreparedStatement update = connection.prepareStatement("UPDATE orders SET n = n + 1 WHERE id = ?")) {
            while (!ended.get()) {
                long due = begin + (long) (next.getAndIncrement() * INTERVAL_NANOS);
                LockSupport.parkNanos(due - System.nanoTime());
                PreparedStatement statement = random.nextBoolean() ? read : update;
                statement.setInt(1, 1 + random.nextInt(rows));
                statement.execute();
                own.add(new long[] {due, System.nanoTime()});
            }
        } catch (SQLException e) {
            failed.incrementAndGet();
        }
        synchronized (served) {
            served.addAll(own);
        }
    }

    /**
     * What they met with.
     *
     * @param longest milliseconds of the slowest request since {@code since}
     * @param stalled milliseconds in which some request had been due for more than 50 ms
     */
    record Seen(int requests, double longest, double stalled, long failed) {}

    /** Ends it, and looks at what was due from {@code since} on. */
    Seen end(long since) throws InterruptedException {
        ended.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
        List<long[]> counted = served.stream()
                .filter(request -> request[0] >= since)
                .sorted(Comparator.comparingLong(request -> request[0]))
                .toList();
        double longest = 0;
        double stalled = 0;
        long until = since;
        for (long[] request : counted) {
            longest = Math.max(longest, (request[1] - request[0]) / 1e6);
            if (request[1] - request[0] > STALL_NANOS && request[1] > until) {
                stalled += (request[1] - Math.max(until, request[0])) / 1e6;
                until = request[1];
            }
        }
        return new Seen(counted.size(), longest, stalled, failed.get());
    }
}
