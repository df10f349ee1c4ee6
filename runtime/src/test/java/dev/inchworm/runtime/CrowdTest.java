package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.insertOrders;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eight migrators that are started at once, on a database that nobody has migrated before. */
class CrowdTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";
    private static final int CROWD = 8;

    /** How many steps are under way, over all migrators of this process. */
    private static final class Census implements RunListener {
        private final AtomicInteger atWork = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();
        private final AtomicInteger done = new AtomicInteger();

        @Override
        public void started(MigrationId migration, Step step, boolean undo) {
            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
        }

        @Override
        public void finished(MigrationId migration, Step step, boolean undo, Duration took) {
            done.incrementAndGet();
            atWork.decrementAndGet();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void ofEightThreadsOneWorksAndTheOthersSayWhoItIs(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase()) {
            Census census = new Census();
            Inchworm shared =
                    configure(database, Shop.second()).listener(census).load();
            List<CompletableFuture<Integer>> runs = new ArrayList<>();
            CountDownLatch start = new CountDownLatch(1);
            ExecutorService threads = Executors.newFixedThreadPool(CROWD);
            for (int i = 0; i < CROWD; i++) {
                runs.add(CompletableFuture.supplyAsync(() -> untilDone(shared, start), threads));
            }
            start.countDown();
            for (CompletableFuture<Integer> run : runs) {
                run.get(1, TimeUnit.MINUTES);
            }
            threads.shutdown();
            assertThat(census.most).hasValue(1);
            assertThat(census.done).hasValue(9);
            assertRight(database);
        }
    }

    /** How often it was told that another one is at work. */
    private static int untilDone(Inchworm inchworm, CountDownLatch start) {
        int told = 0;
        try {
            start.await();
            while (true) {
                try {
                    inchworm.migrate();
                    return told;
                } catch (InchwormException e) {
                    assertThat(e.code()).as(e.getMessage()).isEqualTo(Code.IW811);
                    told++;
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void ofEightProcessesOneWorksAndTheOthersSayWhoItIs(TestPostgres postgres) throws Exception {
        try (TestDatabase warm = postgres.newDatabase();
                TestDatabase database = postgres.newDatabase();
                Victims processes = new Victims(warm.url())) {
            inchworm(database, Shop.first()).migrate();
            insertOrders(database, 500);
            for (Leg leg : Leg.THERE) {
                List<Victims.Candidate> crowd = new ArrayList<>();
                List<CompletableFuture<String>> answers = new ArrayList<>();
                ExecutorService threads = Executors.newFixedThreadPool(CROWD);
                for (int i = 0; i < CROWD; i++) {
                    crowd.add(processes.next());
                }
                for (Victims.Candidate candidate : crowd) {
                    candidate.awaitReady();
                }
                for (Victims.Candidate candidate : crowd) {
                    answers.add(CompletableFuture.supplyAsync(() -> candidate.ask(leg, database.url()), threads));
                }
                List<String> said = new ArrayList<>();
                for (CompletableFuture<String> answer : answers) {
                    said.add(answer.get(1, TimeUnit.MINUTES));
                }
                threads.shutdown();
                crowd.forEach(processes::survived);
                assertThat(said)
                        .contains("done")
                        .allMatch(answer -> answer.equals("done")
                                || answer.matches(
                                        "problem \\[IW811\\] Another migrator holds unit main: .*, process \\d+, .*"));
            }
            assertRight(database);
        }
    }

    private static void assertRight(TestDatabase database) {
        assertThat(rows(database, "SELECT DISTINCT state, attempts FROM inchworm.step"))
                .containsExactly("done|1");
        assertThat(rows(database, "SELECT kind, migration FROM inchworm.event WHERE kind = 'recorded' ORDER BY 2"))
                .containsExactly("recorded|0001-initial", "recorded|0002-orders-created-by");
        assertThat(value(database, "SELECT count(*) FROM orders WHERE created_by IS NULL"))
                .isEqualTo("0");
    }
}
