package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.stepStates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndexTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";

    private static final Plans UNIQUE = Plans.none().with("0001-unique", """
            --! e1 statement reversible effect=index-present index="lines_a_key" on="lines"
            CREATE UNIQUE INDEX CONCURRENTLY "lines_a_key" ON "lines" ("a");
            """, """
            --! e1 statement reversible effect=index-absent index="lines_a_key" on="lines"
            DROP INDEX CONCURRENTLY "lines_a_key";
            """);

    private static String indexes(TestDatabase database) {
        return String.join(
                ", ",
                rows(
                        database,
                        "SELECT indexrelid::regclass || ' ' || indisvalid FROM pg_index WHERE indrelid = 'lines'::regclass"));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aBuildThatFailsLeavesNothingBehind(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE TABLE lines (a text); INSERT INTO lines VALUES ('secret'), ('secret')");
            assertThatThrownBy(() -> inchworm(database, UNIQUE).expand())
                    .hasMessageStartingWith(
                            "[IW827] Step e1 of 0001-unique was refused because of rows that are there: ERROR: could not create unique index \"lines_a_key\"");
            assertThat(indexes(database)).isEmpty();
            assertThat(rows(database, "SELECT state, attempts, error FROM inchworm.step"))
                    .containsExactly("failed|1|IW827 SQLSTATE 23505");
            assertThat(rows(database, "SELECT * FROM inchworm.step, inchworm.event")
                            .toString())
                    .doesNotContain("secret");

            database.execute("DELETE FROM lines");
            inchworm(database, UNIQUE).expand();
            assertThat(indexes(database)).isEqualTo("lines_a_key true");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aBrokenOffBuildIsRemovedAndDoneAnew(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE TABLE lines (a text); INSERT INTO lines VALUES ('x')");
            try (Blocker blocker = Blocker.with(database, "INSERT INTO lines VALUES ('y')")) {
                CompletableFuture<Throwable> run = CompletableFuture.supplyAsync(
                        () -> catchThrowable(() -> inchworm(database, UNIQUE).expand()));
                Blocker.awaitWaiting(database);
                database.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name ="
                        + " 'inchworm expand' AND datname = current_database()");
                assertThat(run.get(1, TimeUnit.MINUTES)).hasMessageStartingWith("[IW813]");
                blocker.release();
            }
            assertThat(indexes(database)).isEqualTo("lines_a_key false");
            assertThat(stepStates(database)).containsExactly("0001-unique e1 running");

            inchworm(database, UNIQUE).expand();
            assertThat(indexes(database)).isEqualTo("lines_a_key true");
            assertThat(rows(database, "SELECT state, attempts, error FROM inchworm.step"))
                    .containsExactly("done|2|null");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aBuildWhoseEndWasNotJournalledIsFoundInTheCatalog(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE TABLE lines (a text)");
            inchworm(database, UNIQUE).expand();
            String before =
                    rows(database, "SELECT 'lines_a_key'::regclass::oid").get(0);
            database.execute("UPDATE inchworm.step SET state = 'running', finished = NULL");
            inchworm(database, UNIQUE).expand();
            assertThat(rows(database, "SELECT 'lines_a_key'::regclass::oid")).containsExactly(before);
            assertThat(stepStates(database)).containsExactly("0001-unique e1 done");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void anIndexOfSomeoneElseIsLeftAlone(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE TABLE lines (a text, b text); CREATE INDEX lines_a_key ON lines (b)");
            assertThatThrownBy(() -> inchworm(database, UNIQUE).expand()).hasMessage("""
                    [IW824] Step e1 of 0001-unique would build index lines_a_key, and an index of that name is there already.
                    Inchworm did not build it, so it may be on other columns. Nothing of the step was done.
                    Fix: 1. drop or rename that index, then run the command again   2. rename the one in the entity and \
                    accept anew""");
            inchworm(database, UNIQUE).undo();
            assertThat(indexes(database)).isEqualTo("lines_a_key true");
        }
    }
}
