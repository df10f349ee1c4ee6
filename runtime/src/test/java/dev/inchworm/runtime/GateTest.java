package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.stepStates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

@SuppressWarnings("try") // An instance is alive for as long as its registration is open.
class GateTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";

    private static DataSource named(TestDatabase database, String application) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setApplicationName(application);
        return source;
    }

    private static void readyToRollOut(TestDatabase database) {
        inchworm(database, Shop.first()).migrate();
        Inchworm second = inchworm(database, Shop.second());
        second.expand();
        second.backfill();
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void contractWaitsForTheOldReleaseToEnd(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            try (Registration old = inchworm(database, Shop.first()).register()) {
                Inchworm second = inchworm(database, Shop.second());
                second.expand();
                second.backfill();
                assertThatThrownBy(() -> second.contract(Gate.confirmed("I am sure")))
                        .hasMessageMatching(
                                "\\[IW832\\] 0002-orders-created-by cannot be contracted: an older release is still"
                                        + " running.\nAlive without it: \\S+@.+, process \\d+ \\(0001-initial\\).\n"
                                        + "Contract takes away what that release needs. Nothing was changed.\n"
                                        + "Fix: roll the new release out everywhere, wait for the old instances to end, then run"
                                        + " the command again");
                assertThat(second.status().instances()).hasSize(1);
                assertThat(rows(database, "SELECT DISTINCT state FROM inchworm.migration"))
                        .containsExactly("open");
                // The gate is as it was: the old release may still start.
                inchworm(database, Shop.first()).register().close();
            }
            inchworm(database, Shop.second()).contract(Fixture.CONFIRMED);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void thatNobodyIsThereSaysNothing(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            readyToRollOut(database);
            Inchworm second = inchworm(database, Shop.second());
            assertThatThrownBy(second::contract).hasMessage("""
                    [IW844] 0002-orders-created-by cannot be contracted: no instance of a release that has it is registered \
                    and alive.
                    Connected that no instance owns: no one.
                    That nobody registered does not say that no old release runs. Nothing was changed.
                    Fix: 1. call register() in the application, and roll the new release out
                    2. if nothing runs that needs it: inchworm contract --confirm "<why it is safe>", which is recorded""");
            assertThat(stepStates(database)).contains("0002-orders-created-by t1 pending");
            assertThat(rows(database, "SELECT DISTINCT state FROM inchworm.migration"))
                    .containsExactly("open");
            second.contract(Gate.confirmed("release 2 does not register yet"));
            assertThat(rows(database, "SELECT migration, detail FROM inchworm.event WHERE kind = 'confirmed'"))
                    .containsExactly(
                            "0002-orders-created-by|no registered instance, reason: release 2 does not register yet");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void anInstanceThatDiedDoesNotOpenItEither(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            readyToRollOut(database);
            try (Registration dead = inchworm(database, Shop.second()).register()) {
                database.execute("UPDATE inchworm.instance SET heartbeat = heartbeat - interval '61 seconds'");
                assertThatThrownBy(() -> inchworm(database, Shop.second()).contract())
                        .hasMessageStartingWith("[IW844]");
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void anInstanceThatDiedStopsCounting(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            try (Registration old = inchworm(database, Shop.first()).register()) {
                readyToRollOut(database);
                database.execute("UPDATE inchworm.instance SET heartbeat = heartbeat - interval '61 seconds'");
                inchworm(database, Shop.second()).contract(Fixture.CONFIRMED);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void sessionsThatNobodyKnowsNeedAReason(TestPostgres postgres) throws SQLException {
        try (TestDatabase database = postgres.newDatabase()) {
            readyToRollOut(database);
            Inchworm second = inchworm(database, Shop.second());
            try (Connection report = named(database, "nightly report").getConnection();
                    Registration registered = second.register()) {
                assertThatThrownBy(second::contract)
                        .hasMessageMatching(
                                "\\[IW833\\] 0002-orders-created-by cannot be contracted: 1 session is connected"
                                        + " that no registered instance owns.\n"
                                        + "Connected: pid \\d+ \\(nightly report, user postgres, 127.0.0.1\\),"
                                        + " connected for \\d+ s.\n(?s).*");
                assertThat(stepStates(database)).contains("0002-orders-created-by t1 pending");
                second.contract(Gate.confirmed("the report reads other tables"));
                assertThat(report.isValid(1)).isTrue();
            }
            assertThat(rows(database, "SELECT migration, detail FROM inchworm.event WHERE kind = 'confirmed'"))
                    .containsExactly("0002-orders-created-by|1 unknown session, reason: the report reads other tables");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void sessionsOfARegisteredInstanceAreKnownByTheirName(TestPostgres postgres) throws SQLException {
        try (TestDatabase database = postgres.newDatabase()) {
            readyToRollOut(database);
            DataSource shop = named(database, "shop");
            Inchworm application = Inchworm.configure()
                    .dataSource(shop)
                    .migrations(Shop.second())
                    .load();
            try (Registration registered = application.register();
                    Connection pooled = shop.getConnection()) {
                inchworm(database, Shop.second()).contract();
                assertThat(pooled.isValid(1)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void fiveStrangersAreFourNamesAndANumber(TestPostgres postgres) throws SQLException {
        try (TestDatabase database = postgres.newDatabase()) {
            readyToRollOut(database);
            DataSource report = named(database, "report");
            try (Connection one = report.getConnection();
                    Connection two = report.getConnection();
                    Connection three = report.getConnection();
                    Connection four = report.getConnection();
                    Connection five = report.getConnection()) {
                assertThatThrownBy(() -> inchworm(database, Shop.second()).contract())
                        .hasMessageMatching(
                                "(?s).*Connected that no instance owns: (pid \\d+ \\(report, user postgres, 127.0.0.1\\),"
                                        + " connected for \\d+ s; ){4}and 1 more\\.\n.*");
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void undoAsksAboutStrangersOnceTheReleaseCouldBeRunning(TestPostgres postgres) throws SQLException {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            Inchworm second = inchworm(database, Shop.second());
            try (Connection terminal = named(database, "psql").getConnection()) {
                second.expand();
                second.undo();
                readyToRollOut(database);
                assertThatThrownBy(second::undo)
                        .hasMessageMatching(
                                "\\[IW845\\] 0002-orders-created-by cannot be taken back: 1 session is connected that no"
                                        + " registered instance owns.\n"
                                        + "Connected: pid \\d+ \\(psql, user postgres, 127.0.0.1\\), connected for \\d+ s.\n"
                                        + "The new release could be running, and would lose what it reads and writes. Nothing was"
                                        + " changed.\n"
                                        + "Fix: 1. look at who they are; then: inchworm undo --confirm \"<why it is safe>\", which is"
                                        + " recorded\n"
                                        + "2. call register\\(\\) in the application and give its connections an ApplicationName of"
                                        + " their own");
                assertThat(second.status().isReadyToRollOut()).isTrue();
                second.undo(Undo.newest().through(Gate.confirmed("a terminal of mine")));
                assertThat(terminal.isValid(1)).isTrue();
            }
            assertThat(rows(database, "SELECT migration, detail FROM inchworm.event WHERE kind = 'confirmed'"))
                    .containsExactly("0002-orders-created-by|1 unknown session, reason: a terminal of mine");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void theNameThatDriversGiveToEveryoneIsNoName(TestPostgres postgres) throws SQLException {
        try (TestDatabase database = postgres.newDatabase()) {
            readyToRollOut(database);
            try (Registration registered = inchworm(database, Shop.second()).register();
                    Connection pooled = database.connect()) {
                assertThatThrownBy(() -> inchworm(database, Shop.second()).contract())
                        .extracting(problem -> ((InchwormException) problem).code())
                        .isEqualTo(Code.IW833);
                assertThat(pooled.isValid(1)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void anApplicationStartsNeitherTooEarlyNorTooLate(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Inchworm first = inchworm(database, Shop.first());
            Inchworm second = inchworm(database, Shop.second());
            assertThatThrownBy(first::register).hasMessage("""
                    [IW840] This release needs 0001-initial, which is not ready on this database: nothing was applied to this \
                    database yet.
                    It would read what is not filled yet, and write it back. The application must not start.
                    Fix: inchworm expand, inchworm backfill; when inchworm status says ready to roll out, start it again""");
            first.migrate();
            first.register().close();
            assertThatThrownBy(second::register)
                    .hasMessageContaining(
                            "needs 0002-orders-created-by, which is not ready on this database: its expand is");
            second.expand();
            assertThatThrownBy(second::register).hasMessageContaining("its backfill is not done");
            second.backfill();
            second.register().close();
            first.register().close();
            assertThat(rows(database, "SELECT * FROM inchworm.instance")).isEmpty();

            second.contract(Fixture.CONFIRMED, Until.TIGHTEN);
            assertThatThrownBy(first::register).hasMessage("""
                    [IW841] This release lacks 0002-orders-created-by, whose contract has begun on this database.
                    What this release needs may be gone already. The application must not start.
                    Fix: start a release that was compiled with 0002-orders-created-by""");
            second.register().close();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void heartbeatsGoOnAndSayGoodbye(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            Inchworm inchworm = Fixture.configure(database, Shop.first())
                    .heartbeat(java.time.Duration.ofSeconds(1))
                    .load();
            try (Registration registration = inchworm.register()) {
                Blocker.await("a heartbeat", () -> !rows(
                                database, "SELECT 1 FROM inchworm.instance WHERE heartbeat > registered")
                        .isEmpty());
                database.execute("DELETE FROM inchworm.instance");
                Blocker.await("registering again", () -> !rows(database, "SELECT 1 FROM inchworm.instance")
                        .isEmpty());
            }
            assertThat(rows(database, "SELECT 1 FROM inchworm.instance")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void registeringNeedsLittle(TestPostgres postgres) throws SQLException {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            database.execute("DROP ROLE IF EXISTS shop_app; CREATE ROLE shop_app LOGIN PASSWORD 'shop_app';"
                    + " GRANT USAGE ON SCHEMA inchworm TO shop_app; GRANT SELECT ON ALL TABLES IN SCHEMA inchworm TO shop_app;"
                    + " GRANT INSERT, UPDATE, DELETE ON inchworm.instance TO shop_app");
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(database.url());
            source.setUser("shop_app");
            source.setPassword("shop_app");
            Inchworm application = Inchworm.configure()
                    .dataSource(source)
                    .migrations(Shop.first())
                    .load();
            application.register().close();
            assertThat(application.status().isDone()).isTrue();
            assertThatThrownBy(application::expand)
                    .hasMessageStartingWith("[IW815] The journal inchworm cannot be used: ");
            database.execute("DROP OWNED BY shop_app; DROP ROLE shop_app");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aContractThatChangedNothingLetsTheOldReleaseStartAgain(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            readyToRollOut(database);
            database.execute("SET session_replication_role = replica;"
                    + " INSERT INTO orders (id, customer_id) VALUES (1, 1);"
                    + " ALTER TABLE orders RENAME COLUMN created_by TO moved");
            Inchworm second = inchworm(database, Shop.second());
            assertThatThrownBy(() -> second.contract(Fixture.CONFIRMED))
                    .hasMessageStartingWith("[IW821] Step b1 of 0002-orders-created-by failed: ");
            inchworm(database, Shop.first()).register().close();

            database.execute("UPDATE inchworm.migration SET state = 'contracting'");
            assertThatThrownBy(() -> inchworm(database, Shop.first()).register())
                    .hasMessageStartingWith("[IW841]");
            second.expand();
            inchworm(database, Shop.first()).register().close();
        }
    }
}
