package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.insertOrders;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.stepStates;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.testing.MortalPostgres;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The server dies, or what lies between it and the migrator. */
@SuppressWarnings("try") // A blocker is in the way for as long as it is open.
class LostConnectionTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";
    private static final Gate GATE = Gate.confirmed("only the test is here");

    /** Waits for a lock that the test holds, in the middle of a step that has done something already. */
    private static final String HALVES = """
            --! e1 transaction reversible
            CREATE TABLE "half" ("id" int);
            SELECT pg_advisory_xact_lock(1);
            CREATE TABLE "other_half" ("id" int);
            """;

    private static final Plans HELD_UP = Plans.none().with("0001-held", HALVES, "");

    @ParameterizedTest
    @MethodSource(ALL)
    void aServerThatIsKilledInTheMiddleOfAStepLosesNothing(TestPostgres postgres) throws Exception {
        try (MortalPostgres server = new MortalPostgres(postgres.major());
                TestDatabase database = server.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            insertOrders(database, 3000);
            Plans plans = Shop.second().with("0003-held", HALVES, "");
            inchworm(database, Shop.second()).expand();
            Throwable problem;
            try (Blocker blocker = Blocker.with(database, "SELECT pg_advisory_xact_lock(1)")) {
                CompletableFuture<Throwable> run = CompletableFuture.supplyAsync(
                        () -> catchThrowable(() -> inchworm(database, plans).expand()));
                Blocker.awaitWaiting(database);
                server.kill();
                problem = run.get(1, TimeUnit.MINUTES);
            }
            assertThat(((InchwormException) problem).code())
                    .as(problem.getMessage())
                    .isEqualTo(Code.IW813);
            assertThat(problem).hasMessageContaining("was lost during step e1 of 0003-held");
            server.restart();
            assertThat(stepStates(database)).contains("0002-orders-created-by e3 done", "0003-held e1 pending");
            assertThat(rows(database, "SELECT 1 FROM pg_class WHERE relname = 'half'"))
                    .isEmpty();

            // And once more in the middle of a backfill.
            AtomicBoolean killed = new AtomicBoolean();
            inchworm(database, plans).expand();
            RunListener killing = new RunListener() {
                @Override
                public void progressed(BackfillProgress progress) {
                    if (progress.batches() == 2 && killed.compareAndSet(false, true)) {
                        server.kill();
                    }
                }
            };
            problem = catchThrowable(() -> configure(database, plans)
                    .listener(killing)
                    .batchTarget(Duration.ofMillis(2))
                    .load()
                    .backfill());
            assertThat(killed).isTrue();
            assertThat(((InchwormException) problem).code())
                    .as(problem.getMessage())
                    .isIn(Code.IW813, Code.IW800);
            server.restart();
            Inchworm inchworm = inchworm(database, plans);
            inchworm.backfill();
            inchworm.contract(GATE);
            assertThat(inchworm.status().isDone()).isTrue();
            assertThat(value(database, "SELECT count(*) FROM orders WHERE created_by = customer_id"))
                    .isEqualTo("3000");
            assertThat(value(database, "SELECT sum(rows_done) FROM inchworm.backfill_range"))
                    .isEqualTo("3000");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void anAnswerThatNeverComesIsNotWaitedForForEver(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase();
                Wire wire = Wire.to(database);
                Blocker blocker = Blocker.with(database, "SELECT pg_advisory_xact_lock(1)")) {
            Inchworm inchworm = Inchworm.configure()
                    .dataSource(wire.dataSource())
                    .migrations(HELD_UP)
                    .load();
            CompletableFuture<Throwable> run = CompletableFuture.supplyAsync(() -> catchThrowable(inchworm::expand));
            Blocker.awaitWaiting(database);
            wire.muteOldest();
            // The session ends at the server, and the migrator is never told.
            database.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted");
            Throwable problem = run.get(1, TimeUnit.MINUTES);
            assertThat(problem)
                    .hasMessageStartingWith(
                            "[IW813] The connection to the database was lost during step e1 of 0001-held: ");
            blocker.release();
            wire.mend();
            inchworm.expand();
            assertThat(stepStates(database)).containsExactly("0001-held e1 done");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void theMutexOfADeadMigratorIsFreeAlthoughItsStatementWouldRunOn(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase();
                Wire wire = Wire.to(database);
                Blocker blocker = Blocker.with(database, "SELECT pg_advisory_xact_lock(1)")) {
            CompletableFuture<Throwable> run =
                    CompletableFuture.supplyAsync(() -> catchThrowable(() -> Inchworm.configure()
                            .dataSource(wire.dataSource())
                            .migrations(HELD_UP)
                            .load()
                            .expand()));
            Blocker.awaitWaiting(database);
            wire.cutNow();
            assertThat(run.get(1, TimeUnit.MINUTES)).hasMessageStartingWith("[IW813]");
            // The lock that its statement waits for is still held, and would be for hours.
            Inchworm next = inchworm(database, Plans.none());
            Blocker.await(
                    "the server has noticed that its client is gone",
                    () -> next.status().running().isEmpty());
            blocker.release();
            inchworm(database, HELD_UP).expand();
            assertThat(stepStates(database)).containsExactly("0001-held e1 done");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aMigratorThatComesBackAfterItsMutexWasTakenWritesNothing(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase();
                Wire wire = Wire.to(database)) {
            inchworm(database, Shop.first()).migrate();
            insertOrders(database, 3000);
            inchworm(database, Shop.second()).expand();
            AtomicBoolean silent = new AtomicBoolean();
            RunListener listener = new RunListener() {
                @Override
                public void progressed(BackfillProgress progress) {
                    if (silent.compareAndSet(false, true)) {
                        wire.fallSilent();
                    }
                }
            };
            CompletableFuture<Throwable> first =
                    CompletableFuture.supplyAsync(() -> catchThrowable(() -> Inchworm.configure()
                            .dataSource(wire.dataSource())
                            .migrations(Shop.second())
                            .listener(listener)
                            .batchTarget(Duration.ofMillis(2))
                            .load()
                            .backfill()));
            Blocker.await("the first migrator has fallen silent", silent::get);
            // Only the session with the mutex; whatever else it has stays connected.
            database.execute("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted"
                    + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
            Inchworm second = inchworm(database, Shop.second());
            Blocker.await("the mutex is free", () -> second.status().running().isEmpty());
            second.backfill();
            second.contract(GATE);
            String before = state(database);
            wire.speakAgain();
            assertThat(((InchwormException) first.get(1, TimeUnit.MINUTES)).code())
                    .isIn(Code.IW812, Code.IW813);
            assertThat(state(database)).isEqualTo(before);
            assertThat(value(database, "SELECT sum(rows_done) FROM inchworm.backfill_range"))
                    .isEqualTo("3000");
        }
    }

    private static String state(TestDatabase database) {
        return rows(database, "SELECT s::text FROM inchworm.step s ORDER BY migration, number")
                        .toString()
                + rows(database, "SELECT xmin, o::text FROM orders o ORDER BY id")
                        .toString();
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aConnectionThatIsCutWhileAStepRunsIsNamed(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase();
                Wire wire = Wire.to(database)) {
            RunListener cutting = new RunListener() {
                @Override
                public void started(MigrationId migration, Step step, boolean undo) {
                    wire.cutNow();
                }
            };
            Inchworm inchworm = Inchworm.configure()
                    .dataSource(wire.dataSource())
                    .migrations(Shop.first())
                    .listener(cutting)
                    .load();
            assertThat(catchThrowable(inchworm::expand)).hasMessage("""
                    [IW813] The connection to the database was lost during step e1 of 0001-initial: An I/O error occurred \
                    while sending to the backend.
                    What was under way was rolled back, or is found in the catalog by the next run. Nothing is half done.
                    Fix: run the command again; it goes on where this one stopped""");
            inchworm(database, Shop.first()).expand();
        }
    }
}
