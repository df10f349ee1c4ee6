package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.insertOrders;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.stepStates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/** What is found before the first statement of a run, on real servers. */
class PreflightTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";

    private static final Plans DROPPING = Shop.first().with("0002-drop-note", Shop.DROP_NOTE, "", Set.of(), Set.of());

    private final Notes notes = new Notes();

    private Inchworm noting(TestDatabase database, Plans plans) {
        return configure(database, plans).listener(notes).load();
    }

    private static void expanded(TestDatabase database) {
        inchworm(database, Shop.first()).migrate();
        insertOrders(database, 10);
        inchworm(database, Shop.second()).expand();
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aServerThatWasMadeReadOnlyIsLeftSo(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("ALTER DATABASE \"" + database.name() + "\" SET default_transaction_read_only = on");
            assertThatThrownBy(() -> inchworm(database, Shop.first()).migrate()).hasMessage("""
                    [IW860] The server takes no writes: default_transaction_read_only is on.
                    Nothing was changed.
                    Fix: connect to the primary, or have the administrator lift the restriction""");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void missingRightsAreNamedTogetherBeforeTheFirstStep(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            String role = "clerk_" + database.name();
            inchworm(database, Shop.first()).migrate();
            database.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'c'; GRANT USAGE ON SCHEMA inchworm TO " + role
                    + "; GRANT ALL ON ALL TABLES IN SCHEMA inchworm TO " + role
                    + "; REVOKE CREATE ON SCHEMA public FROM PUBLIC");
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(database.url());
            source.setUser(role);
            source.setPassword("c");
            Plans plans = Shop.second().with("0003-more", """
                    --! e1 transaction reversible on="more"
                    CREATE TABLE "more" ("id" bigint PRIMARY KEY);
                    """, "");
            Inchworm clerk =
                    Inchworm.configure().dataSource(source).migrations(plans).load();
            assertThatThrownBy(clerk::expand).hasMessage("""
                    [IW861] User %1$s lacks rights that the run needs: be the owner of orders, create more in its schema.
                    It would have stopped in the middle. Nothing was changed.
                    Fix: 1. run as the owner of the tables   2. GRANT the owner's role to %1$s""".formatted(role));
            assertThatThrownBy(clerk::migrate).hasMessageContaining("in its schema, read and update orders.");
            assertThat(stepStates(database)).noneMatch(state -> state.startsWith("0002"));
            // Who only looks is not told about rights that somebody else will have.
            assertThat(clerk.status().warnings()).isEmpty();
            database.execute("DROP OWNED BY " + role + "; DROP ROLE " + role);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatIsNoTableIsNotTakenForOne(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            database.execute(
                    "ALTER TABLE orders RENAME TO orders_2025; CREATE VIEW orders AS SELECT * FROM orders_2025");
            assertThatThrownBy(() -> inchworm(database, Shop.second()).expand()).hasMessage("""
                    [IW862] Step e1 of 0002-orders-created-by cannot be run on orders, which is a view.
                    The migration was planned for a table. Nothing was changed.
                    Fix: write the step by hand for this database (custom SQL), or give the table its name back""");
            database.execute("DROP VIEW orders; CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w;"
                    + " CREATE FOREIGN TABLE orders (id bigint, customer_id bigint, note text) SERVER s");
            assertThatThrownBy(() -> inchworm(database, Shop.second()).expand())
                    .hasMessageStartingWith(
                            "[IW862] Step e1 of 0002-orders-created-by cannot be run on orders, which is a foreign table.");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void rowsThatAPolicyHidesAreNotLeftOut(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            String role = "owner_" + database.name();
            expanded(database);
            database.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'o'; GRANT ALL ON SCHEMA inchworm TO " + role
                    + "; GRANT ALL ON ALL TABLES IN SCHEMA inchworm TO " + role + "; ALTER TABLE orders OWNER TO "
                    + role
                    + "; ALTER TABLE orders ENABLE ROW LEVEL SECURITY; ALTER TABLE orders FORCE ROW LEVEL SECURITY;"
                    + " CREATE POLICY mine ON orders USING (id = 1)");
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(database.url());
            source.setUser(role);
            source.setPassword("o");
            Inchworm owner = Inchworm.configure()
                    .dataSource(source)
                    .migrations(Shop.second())
                    .load();
            assertThatThrownBy(owner::backfill).hasMessage("""
                    [IW863] A policy of row-level security hides rows of orders from user %1$s.
                    A backfill would silently leave them out; instead it would fail at the first batch. Nothing was changed.
                    Fix: 1. ALTER ROLE %1$s BYPASSRLS   2. run as the owner, where the table does not FORCE ROW LEVEL SECURITY\
                    """.formatted(role));
            database.execute("ALTER ROLE " + role + " BYPASSRLS");
            owner.backfill();
            assertThat(rows(database, "SELECT 1 FROM orders WHERE created_by IS NULL"))
                    .isEmpty();
            database.execute(
                    "REASSIGN OWNED BY " + role + " TO postgres; DROP OWNED BY " + role + "; DROP ROLE " + role);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatNeedsAColumnIsNamedBeforeContractBegins(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            inchworm(database, DROPPING).expand();
            database.execute("CREATE VIEW noted AS SELECT id, note FROM orders;"
                    + " CREATE POLICY no_notes ON orders USING (note IS NULL);"
                    + " CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';"
                    + " CREATE TRIGGER stamps BEFORE UPDATE OF note ON orders FOR EACH ROW EXECUTE FUNCTION stamp();"
                    + " CREATE FUNCTION notes() RETURNS bigint LANGUAGE sql AS 'SELECT count(note) FROM orders';"
                    + " CREATE FUNCTION other() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM orders'");
            Inchworm second = noting(database, DROPPING);
            String refusal = """
                    [IW864] Column orders.note, which 0002-drop-note drops, is needed by: policy no_notes, trigger stamps, view noted.
                    The database would refuse to drop it, after contract had begun. Nothing was changed.
                    Fix: drop these or make them do without it, by custom SQL of this migration or by hand, then run it again""";
            String mention = """
                    [IW874] Column orders.note, which 0002-drop-note drops, seems to be mentioned by: function notes.
                    The database does not look into the text of functions: they would fail when they are next called.
                    Fix: look at them, and change them before contract""";
            assertThatThrownBy(() -> second.contract(Fixture.CONFIRMED)).hasMessage(refusal);
            assertThat(notes.taken()).containsExactly(mention);
            assertThat(rows(database, "SELECT DISTINCT state FROM inchworm.migration"))
                    .containsExactly("open");
            assertThat(second.status().warnings()).containsExactly(refusal, mention);

            database.execute("DROP VIEW noted; DROP POLICY no_notes ON orders; DROP TRIGGER stamps ON orders");
            second.contract(Fixture.CONFIRMED);
        }
    }

    @Test
    void aViewThatTheMigrationDropsItselfStandsInNobodysWay() {
        Plans renaming = Shop.first().with("0002-rename", """
                --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
                ALTER TABLE "orders" RENAME TO "purchases";
                CREATE VIEW "orders" AS SELECT "id", "note" FROM "purchases";

                --! r1 transaction reversible on="orders"
                DROP VIEW "orders";

                --! r2 transaction irreversible lock="ACCESS EXCLUSIVE" on="purchases"
                ALTER TABLE "purchases" DROP COLUMN "note";
                """, """
                --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="purchases"
                DROP VIEW "orders";
                ALTER TABLE "purchases" RENAME TO "orders";
                """);
        try (TestDatabase database = TestPostgres.newest().newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            Inchworm second = inchworm(database, renaming);
            second.expand();
            second.backfill();

            second.contract(Fixture.CONFIRMED);

            assertThat(rows(database, "SELECT to_regclass('orders')")).containsExactly("null");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatIsOverAColumnThatIsSwappedIsNamedBeforeItStaysWithTheOldOne(TestPostgres postgres) {
        Plans swapping = Shop.first().with("0002-wider-note", """
                --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
                ALTER TABLE "orders" ADD COLUMN "next_note" text;

                --! b1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
                ALTER TABLE "orders" RENAME COLUMN "note" TO "last_note";
                ALTER TABLE "orders" RENAME COLUMN "next_note" TO "note";

                --! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
                ALTER TABLE "orders" DROP COLUMN "last_note";
                """, """
                --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
                ALTER TABLE "orders" DROP COLUMN "next_note";
                """);
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            database.execute("CREATE VIEW noted AS SELECT id, note FROM orders;"
                    + " CREATE FUNCTION notes() RETURNS bigint LANGUAGE sql AS 'SELECT count(note) FROM orders'");
            Inchworm second = noting(database, swapping);
            second.expand();
            assertThatThrownBy(second::backfill).hasMessage("""
                    [IW864] Column orders.note, which 0002-wider-note swaps for another, is needed by: view noted.
                    They would stay with the column that is out of use from then on, and contract could not drop it. Nothing was changed.
                    Fix: drop these or make them do without it, by custom SQL of this migration or by hand, then run it again""");
            assertThat(rows(database, "SELECT step, state FROM inchworm.step WHERE step = 'b1'"))
                    .containsExactly("b1|pending");

            database.execute("DROP VIEW noted");
            second.backfill();
            second.contract(Fixture.CONFIRMED);
            assertThat(notes.taken())
                    .as("the function reads the column of that name")
                    .isEmpty();
            assertThat(rows(database, "SELECT notes()")).containsExactly("0");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatIsOverAColumnThatIsRetypedIsNamedBeforeTheFirstStep(TestPostgres postgres) {
        Plans retyping = Shop.first().with("0002-longer-note", """
                --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
                ALTER TABLE "orders" ADD COLUMN "other" text;

                --! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
                ALTER TABLE "orders" ALTER COLUMN "note" TYPE varchar;
                """, "");
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            database.execute("CREATE VIEW noted AS SELECT id, note FROM orders");
            Inchworm second = noting(database, retyping);
            assertThatThrownBy(second::expand).hasMessage("""
                    [IW864] Column orders.note, which 0002-longer-note gives another type, is needed by: view noted.
                    The database would refuse to, with steps before that one done already. Nothing was changed.
                    Fix: drop these or make them do without it, by custom SQL of this migration or by hand, then run it again""");
            assertThat(rows(
                            database,
                            "SELECT 1 FROM pg_attribute WHERE attrelid = 'orders'::regclass AND attname = 'other'"))
                    .isEmpty();

            database.execute("DROP VIEW noted");
            second.expand();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aTeamsOwnTriggersAreListedAndSyncIsNot(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            expanded(database);
            database.execute("CREATE FUNCTION audit() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';"
                    + " CREATE TRIGGER audits AFTER UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION audit();"
                    + " CREATE TRIGGER created AFTER INSERT ON orders FOR EACH ROW EXECUTE FUNCTION audit();"
                    + " CREATE TRIGGER noted AFTER UPDATE OF note ON orders FOR EACH ROW EXECUTE FUNCTION audit()");
            noting(database, Shop.second()).backfill();
            assertThat(notes.taken()).containsExactly("""
                    [IW870] Step b1 of 0002-orders-created-by updates every row of orders, which fires: audits.
                    They may log, notify or stamp each of these rows as if a person had changed it.
                    Fix: if that matters, let them ignore sessions whose application_name begins with 'inchworm '""");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whoWritesPastTriggersIsFound(TestPostgres postgres) throws SQLException {
        try (TestDatabase database = postgres.newDatabase()) {
            expanded(database);
            String name = '"' + database.name() + '"';
            String role = "loader_" + database.name();
            database.execute("CREATE ROLE " + role + "; ALTER ROLE " + role + " IN DATABASE " + name
                    + " SET session_replication_role = replica");
            PGSimpleDataSource replica = new PGSimpleDataSource();
            replica.setUrl(database.url());
            replica.setOptions("-c session_replication_role=replica");
            Inchworm past = Inchworm.configure()
                    .dataSource(replica)
                    .migrations(Shop.second())
                    .listener(notes)
                    .load();
            assertThatThrownBy(past::backfill).hasMessage("""
                    [IW865] Rows would be written without firing triggers: session_replication_role of this session is replica.
                    Sync would miss them, and old and new side would drift apart. Nothing was changed.
                    Fix: 1. take that writer away until contract is done   2. RESET session_replication_role""");
            assertThat(notes.taken()).containsExactly("""
                    [IW873] session_replication_role is set to replica for: %s.
                    What they write while a backfill is under way is missed by sync until contract sweeps it up.
                    Fix: ALTER ROLE or ALTER DATABASE ... RESET session_replication_role, until contract is done\
                    """.formatted(role));
            database.execute(
                    "CREATE SUBSCRIPTION incoming CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false);"
                            + " INSERT INTO pg_subscription_rel (srsubid, srrelid, srsubstate)"
                            + " SELECT oid, 'orders'::regclass, 'r' FROM pg_subscription WHERE subname = 'incoming'");
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> inchworm(database, Shop.second()).backfill())
                        .hasMessageStartingWith(
                                "[IW865] Rows would be written without firing triggers: subscription incoming writes orders.");
                statement.execute("ALTER SUBSCRIPTION incoming SET (slot_name = NONE)");
                statement.execute("DROP SUBSCRIPTION incoming");
            }
            database.execute("DROP ROLE " + role);
            inchworm(database, Shop.second()).backfill();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatAnIndexBuildWillWaitForIsSaid(TestPostgres postgres) throws SQLException {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            database.execute("CREATE TABLE imports (id int)");
            try (Connection application = database.connect();
                    Statement statement = application.createStatement()) {
                statement.execute("BEGIN; INSERT INTO imports VALUES (1); PREPARE TRANSACTION 'import 7'");
            }
            List<String> warnings = inchworm(database, Shop.second()).status().warnings();
            // A database with one could not be dropped.
            database.execute("ROLLBACK PREPARED 'import 7'");
            assertThat(warnings)
                    .singleElement()
                    .asString()
                    .matches("\\[IW871\\] Step e3 of 0002-orders-created-by builds or drops an index, and will wait for"
                            + " transactions that are open: prepared transaction import 7 \\(user postgres\\), in a transaction"
                            + " for \\d+ s\\.\nNobody waits for the step meanwhile\\.\nFix: end them, or let it wait");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aPublishedTableIsNamed(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            database.execute("CREATE PUBLICATION warehouse FOR TABLE orders; CREATE PUBLICATION other");
            noting(database, Shop.second()).expand();
            assertThat(notes.taken()).containsExactly("""
                    [IW872] Table orders, whose definition changes, is published by: warehouse.
                    A subscriber that lacks a new column stops at the first row that has it.
                    Fix: migrate the subscribers' tables first; after contract, drop the old column there last""");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whoMayNotEndSessionsIsToldBeforehand(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            String role = "deploy_" + database.name();
            database.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'd'; GRANT CREATE ON DATABASE " + database.name()
                    + " TO " + role + "; GRANT ALL ON SCHEMA public TO " + role);
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(database.url());
            source.setUser(role);
            source.setPassword("d");
            Inchworm.configure()
                    .dataSource(source)
                    .migrations(Shop.first())
                    .locks(LockPolicy.DEFAULT.terminatingBlockersAfter(Duration.ofSeconds(30)))
                    .listener(notes)
                    .load()
                    .migrate();
            assertThat(notes.taken()).containsExactly("""
                    [IW875] User %1$s may not end the sessions of others, as --terminate-blockers-after asks.
                    What is in the way will be named and waited for.
                    Fix: GRANT pg_signal_backend TO %1$s (sessions of superusers take a superuser)""".formatted(role));
            database.execute("DROP OWNED BY " + role + " CASCADE; DROP ROLE " + role);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void noTimeLimitOfTheServerEndsAStep(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            String name = '"' + database.name() + '"';
            String newest =
                    postgres.major() >= 17 ? "ALTER DATABASE " + name + " SET transaction_timeout = '50ms';" : "";
            database.execute(newest + "ALTER DATABASE " + name + " SET statement_timeout = '50ms';" + " ALTER DATABASE "
                    + name + " SET idle_in_transaction_session_timeout = '50ms'");
            Plans plans = Plans.none().with("0001-slow", """
                    --! e1 transaction reversible
                    SELECT pg_sleep(0.2);
                    """, "");
            assertThat(inchworm(database, plans).migrate().steps()).hasSize(1);
        }
    }
}
