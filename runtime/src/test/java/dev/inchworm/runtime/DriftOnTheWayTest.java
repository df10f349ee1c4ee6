package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.insertOrders;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drift while migrations are under way, and where they hold SQL that people wrote. */
class DriftOnTheWayTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";

    private static List<String> texts(Inchworm inchworm) {
        return inchworm.drift().stream().map(Difference::text).toList();
    }

    /** Looks after every step, from another session. */
    private static final class Looking implements RunListener {
        private final Inchworm inchworm;
        private final List<String> seen = new ArrayList<>();

        private Looking(TestDatabase database, Migrations migrations) {
            inchworm = inchworm(database, migrations);
        }

        @Override
        public void finished(MigrationId migration, Step step, boolean undo, Duration took) {
            seen.add((undo ? "undo " : "") + migration + " " + step.id() + " " + texts(inchworm));
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void isThereAfterNoStepOnTheWayForthOrBack(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            insertOrders(database, 10);
            Looking looking = new Looking(database, Shop.third());
            Inchworm inchworm =
                    configure(database, Shop.third()).listener(looking).load();
            inchworm.expand();
            inchworm.undo(Undo.of(MigrationId.ofFolder("0002-orders-created-by").orElseThrow()));
            inchworm.expand();
            inchworm.backfill();
            inchworm.contract(Gate.confirmed("a test"));
            assertThat(looking.seen)
                    .containsExactly(
                            "0002-orders-created-by e1 []",
                            "0002-orders-created-by e2 []",
                            "0002-orders-created-by e3 []",
                            "undo 0002-orders-created-by e3 []",
                            "undo 0002-orders-created-by e2 []",
                            "undo 0002-orders-created-by e1 []",
                            "0002-orders-created-by e1 []",
                            "0002-orders-created-by e2 []",
                            "0002-orders-created-by e3 []",
                            "0002-orders-created-by b1 []",
                            "0002-orders-created-by t1 []",
                            "0002-orders-created-by t2 []",
                            "0002-orders-created-by t3 []",
                            "0002-orders-created-by r1 []",
                            "0003-drop-note r1 []");
        }
    }

    @Test
    void findsWhatWasTakenAwayInTheMiddleOfAPhase() {
        try (TestDatabase database = TestPostgres.newest().newDatabase()) {
            inchworm(database, Shop.second()).expand();
            database.execute("ALTER TABLE orders DISABLE TRIGGER orders_created_by_sync; ALTER TABLE orders DROP note;"
                    + " DROP INDEX orders_created_by_idx");
            assertThat(texts(inchworm(database, Shop.second())))
                    .containsExactly(
                            "column orders.note (text) is missing",
                            "index orders_created_by_idx of orders (on (created_by)) is missing",
                            "trigger orders_created_by_sync of orders is disabled, and should not be;"
                                    + " rows that are written now are not kept in sync");
            assertThat(texts(inchworm(database, Plans.none())))
                    .as("without the files")
                    .hasSize(3);
        }
    }

    /** The next run mends what a broken build left; until then it is neither there nor not. */
    @Test
    void saysNothingOfAnIndexWhoseBuildWasBrokenOff() {
        try (TestDatabase database = TestPostgres.newest().newDatabase()) {
            inchworm(database, Shop.second()).expand();
            database.execute(
                    "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'orders_created_by_idx'::regclass");
            assertThat(texts(inchworm(database, Shop.second())))
                    .containsExactly("index orders_created_by_idx of orders is INVALID, and should not be;"
                            + " no query uses it, every write pays for it");
            database.execute("UPDATE inchworm.step SET state = 'running' WHERE step = 'e3'");
            assertThat(texts(inchworm(database, Shop.second()))).isEmpty();
            database.execute("DROP INDEX orders_created_by_idx");
            assertThat(texts(inchworm(database, Shop.second()))).isEmpty();
        }
    }

    @Test
    void understandsHandWrittenSqlAndKeepsQuietAboutTheRest() {
        Plans custom = Shop.first().with("0002-custom", """
                --! e1 transaction irreversible on="orders"
                alter table Orders add column priority int default 3, alter note set not null;
                create index Orders_Priority on orders (priority desc) where priority > 1;
                create unlogged table scratch (id int);
                CREATE VIEW notes AS SELECT note FROM orders;
                DO $$ BEGIN ALTER TABLE orders ADD COLUMN done bool; END $$;
                ALTER TABLE orders RENAME COLUMN customer_id TO buyer;
                INSERT INTO orders VALUES (1, 2, 'secret');
                """, "");
        try (TestDatabase database = TestPostgres.newest().newDatabase()) {
            inchworm(database, custom).expand();
            assertThat(texts(inchworm(database, custom))).isEmpty();
            database.execute(
                    "ALTER TABLE orders ALTER priority SET DEFAULT 4, ALTER note DROP NOT NULL, ADD other int");
            assertThat(texts(inchworm(database, custom)))
                    .containsExactly(
                            "column orders.note allows NULL, and should be NOT NULL",
                            "column orders.priority has the default 4, and should have the default 3",
                            "column orders.other (integer) is there, and no migration made it");
            assertThat(Fixture.rows(database, "SELECT structure FROM inchworm.step")
                            .toString())
                    .contains("alter table Orders")
                    .doesNotContain("secret");
        }
    }

    @Test
    void hasNothingToCompareWithBeforeTheFirstMigration() {
        try (TestDatabase database = TestPostgres.newest().newDatabase()) {
            assertThatThrownBy(() -> inchworm(database, Shop.first()).drift()).hasMessage("""
                    [IW851] The journal in schema inchworm knows no migration of unit main.
                    So there is nothing that the database could have drifted from.
                    Fix: 1. inchworm expand, or migrate, for a database that is to be made by the migrations
                    2. inchworm baseline, for one that has their tables already   3. --unit, --journal-schema""");
        }
    }

    @Test
    void saysSoWhereTheDatabaseCannotBeAsked() {
        try (TestDatabase database = TestPostgres.newest().newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            database.execute("REVOKE TEMPORARY ON DATABASE \"" + database.name() + "\" FROM PUBLIC; CREATE ROLE \""
                    + database.name() + "\"; GRANT USAGE ON SCHEMA inchworm TO PUBLIC;"
                    + " GRANT SELECT ON ALL TABLES IN SCHEMA inchworm TO PUBLIC");
            Inchworm asGuest = Inchworm.configure()
                    .url(database.url() + "&options=-c%20role=" + database.name())
                    .migrations(Shop.first())
                    .load();
            assertThatThrownBy(asGuest::drift).hasMessage("""
                    [IW854] The database does not let this session make the temporary tables that it is asked by: %s.
                    In them it is asked how it writes types, defaults and expressions; nothing of them stays. Nothing was compared.
                    Fix: 1. GRANT TEMPORARY ON DATABASE … TO … for this user, and USAGE of the schemas and types in question
                    2. use the primary rather than a replica""".formatted(
                    "ERROR: permission denied to create temporary tables in database \"" + database.name() + "\""));
            Inchworm readOnly = Inchworm.configure()
                    .url(database.url() + "&options=-c%20default_transaction_read_only=on")
                    .migrations(Shop.first())
                    .load();
            assertThatThrownBy(readOnly::drift)
                    .hasMessageStartingWith(
                            "[IW854] The database does not let this session make the temporary tables that it is asked by:"
                                    + " ERROR: cannot execute CREATE TABLE in a read-only transaction");
        }
    }

    /** Types, functions and sequences that a definition speaks of may be out of bounds for a guest. */
    @Test
    void neverTakesWhatItMayNotSeeForADifference() {
        Plans hidden = Plans.none().with("0001-hidden", """
                --! e1 transaction reversible
                CREATE TABLE "vault"."orders" ("id" bigint DEFAULT (nextval('vault.numbers')) NOT NULL, "ref" text);
                """, "");
        try (TestDatabase database = TestPostgres.newest().newDatabase()) {
            database.execute("CREATE SCHEMA vault; CREATE SEQUENCE vault.numbers");
            inchworm(database, hidden).migrate();
            assertThat(texts(inchworm(database, hidden))).isEmpty();
            database.execute("CREATE ROLE \"" + database.name() + "\"; GRANT USAGE ON SCHEMA inchworm TO PUBLIC;"
                    + " GRANT SELECT ON ALL TABLES IN SCHEMA inchworm TO PUBLIC");
            Inchworm asGuest = Inchworm.configure()
                    .url(database.url() + "&options=-c%20role=" + database.name())
                    .migrations(hidden)
                    .load();
            assertThatThrownBy(asGuest::drift)
                    .hasMessageStartingWith(
                            "[IW854] The database does not let this session make the temporary tables that"
                                    + " it is asked by: ERROR: permission denied for schema vault");
        }
    }
}
