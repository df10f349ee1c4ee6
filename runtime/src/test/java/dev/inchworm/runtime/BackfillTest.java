package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.IMPATIENT;
import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.insertOrders;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.stepStates;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BackfillTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";

    private static Plans fill(String on, String key, String update) {
        return Plans.none()
                .with(
                        "0001-fill",
                        "--! b1 backfill reversible on=" + on + key + " column=\"done\"\n" + update + "\n",
                        "");
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void walksAlongACompositeKeyOfTexts(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE SCHEMA audit; CREATE TABLE audit.lines (a text, b numeric(6,2), done boolean,"
                    + " PRIMARY KEY (a, b)); INSERT INTO audit.lines SELECT 'k''' || (i % 7), i / 100.0, NULL"
                    + " FROM generate_series(1, 3000) i");
            List<BackfillProgress> progress = new ArrayList<>();
            Inchworm inchworm = inchworm(
                    database,
                    fill(
                            "\"audit\".\"lines\"",
                            " key=\"a\",\"b\"",
                            "UPDATE \"audit\".\"lines\" SET \"done\" = (\"a\" || '?' <> '{x}')"
                                    + " WHERE \"done\" IS NULL AND /* window */ TRUE;"));
            inchworm.expand();
            inchworm.backfill(progress::add);
            assertThat(value(database, "SELECT count(*) FROM audit.lines WHERE done"))
                    .isEqualTo("3000");
            assertThat(progress).hasSizeGreaterThan(1);
            assertThat(progress.get(progress.size() - 1).rows()).isEqualTo(3000);
            assertThat(progress).isSortedAccordingTo((one, other) -> Long.compare(one.rows(), other.rows()));
            assertThat(rows(
                            database,
                            "SELECT high, position, rows_done, state FROM inchworm.backfill_range WHERE kind = 'walk'"))
                    .containsExactly("[\"k'6\",\"29.95\"]|[\"k'6\",\"29.95\"]|3000|done");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void walksAlongThePagesOfATableWithoutAKey(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute(
                    "CREATE TABLE lines (a text, done boolean); INSERT INTO lines SELECT repeat('x', 500), NULL"
                            + " FROM generate_series(1, 5000)");
            List<BackfillProgress> progress = new ArrayList<>();
            Inchworm inchworm = inchworm(
                    database,
                    fill("\"lines\"", "", "UPDATE lines SET done = true WHERE done IS NULL AND /* window */ TRUE;"));
            inchworm.expand();
            inchworm.backfill(progress::add);
            assertThat(value(database, "SELECT count(*) FROM lines WHERE done")).isEqualTo("5000");
            assertThat(progress).hasSizeGreaterThan(3);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void anEmptyTableIsDoneAtOnce(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE TABLE lines (id uuid PRIMARY KEY, done boolean)");
            Plans plans = fill(
                    "\"lines\"",
                    " key=\"id\"",
                    "UPDATE lines SET done = true WHERE done IS NULL AND /* window */ TRUE;");
            assertThat(inchworm(database, plans).migrate().steps()).hasSize(1);
            assertThat(stepStates(database)).containsExactly("0001-fill b1 done");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void everyWindowIsWrittenOnce(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE TABLE lines (id int PRIMARY KEY, done int DEFAULT 0);"
                    + " INSERT INTO lines SELECT i FROM generate_series(1, 4321) i");
            // Counts how often each row is updated, and would never end if windows overlapped or were repeated for
            // ever.
            Plans plans = fill(
                    "\"lines\"",
                    " key=\"id\"",
                    "UPDATE lines SET done = done + 1 WHERE done < 2 AND /* window */ TRUE;");
            Inchworm inchworm = inchworm(database, plans);
            inchworm.expand();
            inchworm.backfill();
            assertThat(rows(database, "SELECT done, count(*) FROM lines GROUP BY done"))
                    .containsExactly("1|4321");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void passesOverLockedRowsAndComesBackForThem(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            insertOrders(database, 2000);
            Inchworm second =
                    configure(database, Shop.second()).locks(IMPATIENT).load();
            second.expand();
            try (Blocker blocker = Blocker.with(database, "SELECT 1 FROM orders WHERE id = 7 FOR UPDATE")) {
                assertThatThrownBy(second::backfill)
                        .hasMessageMatching(
                                "\\[IW826\\] Step b1 of 0002-orders-created-by has done all rows of orders but some"
                                        + " that stay locked.\nIn its way: pid " + blocker.pid()
                                        + " \\(psql, user postgres, 127.0.0.1\\), in a transaction for \\d+ s.\nFix: end that"
                                        + " transaction, then run the command again; it goes on with the rows that are left");
                assertThat(rows(database, "SELECT id FROM orders WHERE created_by IS NULL"))
                        .containsExactly("7");
                blocker.release();
            }
            assertThat(second.backfill().status().isReadyToRollOut()).isTrue();
            assertThat(rows(database, "SELECT id FROM orders WHERE created_by IS NULL"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void waitsOutAShortTransactionOnARow(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            insertOrders(database, 2000);
            Inchworm second = inchworm(database, Shop.second());
            second.expand();
            try (Blocker blocker = Blocker.with(database, "SELECT 1 FROM orders WHERE id = 7 FOR UPDATE")) {
                CompletableFuture<Outcome> run = CompletableFuture.supplyAsync(second::backfill);
                Blocker.awaitWaiting(database);
                blocker.release();
                run.get(1, TimeUnit.MINUTES);
            }
            assertThat(rows(database, "SELECT id FROM orders WHERE created_by IS NULL"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void contractSweepsUpWhatSlippedBy(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            insertOrders(database, 1200);
            List<String> notes = new ArrayList<>();
            RunListener listener = new RunListener() {
                @Override
                public void note(String text) {
                    notes.add(text);
                }
            };
            Inchworm second =
                    configure(database, Shop.second()).listener(listener).load();
            second.expand();
            second.backfill();
            database.execute(
                    "SET session_replication_role = replica; UPDATE orders SET created_by = NULL WHERE id % 100 = 0");
            second.contract(Fixture.CONFIRMED);
            assertThat(notes)
                    .containsExactly(
                            "0002-orders-created-by b1: 12 rows had slipped by the backfill and are filled now");
            assertThat(value(database, "SELECT count(*) FROM orders WHERE created_by IS NULL"))
                    .isEqualTo("0");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void runsAgainWhenACheckOfContractFoundRowsThatAreNotFilled(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            insertOrders(database, 10);
            Inchworm second = inchworm(database, Shop.second());
            second.expand();
            second.backfill();
            database.execute("ALTER TABLE orders ALTER COLUMN customer_id DROP NOT NULL;"
                    + " UPDATE orders SET customer_id = NULL, created_by = NULL WHERE id = 3");
            assertThatThrownBy(() -> second.contract(Fixture.CONFIRMED)).hasMessage("""
                            [IW822] Step t1 of 0002-orders-created-by: orders.created_by is still NULL in some rows (1 found).
                            The steps before it stay done; nothing after it was begun.
                            Fix: mend the rows, then run the command again""");
            assertThat(second.backfill().steps()).isEmpty();
            assertThat(rows(database, "SELECT id FROM orders WHERE created_by IS NULL"))
                    .containsExactly("3");
            // The sync fills it only when it is touched; nothing but the repeated backfill does that here.
            database.execute("SET session_replication_role = replica; UPDATE orders SET customer_id = 5 WHERE id = 3");
            second.backfill();
            assertThat(rows(database, "SELECT created_by FROM orders WHERE id = 3"))
                    .containsExactly("5");
            second.contract(Fixture.CONFIRMED);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void refusesWhatCannotBeBatched(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE TABLE lines (id int PRIMARY KEY, done boolean)");
            assertThatThrownBy(
                            () -> inchworm(database, fill("\"lines\"", " key=\"id\"", "UPDATE lines SET done = true;"))
                                    .migrate())
                    .hasMessage("""
                            [IW825] Step b1 of 0001-fill cannot be run in batches: its UPDATE has no /* window */ TRUE.
                            As one statement it would lock every row of the table until it ends. Nothing of the step was done.
                            Fix: let the UPDATE end in: AND /* window */ TRUE; and name the key's columns in its header""");
            assertThatThrownBy(() -> inchworm(database, Plans.none().with("0002-other", """
                                            --! b1 backfill reversible on="lines" key="nr" column="done"
                                            UPDATE lines SET done = true WHERE /* window */ TRUE;
                                            """, ""))
                            .migrate())
                    .hasMessageStartingWith(
                            "[IW825] Step b1 of 0002-other cannot be run in batches: lines has no column nr.");
        }
    }
}
