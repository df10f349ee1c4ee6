package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.stepStates;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutexTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";

    private static final Plans GATED = Plans.none().with("0001-gated", """
            --! e1 transaction reversible
            SELECT pg_advisory_xact_lock(1);
            """, "");

    @ParameterizedTest
    @MethodSource(ALL)
    void theSecondMigratorIsToldWhoTheFirstIs(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase();
                Blocker blocker = Blocker.with(database, "SELECT pg_advisory_xact_lock(1)")) {
            CompletableFuture<Outcome> first = CompletableFuture.supplyAsync(
                    () -> inchworm(database, GATED).expand());
            Blocker.awaitWaiting(database);
            assertThatThrownBy(() -> inchworm(database, GATED).migrate())
                    .hasMessageMatching(
                            "\\[IW811\\] Another migrator holds unit main: \\S+@.+, process \\d+, expand for \\d+ s, pid \\d+"
                                    + " \\(inchworm expand, user postgres, 127.0.0.1\\), in a transaction for \\d+ s.\n"
                                    + "Two at once would get into each other's way. Nothing was changed.\n"
                                    + "Fix: 1. wait for it to end \\(--wait 10m\\)   2. look at it with: inchworm status   3. if it hangs,"
                                    + " end that session");
            assertThat(inchworm(database, GATED).status().running())
                    .hasValueSatisfying(running -> assertThat(running.describe())
                            .matches("expand, by \\S+@.+, process \\d+, for \\d+ s, pid \\d+ .*"));
            blocker.release();
            first.get(1, TimeUnit.MINUTES);
            assertThat(inchworm(database, GATED).status().running()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whoWaitsIsToldForWhomAndTakesOverFromOneThatWasKilled(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            Process holder;
            List<String> notes = new CopyOnWriteArrayList<>();
            CompletableFuture<Outcome> second;
            try (Blocker blocker = Blocker.with(database, "SELECT * FROM orders")) {
                holder = Victim.start(database);
                Blocker.await("a holder", () -> inchworm(database, Shop.second())
                        .status()
                        .running()
                        .isPresent());
                second = CompletableFuture.supplyAsync(() -> configure(database, Shop.second())
                        .waitForOtherMigrator(Duration.ofMinutes(1))
                        .listener(new RunListener() {
                            @Override
                            public void note(String text) {
                                notes.add(text);
                            }
                        })
                        .load()
                        .expand());
                Blocker.await("being told", () -> !notes.isEmpty());
                assertThat(second).isNotDone();
                holder.destroyForcibly().waitFor();
                blocker.release();
            }
            assertThat(second.get(1, TimeUnit.MINUTES).steps()).hasSize(3);
            assertThat(notes)
                    .singleElement()
                    .asString()
                    .matches("waiting for another migrator: \\S+@.+, process " + holder.pid()
                            + ", expand for \\d+ s, pid \\d+ \\(inchworm expand, user postgres, 127.0.0.1\\).*");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whoWaitsLongEnoughLeaves(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase();
                Blocker blocker = Blocker.with(database, "SELECT pg_advisory_xact_lock(1)")) {
            CompletableFuture<Outcome> first = CompletableFuture.supplyAsync(
                    () -> inchworm(database, GATED).expand());
            Blocker.awaitWaiting(database);
            assertThatThrownBy(() -> configure(database, GATED)
                            .waitForOtherMigrator(Duration.ofMillis(300))
                            .load()
                            .expand())
                    .hasMessageStartingWith("[IW811] Another migrator holds unit main: ");
            blocker.release();
            first.get(1, TimeUnit.MINUTES);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void eightAtOnceDoEachStepOnce(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE TABLE log (n int)");
            Plans plans = Plans.none().with("0001-log", """
                    --! e1 transaction reversible
                    INSERT INTO log VALUES (1);
                    --! e2 transaction reversible
                    INSERT INTO log VALUES (2);
                    """, "");
            List<CompletableFuture<Throwable>> runs = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> catchThrowable(() -> inchworm(database, plans).migrate())))
                    .limit(8)
                    .toList();
            List<Throwable> problems =
                    runs.stream().map(CompletableFuture::join).toList();
            assertThat(problems).anyMatch(problem -> problem == null);
            assertThat(problems)
                    .filteredOn(problem -> problem != null)
                    .allMatch(problem -> ((InchwormException) problem).code() == Code.IW811);
            assertThat(rows(database, "SELECT n FROM log ORDER BY n")).containsExactly("1", "2");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void theHeldMutexHasNoTransactionOpen(TestPostgres postgres) throws Exception {
        // One would make CREATE INDEX CONCURRENTLY wait for its own session for ever.
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.second()).migrate();
            assertThat(value(
                            database,
                            "SELECT indisvalid FROM pg_index WHERE indexrelid = 'orders_created_by_idx'::regclass"))
                    .isEqualTo("t");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aKilledSessionFreesTheMutexAndNothingIsHalfDone(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase()) {
            try (Blocker blocker = Blocker.with(database, "SELECT pg_advisory_xact_lock(1)")) {
                CompletableFuture<Throwable> first = CompletableFuture.supplyAsync(
                        () -> catchThrowable(() -> inchworm(database, GATED).expand()));
                Blocker.awaitWaiting(database);
                database.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name ="
                        + " 'inchworm expand' AND datname = current_database()");
                Throwable problem = first.get(1, TimeUnit.MINUTES);
                assertThat(problem)
                        .hasMessageStartingWith(
                                "[IW813] The connection to the database was lost during step e1 of 0001-gated: ");
                blocker.release();
            }
            assertThat(stepStates(database)).containsExactly("0001-gated e1 pending");
            assertThat(inchworm(database, GATED).expand().steps()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aMigratorThatWasSupersededCannotWrite(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase();
                Blocker blocker = Blocker.with(database, "SELECT pg_advisory_xact_lock(1)")) {
            Plans plans = Plans.none().with("0001-two", """
                    --! e1 statement reversible effect=index-present index="t_idx" on="t"
                    CREATE INDEX CONCURRENTLY t_idx ON t (gate(id)) WHERE gate(id) = 1;
                    """, "");
            database.execute(
                    "CREATE TABLE t (id int); INSERT INTO t VALUES (1); CREATE FUNCTION gate(id int) RETURNS int"
                            + " IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock(1); RETURN 1; END $$");
            CompletableFuture<Throwable> run = CompletableFuture.supplyAsync(
                    () -> catchThrowable(() -> configure(database, plans).load().expand()));
            Blocker.awaitWaiting(database);
            database.execute("UPDATE inchworm.unit SET epoch = epoch + 1");
            blocker.release();
            assertThat(run.get(1, TimeUnit.MINUTES))
                    .hasMessageStartingWith(
                            "[IW812] Another migrator has taken over unit main while this one was at work.");
            assertThat(stepStates(database)).containsExactly("0001-two e1 running");
            assertThat(inchworm(database, plans).status().migrations().get(0).steps())
                    .extracting(StepStatus::state)
                    .containsExactly(StepStatus.INTERRUPTED);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void anInterruptCancelsTheStatement(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase();
                Blocker blocker = Blocker.with(database, "SELECT pg_advisory_xact_lock(1)")) {
            CompletableFuture<Throwable> problem = new CompletableFuture<>();
            CompletableFuture<Boolean> stillInterrupted = new CompletableFuture<>();
            Thread thread = new Thread(() -> {
                problem.complete(catchThrowable(() -> inchworm(database, GATED).expand()));
                stillInterrupted.complete(Thread.currentThread().isInterrupted());
            });
            thread.start();
            Blocker.awaitWaiting(database);
            thread.interrupt();
            assertThat(problem.get(1, TimeUnit.MINUTES)).hasMessage("""
                    [IW814] The run was interrupted during step e1 of 0001-gated.
                    What was under way was rolled back, or is found in the catalog by the next run. Nothing is half done.
                    Fix: 1. to go on: run the command again   2. to take the migration back: inchworm undo""");
            assertThat(stillInterrupted.get()).isTrue();
            assertThat(stepStates(database)).containsExactly("0001-gated e1 failed");
            StepStatus step = inchworm(database, GATED)
                    .status()
                    .migrations()
                    .get(0)
                    .steps()
                    .get(0);
            assertThat(step.state()).isEqualTo(StepStatus.INTERRUPTED);
            assertThat(step.error()).isEmpty();
            blocker.release();
            assertThat(inchworm(database, GATED).expand().steps()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void sessionsGoBackAsTheyWere(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase();
                SingleSession pool = new SingleSession(database)) {
            Inchworm.configure()
                    .dataSource(pool)
                    .migrations(Shop.second())
                    .load()
                    .migrate();
            assertThat(pool.value("SELECT current_setting('application_name') || current_setting('statement_timeout')"
                            + " || current_setting('row_security') || (SELECT count(*) FROM pg_locks WHERE locktype ="
                            + " 'advisory' AND pid = pg_backend_pid())"))
                    .isEqualTo("pooled30son0");
        }
    }
}
