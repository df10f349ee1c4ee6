package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.insertOrders;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.stepStates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that are written past the sync while contract is at work already. */
class StragglerTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";
    private static final Gate GATE = Gate.confirmed("only the test is here");

    /** Writes past the sync when a step is done, and keeps the notes. */
    private record Bypass(TestDatabase database, String after, String sql, List<String> notes) implements RunListener {
        @Override
        public void finished(MigrationId migration, Step step, boolean undo, Duration took) {
            if (step.id().equals(after) && !migration.folder().startsWith("0001")) {
                database.execute("SET session_replication_role = replica; " + sql);
            }
        }

        @Override
        public void note(String text) {
            notes.add(text);
        }
    }

    private static Inchworm backfilled(TestDatabase database, Bypass bypass) {
        inchworm(database, Shop.first()).migrate();
        insertOrders(database, 100);
        Inchworm second = configure(database, Shop.second()).listener(bypass).load();
        second.expand();
        second.backfill();
        return second;
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void areFilledWhenTheyAreInTheWayOfValidation(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            List<String> notes = new ArrayList<>();
            // Between the check and the constraint: a row of the old release on a session without triggers.
            Bypass bypass = new Bypass(database, "t1", "UPDATE orders SET created_by = NULL WHERE id IN (3, 4)", notes);
            Inchworm second = backfilled(database, bypass);
            second.contract(GATE);
            assertThat(rows(database, "SELECT id FROM orders WHERE created_by IS NULL"))
                    .isEmpty();
            assertThat(second.status().isDone()).isTrue();
            assertThat(notes)
                    .contains("0002-orders-created-by b1: 2 rows had slipped by the backfill and are filled now");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void thatCannotBeFilledAreNamedWithTheWayOut(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Bypass bypass = new Bypass(
                    database,
                    "t1",
                    "ALTER TABLE orders ALTER COLUMN customer_id DROP NOT NULL;"
                            + " UPDATE orders SET created_by = NULL, customer_id = NULL WHERE id = 3",
                    new ArrayList<>());
            Inchworm second = backfilled(database, bypass);
            assertThatThrownBy(() -> second.contract(GATE)).hasMessage("""
                    [IW827] Step t3 of 0002-orders-created-by was refused because of rows that are there: ERROR: check \
                    constraint "orders_created_by_nn" of relation "orders" is violated by some row.
                    What was under way was rolled back; what was done before it stays done, and sync with it.
                    Fix: 1. mend those rows (the server's log names one), then run the command again
                    2. inchworm undo 0002-orders-created-by, while nothing is removed""");
            assertThat(stepStates(database)).contains("0002-orders-created-by t3 failed");

            database.execute("UPDATE orders SET created_by = 7 WHERE id = 3");
            second.contract(GATE);
            assertThat(second.status().isDone()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void areSweptUpAlsoWhereAnIndexIsBuiltAfterTheBackfill(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute(
                    "CREATE TABLE lines (id int PRIMARY KEY, n int); INSERT INTO lines VALUES (1, NULL), (2, NULL)");
            Plans plans = Plans.none().with("0002-fill", """
                    --! b1 backfill reversible on="lines" key="id" column="n"
                    UPDATE "lines" SET "n" = ("id") WHERE "n" IS NULL AND /* window */ TRUE;

                    --! b2 statement reversible effect=index-present index="lines_n" on="lines"
                    CREATE INDEX CONCURRENTLY "lines_n" ON "lines" ("n");

                    --! t1 check reversible on="lines" complaint="lines.n is still NULL in some rows"
                    SELECT 1 FROM "lines" WHERE "n" IS NULL;
                    """, "");
            Bypass bypass = new Bypass(database, "b2", "UPDATE lines SET n = NULL WHERE id = 2", new ArrayList<>());
            Inchworm inchworm = configure(database, plans).listener(bypass).load();
            inchworm.expand();
            inchworm.backfill();
            inchworm.contract(GATE);
            assertThat(rows(database, "SELECT n FROM lines ORDER BY id")).containsExactly("1", "2");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void areLeftToTheChecksWhereColumnsHaveSwappedNamesSince(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE TABLE lines (id int PRIMARY KEY, n int, wide bigint);"
                    + " CREATE TABLE notes (id int PRIMARY KEY, n int); INSERT INTO lines VALUES (1, 5), (2, 6);"
                    + " INSERT INTO notes VALUES (1, NULL)");
            Plans plans = Plans.none().with("0002-swap", """
                    --! b1 backfill reversible on="lines" key="id" column="wide"
                    UPDATE "lines" SET "wide" = ("n") WHERE "wide" IS NULL AND /* window */ TRUE;

                    --! b2 backfill reversible on="notes" key="id" column="n"
                    UPDATE "notes" SET "n" = ("id") WHERE "n" IS NULL AND /* window */ TRUE;

                    --! b3 transaction reversible lock="ACCESS EXCLUSIVE" on="lines"
                    ALTER TABLE "lines" RENAME COLUMN "n" TO "narrow";
                    ALTER TABLE "lines" RENAME COLUMN "wide" TO "n";

                    --! b4 transaction reversible lock="ACCESS EXCLUSIVE" on="notes"
                    ALTER TABLE "notes" RENAME CONSTRAINT "notes_pkey" TO "notes_key";

                    --! t1 check reversible on="notes" complaint="notes.n is still NULL in some rows"
                    SELECT 1 FROM "notes" WHERE "n" IS NULL;
                    """, "");
            Bypass bypass = new Bypass(database, "b4", "UPDATE notes SET n = NULL", new ArrayList<>());
            Inchworm inchworm = configure(database, plans).listener(bypass).load();
            inchworm.expand();
            inchworm.backfill();
            inchworm.contract(GATE);
            assertThat(rows(database, "SELECT n, narrow FROM lines ORDER BY id"))
                    .containsExactly("5|5", "6|6");
            assertThat(rows(database, "SELECT n FROM notes")).containsExactly("1");
            assertThat(bypass.notes())
                    .containsExactly("0002-swap b2: 1 row had slipped by the backfill and is filled now");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void areLeftToTheChecksAlsoWhereTheRenamingIsWrittenByHand(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute(
                    "CREATE TABLE lines (id int PRIMARY KEY, n int, wide bigint); INSERT INTO lines VALUES (1, 5)");
            Plans plans = Plans.none().with("0002-by-hand", """
                    --! b1 backfill reversible on="lines" key="id" column="wide"
                    UPDATE "lines" SET "wide" = ("n") WHERE "wide" IS NULL AND /* window */ TRUE;

                    --! b2 transaction irreversible
                    alter table lines rename wide to wider;
                    """, "");
            Inchworm inchworm = inchworm(database, plans);
            inchworm.expand();
            inchworm.backfill();
            inchworm.contract(GATE);
            assertThat(rows(database, "SELECT wider FROM lines")).containsExactly("5");
        }
    }
}
