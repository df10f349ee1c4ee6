package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.insertOrders;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.stepStates;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One backfill in several processes that are killed, and beside the application. */
class SharedBackfillTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";
    private static final int ORDERS = 20_000;
    private static final int KILLS = Integer.getInteger("inchworm.kills", 6);
    private static final long SEED = Long.getLong("inchworm.seed", 20_260_101);

    private static TestDatabase expanded(TestPostgres postgres, int orders) {
        TestDatabase database = postgres.newDatabase();
        inchworm(database, Shop.first()).migrate();
        insertOrders(database, orders);
        database.execute("ANALYZE orders");
        inchworm(database, Shop.second()).expand();
        return database;
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void processesThatAreKilledLeaveWhatAnUndisturbedRunLeaves(TestPostgres postgres) throws Exception {
        try (TestDatabase database = expanded(postgres, ORDERS)) {
            AtomicInteger kills = new AtomicInteger();
            ExecutorService three = Executors.newFixedThreadPool(3);
            try {
                List<Future<Boolean>> ends = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    Random random = new Random(SEED + i);
                    Callable<Boolean> replaced = () -> {
                        while (!endsByItself(database, 1 + random.nextInt(12), kills)) {
                            kills.incrementAndGet();
                        }
                        return true;
                    };
                    ends.add(three.submit(replaced));
                }
                for (Future<Boolean> end : ends) {
                    end.get(5, TimeUnit.MINUTES);
                }
            } finally {
                three.shutdownNow();
            }
            assertThat(kills).hasValueGreaterThanOrEqualTo(1);
            assertThat(rows(database, "SELECT count(*), count(*) FILTER (WHERE created_by = id * 7) FROM orders"))
                    .containsExactly(ORDERS + "|" + ORDERS);
            assertThat(
                            rows(
                                    database,
                                    "SELECT sum(rows_done), bool_and(state = 'done') FROM inchworm.backfill_range WHERE kind <> 'whole'"))
                    .as("each row is updated once, by a batch that is journalled")
                    .containsExactly(ORDERS + "|t");
            assertThat(stepStates(database)).contains("0002-orders-created-by b1 done");
        }
    }

    /** Lets a process do some batches and kills it, unless there have been enough kills. */
    private static boolean endsByItself(TestDatabase database, int batches, AtomicInteger kills)
            throws IOException, InterruptedException {
        Process process = Labourer.start(database);
        int said = 0;
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (++said >= batches && kills.get() < KILLS) {
                    process.destroyForcibly().waitFor();
                    return false;
                }
            }
        }
        assertThat(process.waitFor()).isZero();
        return true;
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void bothReleasesWriteMeanwhileAndNothingOfTheirsIsLostOrFails(TestPostgres postgres) throws Exception {
        try (TestDatabase database = expanded(postgres, ORDERS)) {
            AtomicBoolean over = new AtomicBoolean();
            CompletableFuture<Integer> old = writer(database, over, 1, (connection, id) -> {
                Jdbc.update(connection, "UPDATE orders SET note = note || '!' WHERE id = ?", id);
                // Downwards, which no batch does: here a deadlock would lie in wait.
                Jdbc.update(connection, "UPDATE orders SET note = note || '?' WHERE id = ?", Math.max(1, id - 300));
            });
            CompletableFuture<Integer> young = writer(
                    database,
                    over,
                    2,
                    (connection, id) -> Jdbc.update(connection, "UPDATE orders SET created_by = -id WHERE id = ?", id));
            AtomicInteger next = new AtomicInteger(ORDERS);
            CompletableFuture<Integer> inserts = writer(
                    database,
                    over,
                    3,
                    (connection, id) ->
                            Jdbc.update(connection, "INSERT INTO orders (id, customer_id) VALUES (?, 5)", (long)
                                    next.incrementAndGet()));
            configure(database, Shop.second())
                    .backfill(BackfillPolicy.DEFAULT
                            .withBatchTarget(Duration.ofMillis(5))
                            .withWorkers(2)
                            .withDutyCycle(60))
                    .load()
                    .backfill();
            over.set(true);
            assertThat(old.get(1, TimeUnit.MINUTES)).isPositive();
            int written = young.get(1, TimeUnit.MINUTES);
            assertThat(inserts.get(1, TimeUnit.MINUTES)).isPositive();
            assertThat(value(database, "SELECT count(*) FROM orders WHERE created_by IS NULL"))
                    .isEqualTo("0");
            assertThat(rows(
                            database,
                            "SELECT count(*) FROM orders WHERE created_by NOT IN (customer_id, -id) OR id <= 20000"
                                    + " AND customer_id <> id * 7"))
                    .containsExactly("0");
            assertThat(Integer.parseInt(value(database, "SELECT count(*) FROM orders WHERE created_by < 0")))
                    .as("rows of the new release, some written more than once")
                    .isBetween(1, written);
            assertThat(value(database, "SELECT sum(length(translate(note, 'n0123456789', ''))) % 2 FROM orders"))
                    .as("of the old release both updates of a transaction or none")
                    .isEqualTo("0");
        }
    }

    private interface Request {
        void send(Connection connection, long id) throws SQLException;
    }

    /** Sends requests, each in a transaction, until it is over; the number of them, or the first failure. */
    private static CompletableFuture<Integer> writer(
            TestDatabase database, AtomicBoolean over, long seed, Request request) {
        return CompletableFuture.supplyAsync(() -> {
            Random random = new Random(SEED + seed);
            int count = 0;
            try (Connection connection = database.connect()) {
                while (!over.get()) {
                    long id = 1 + random.nextInt(ORDERS);
                    Jdbc.inTransaction(connection, () -> {
                        request.send(connection, id);
                        return true;
                    });
                    count++;
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The application failed", e);
            }
            return count;
        });
    }

    /**
     * A trigger of the team's own takes its time, so that the application waits for the batch before the batch gets to the
     * application's row: the one who waits first is the one whom the database would end, after a second.
     */
    @ParameterizedTest
    @MethodSource(ALL)
    void theApplicationIsNeverTheVictimOfADeadlock(TestPostgres postgres) throws Exception {
        try (TestDatabase database = expanded(postgres, 400)) {
            database.execute("CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS"
                    + " 'BEGIN PERFORM pg_sleep(0.7); RETURN NEW; END'; CREATE TRIGGER slow BEFORE UPDATE ON orders"
                    + " FOR EACH ROW WHEN (NEW.id = 200) EXECUTE FUNCTION slow()");
            try (Blocker application = Blocker.with(database, "UPDATE orders SET note = 'a' WHERE id = 399")) {
                CompletableFuture<Outcome> run =
                        CompletableFuture.supplyAsync(inchworm(database, Shop.second())::backfill);
                Blocker.await("a batch that holds row 1 and is busy", () -> value(
                                database,
                                "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"
                                        + " AND datname = current_database()")
                        .equals("1"));
                application.also("UPDATE orders SET note = 'b' WHERE id = 1");
                application.release();
                run.get(1, TimeUnit.MINUTES);
            }
            assertThat(rows(database, "SELECT id, note, created_by FROM orders WHERE id IN (1, 399) ORDER BY id"))
                    .containsExactly("1|b|7", "399|a|2793");
        }
    }
}
