package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.IMPATIENT;
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
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LockTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";

    @ParameterizedTest
    @MethodSource(ALL)
    void triesAgainUntilTheBlockerIsGone(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            CountDownLatch steppedAside = new CountDownLatch(1);
            RunListener listener = new RunListener() {
                @Override
                public void retrying(MigrationId migration, Step step, int attempt, List<String> blockers) {
                    steppedAside.countDown();
                }

                @Override
                public void blocked(MigrationId migration, Step step, List<String> blockers) {
                    // Where it took so long to get here that not even an attempt was made.
                    steppedAside.countDown();
                }
            };
            Inchworm second = configure(database, Shop.second())
                    .lockBudget(Duration.ofMillis(100))
                    .listener(listener)
                    .load();
            try (Blocker blocker = Blocker.with(database, "LOCK TABLE orders IN ACCESS SHARE MODE")) {
                CompletableFuture<Outcome> run = CompletableFuture.supplyAsync(second::expand);
                assertThat(steppedAside.await(1, TimeUnit.MINUTES)).isTrue();
                assertThat(run).isNotDone();
                blocker.release();
                assertThat(run.get(1, TimeUnit.MINUTES).steps()).hasSize(3);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void givesUpAndSaysWhoIsInTheWay(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            Inchworm second =
                    configure(database, Shop.second()).locks(IMPATIENT).load();
            try (Blocker blocker = Blocker.with(database, "SELECT * FROM orders")) {
                Throwable problem = catchThrowable(second::expand);
                assertThat(problem).isInstanceOf(InchwormException.class);
                assertThat(((InchwormException) problem).code()).isEqualTo(Code.IW820);
                assertThat(problem.getMessage()
                                .replaceAll("for \\d+ s", "for N s")
                                .replaceAll("within \\d+ s", "within N s"))
                        .isEqualTo("""
                                [IW820] Step e1 of 0002-orders-created-by did not get its lock within N s and 3 attempts.
                                In its way: pid %d (psql, user postgres, 127.0.0.1), in a transaction for N s.
                                Nothing of the step was done; no one was kept waiting longer than the lock budget at a time.
                                Fix: 1. end that transaction, then run the command again   2. run it at a calmer hour   \
                                3. --lock-patience
                                4. --terminate-blockers-after 30s, which ends the session of whoever is in the way for that \
                                long""".formatted(blocker.pid()));
                assertThat(stepStates(database)).contains("0002-orders-created-by e1 failed");
                assertThat(value(database, "SELECT error FROM inchworm.step WHERE state = 'failed'"))
                        .isEqualTo("IW820 SQLSTATE 55P03");
                blocker.release();
            }
            assertThat(second.expand().steps()).hasSize(3);
            Blocker.await("no session is left behind", () -> rows(
                            database,
                            "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
                    .isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void locksOfAStepAreUnderOneDeadlineAndAllFirst(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE TABLE a (id int); CREATE TABLE b (id int); CREATE TABLE c (id int)");
            Plans plans = Plans.none().with("0001-three", """
                    --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="a","b","c"
                    CREATE TABLE seen AS SELECT count(*) AS locks FROM pg_locks
                        WHERE pid = pg_backend_pid() AND mode = 'AccessExclusiveLock'
                        AND relation IN ('a'::regclass, 'b'::regclass, 'c'::regclass);
                    """, "");
            try (Blocker blocker = Blocker.with(database, "LOCK TABLE c IN ACCESS SHARE MODE")) {
                assertThatThrownBy(() -> configure(database, plans)
                                .locks(IMPATIENT)
                                .load()
                                .expand())
                        .hasMessageContaining("In its way: pid " + blocker.pid());
                assertThat(rows(database, "SELECT 1 FROM pg_class WHERE relname = 'seen'"))
                        .isEmpty();
            }
            inchworm(database, plans).expand();
            assertThat(value(database, "SELECT locks FROM seen")).isEqualTo("3");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatKeepsNobodyWaitingMayWait(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE TABLE a (id int); ALTER TABLE a ADD CONSTRAINT a_id CHECK (id > 0) NOT VALID");
            Plans plans = Plans.none().with("0001-validate", """
                    --! e1 transaction reversible on="a"
                    CREATE TABLE settings AS SELECT current_setting('lock_timeout') AS lock_timeout,
                        current_setting('statement_timeout') AS statement_timeout;
                    ALTER TABLE a VALIDATE CONSTRAINT a_id;
                    """, "");
            database.execute("ALTER DATABASE \"" + database.name() + "\" SET statement_timeout = '50ms'");
            try (Blocker blocker = Blocker.with(database, "LOCK TABLE a IN SHARE UPDATE EXCLUSIVE MODE")) {
                CompletableFuture<Outcome> run = CompletableFuture.supplyAsync(
                        () -> configure(database, plans).locks(IMPATIENT).load().expand());
                Blocker.awaitWaiting(database);
                blocker.release();
                assertThat(run.get(1, TimeUnit.MINUTES).steps()).hasSize(1);
            }
            assertThat(rows(database, "SELECT * FROM settings")).containsExactly("0|0");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void saysOnceWhoKeepsALongStatementWaiting(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE TABLE lines (a int)");
            Plans plans = Plans.none().with("0001-index", """
                    --! e1 statement reversible effect=index-present index="lines_idx" on="lines"
                    CREATE INDEX CONCURRENTLY lines_idx ON lines (a);
                    """, "");
            List<String> told = new CopyOnWriteArrayList<>();
            CountDownLatch first = new CountDownLatch(1);
            RunListener listener = new RunListener() {
                @Override
                public void blocked(MigrationId migration, Step step, List<String> blockers) {
                    told.addAll(blockers);
                    first.countDown();
                }
            };
            try (Blocker blocker = Blocker.with(database, "INSERT INTO lines VALUES (1)")) {
                CompletableFuture<Outcome> run = CompletableFuture.supplyAsync(() ->
                        configure(database, plans).listener(listener).load().expand());
                assertThat(first.await(1, TimeUnit.MINUTES)).isTrue();
                String prefix = "pid " + blocker.pid() + " (psql, user postgres, 127.0.0.1), in a transaction for ";
                blocker.release();
                run.get(1, TimeUnit.MINUTES);
                assertThat(told).singleElement().asString().startsWith(prefix);
            }
        }
    }
}
