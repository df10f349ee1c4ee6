package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Ending sessions that are in the way: where it was asked for, those alone, and never silently. */
class TerminateTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";
    private static final LockPolicy ENDING =
            LockPolicy.DEFAULT.withBudget(Duration.ofMillis(200)).terminatingBlockersAfter(Duration.ofSeconds(1));

    private final List<String> notes = new CopyOnWriteArrayList<>();

    private final RunListener listener = new RunListener() {
        @Override
        public void note(String text) {
            // What preflight foresees is another test's.
            if (!text.startsWith("[IW87")) {
                notes.add(text);
            }
        }
    };

    @ParameterizedTest
    @MethodSource(ALL)
    void whoIsInTheWayForTooLongIsEndedAndNamed(TestPostgres postgres) throws SQLException {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            database.execute("CREATE TABLE other (id int)");
            try (Blocker blocker = Blocker.with(database, "SELECT * FROM orders");
                    Blocker bystander = Blocker.with(database, "LOCK TABLE other IN ACCESS EXCLUSIVE MODE")) {
                long pid = blocker.pid();
                configure(database, Shop.second())
                        .locks(ENDING)
                        .listener(listener)
                        .load()
                        .expand();
                assertThat(notes)
                        .singleElement()
                        .asString()
                        .matches("ended pid " + pid
                                + " \\(psql, user postgres, 127.0.0.1\\), in a transaction for \\d+ s,"
                                + " in the way of step e1");
                assertThat(rows(database, "SELECT migration, detail FROM inchworm.event WHERE kind = 'terminated'"))
                        .singleElement()
                        .asString()
                        .startsWith("0002-orders-created-by|pid " + pid + " (psql, user postgres, 127.0.0.1), in a ")
                        .endsWith(", in the way of step e1");
                assertThatThrownBy(blocker::release).isInstanceOf(SQLException.class);
                bystander.release();
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void alsoWhoKeepsAnIndexFromBeingFinished(TestPostgres postgres) throws SQLException {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE TABLE lines (a int)");
            Plans plans = Plans.none().with("0001-index", """
                    --! e1 statement reversible effect=index-present index="lines_idx" on="lines"
                    CREATE INDEX CONCURRENTLY lines_idx ON lines (a);
                    """, "");
            try (Blocker blocker = Blocker.with(database, "INSERT INTO lines VALUES (1)")) {
                long pid = blocker.pid();
                configure(database, plans)
                        .locks(ENDING)
                        .listener(listener)
                        .load()
                        .expand();
                assertThat(notes).singleElement().asString().startsWith("ended pid " + pid + " (psql,");
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whoMayNotBeEndedIsNamed(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase()) {
            String role = "migrator_" + database.name();
            database.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'm'; GRANT CREATE ON DATABASE " + database.name()
                    + " TO " + role + "; GRANT ALL ON SCHEMA public TO " + role);
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(database.url());
            source.setUser(role);
            source.setPassword("m");
            Inchworm.configure()
                    .dataSource(source)
                    .migrations(Shop.first())
                    .load()
                    .migrate();
            try (Blocker blocker = Blocker.with(database, "SELECT * FROM orders")) {
                // Without the right to see how old the transaction is, either: it was watched.
                CompletableFuture<Outcome> run = CompletableFuture.supplyAsync(() -> Inchworm.configure()
                        .dataSource(source)
                        .migrations(Shop.second())
                        .locks(ENDING)
                        .listener(listener)
                        .load()
                        .expand());
                Blocker.await("a note", () -> !notes.isEmpty());
                assertThat(notes)
                        .containsExactly(
                                "cannot end pid " + blocker.pid() + " (psql, user postgres): this user may not; it"
                                        + " takes GRANT pg_signal_backend, and a superuser for a superuser's");
                blocker.release();
                run.get(1, TimeUnit.MINUTES);
                assertThat(rows(database, "SELECT 1 FROM inchworm.event WHERE kind = 'terminated'"))
                        .isEmpty();
            }
            database.execute("DROP OWNED BY " + role + " CASCADE; DROP ROLE " + role);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aPreparedTransactionIsNamedAndLeftAlone(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            try (Connection application = database.connect()) {
                application
                        .createStatement()
                        .execute("BEGIN; LOCK TABLE orders IN SHARE MODE; PREPARE TRANSACTION 'order 7'");
            }
            Inchworm second = configure(database, Shop.second())
                    .locks(new LockPolicy(Duration.ofMillis(200), 2, Duration.ofSeconds(4))
                            .terminatingBlockersAfter(Duration.ofSeconds(1)))
                    .listener(listener)
                    .load();
            Throwable problem = catchThrowable(second::expand);
            // A database with one could not be dropped.
            database.execute("ROLLBACK PREPARED 'order 7'");
            assertThat(problem)
                    .hasMessageContaining(
                            "In its way: prepared transaction order 7 (user postgres), in a transaction for ");
            assertThat(notes)
                    .singleElement()
                    .asString()
                    .startsWith("cannot end prepared transaction order 7 (user postgres)")
                    .endsWith("a prepared transaction has no session; it ends by COMMIT PREPARED or ROLLBACK PREPARED");
            assertThat(second.expand().steps()).hasSize(3);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aTransactionThatHasJustBegunIsNotInTheWayForLong(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            try (Connection busy = database.connect()) {
                busy.createStatement().execute("SET application_name = 'busy'");
                busy.setAutoCommit(false);
                CompletableFuture<Outcome> run = CompletableFuture.supplyAsync(() -> configure(database, Shop.second())
                        .locks(ENDING)
                        .listener(listener)
                        .load()
                        .expand());
                // One short transaction after the other, by the same session, for longer than anyone may be in the way.
                long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
                while (System.nanoTime() < end) {
                    busy.createStatement().execute("SELECT pg_sleep(0.05) FROM (SELECT count(*) FROM orders) n");
                    busy.commit();
                }
                assertThat(run.get(1, TimeUnit.MINUTES).steps()).hasSize(3);
                assertThat(busy.isValid(1)).isTrue();
            }
            assertThat(notes).isEmpty();
        }
    }
}
