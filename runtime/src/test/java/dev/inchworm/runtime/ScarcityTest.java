package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.stepStates;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that has no room, no connection or no writes to give. */
class ScarcityTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";

    @ParameterizedTest
    @MethodSource(ALL)
    void anIndexThatFindsNoRoomIsBuiltLater(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute(
                    "CREATE TABLE lines (a text); INSERT INTO lines SELECT md5(i::text) FROM generate_series(1, 60000) i");
            String settings = "ALTER DATABASE \"" + database.name() + "\" SET ";
            database.execute(settings + "temp_file_limit = '64kB'; " + settings + "maintenance_work_mem = '1MB'; "
                    + settings + "max_parallel_maintenance_workers = 0");
            Plans plans = Plans.none().with("0001-index", """
                    --! e1 statement reversible effect=index-present index="lines_a" on="lines"
                    CREATE INDEX CONCURRENTLY "lines_a" ON "lines" ("a");
                    """, "");
            Throwable problem = catchThrowable(() -> inchworm(database, plans).expand());
            // Newer servers put quotation marks.
            assertThat(problem.getMessage().replace("\"temp_file_limit\"", "temp_file_limit"))
                    .isEqualTo("""
                    [IW828] The server ran out of room during step e1 of 0001-index: ERROR: temporary file size exceeds \
                    temp_file_limit (64kB).
                    What was under way was rolled back, or is found in the catalog by the next run. Nothing is half done.
                    Fix: make room (disk, memory, connections, or the limit that is named), then run the command again""");
            assertThat(rows(database, "SELECT 1 FROM pg_class WHERE relname = 'lines_a'"))
                    .isEmpty();
            assertThat(rows(database, "SELECT error FROM inchworm.step")).containsExactly("IW828 SQLSTATE 53400");
            database.execute(settings + "temp_file_limit = -1");
            inchworm(database, plans).expand();
            assertThat(stepStates(database)).containsExactly("0001-index e1 done");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aDatabaseThatBecomesReadOnlyIsNotOverruled(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase();
                Connection administrator = database.connect()) {
            Jdbc.execute(administrator, "SET default_transaction_read_only = off");
            Jdbc.execute(administrator, "SET application_name = '" + TestDatabase.PASSING + "'");
            inchworm(database, Shop.first()).migrate();
            RunListener listener = new RunListener() {
                @Override
                public void finished(MigrationId migration, Step step, boolean undo, Duration took) {
                    makeReadOnly(administrator, database, true);
                }
            };
            try {
                Throwable problem = catchThrowable(() -> configure(database, Shop.second())
                        .listener(listener)
                        .load()
                        .expand());
                assertThat(problem).hasMessage("""
                        [IW829] The database became or is read-only during step e2 of 0002-orders-created-by: ERROR: cannot \
                        execute SELECT FOR SHARE in a read-only transaction.
                        What was under way was rolled back. Inchworm does not overrule whoever made it so.
                        Fix: connect to the primary, or end its read-only mode, then run the command again""");
                assertThatThrownBy(() -> inchworm(database, Shop.second()).expand())
                        .hasMessageStartingWith(
                                "[IW860] The server takes no writes: default_transaction_read_only is on.");
            } finally {
                makeReadOnly(administrator, database, false);
            }
            inchworm(database, Shop.second()).expand();
            assertThat(stepStates(database)).contains("0002-orders-created-by e3 done");
        }
    }

    private static void makeReadOnly(Connection administrator, TestDatabase database, boolean on) {
        try {
            String change = on ? "SET default_transaction_read_only = on" : "RESET default_transaction_read_only";
            Jdbc.execute(administrator, "ALTER SYSTEM " + change);
            Jdbc.execute(administrator, "SELECT pg_reload_conf()");
            Blocker.await(
                    "the server has read its settings",
                    () -> value(database, "SHOW default_transaction_read_only").equals(on ? "on" : "off"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aServerWithoutConnectionsToGiveSaysSo(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            String role = "few_" + database.name();
            database.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'p' CONNECTION LIMIT 0");
            database.execute("GRANT ALL ON SCHEMA public TO " + role + "; GRANT CREATE ON DATABASE \"" + database.name()
                    + "\" TO " + role);
            try {
                PGSimpleDataSource source = new PGSimpleDataSource();
                source.setUrl(database.url());
                source.setUser(role);
                source.setPassword("p");
                Configuration configuration =
                        Inchworm.configure().dataSource(source).migrations(Shop.first());
                assertThatThrownBy(() -> configuration.load().migrate())
                        .hasMessageStartingWith(
                                "[IW800] the data source cannot be reached: FATAL: too many connections for role \""
                                        + role + "\".");
                database.execute("ALTER ROLE " + role + " CONNECTION LIMIT -1");
                assertThat(configuration.load().migrate().status().isDone()).isTrue();
            } finally {
                database.execute("DROP OWNED BY " + role + " CASCADE; DROP ROLE " + role);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void theApplicationIsNeverTheVictimOfADeadlock(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE TABLE lines (id int PRIMARY KEY, n int); INSERT INTO lines VALUES (1, 0), (2, 0)");
            Plans plans = Plans.none().with("0001-count", """
                    --! e1 transaction reversible lock="ROW EXCLUSIVE" on="lines"
                    UPDATE "lines" SET "n" = "n" + 1 WHERE "id" = 1;
                    UPDATE "lines" SET "n" = "n" + 1 WHERE "id" = 2;
                    """, "");
            try (Blocker application = Blocker.with(database, "UPDATE lines SET n = n + 10 WHERE id = 2")) {
                CompletableFuture<Outcome> run = CompletableFuture.supplyAsync(() -> configure(database, plans)
                        .lockBudget(Duration.ofMillis(500))
                        .load()
                        .expand());
                Blocker.awaitWaiting(database);
                application.also("UPDATE lines SET n = n + 10 WHERE id = 1");
                application.release();
                run.get(1, TimeUnit.MINUTES);
            }
            assertThat(rows(database, "SELECT id, n FROM lines ORDER BY id")).containsExactly("1|11", "2|11");
        }
    }
}
