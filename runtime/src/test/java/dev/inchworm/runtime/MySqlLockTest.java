package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.CONFIRMED;
import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransactionRollbackException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Waiting for locks, the mutex and the gates, on MySQL and MariaDB. */
class MySqlLockTest {

    private static final String ALL = "dev.inchworm.testing.MySqlFamily#all";

    private static Connection reading(TestDatabase database) throws SQLException {
        Connection reader = database.connect();
        reader.setAutoCommit(false);
        Jdbc.query(reader, "SELECT count(*) FROM orders", row -> "");
        return reader;
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whoKeepsAStepWaitingIsNamed(MySqlFamily server) throws Exception {
        try (TestDatabase database = server.newDatabase()) {
            inchworm(database, MySqlShop.first()).migrate();
            Inchworm second = configure(database, MySqlShop.second())
                    .locks(Fixture.IMPATIENT)
                    .load();
            try (Connection reader = reading(database)) {
                long id = Jdbc.first(reader, "SELECT CONNECTION_ID()", row -> row.getLong(1))
                        .orElseThrow();
                assertThatThrownBy(second::expand)
                        .hasMessageStartingWith("[IW820] Step e1 of 0002-orders-created-by ")
                        .hasMessageContaining("pid " + id + " (");
                assertThat(MySqlShop.catalog(database).toString()).doesNotContain("created_by");
                // Nobody was kept waiting for longer than an attempt: this is a new reader.
                assertThat(value(database, "SELECT count(*) FROM orders")).isEqualTo("0");
            }
            assertThat(second.expand().steps()).hasSize(4);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aSessionInTheWayIsEndedWhereThatIsAskedFor(MySqlFamily server) throws Exception {
        try (TestDatabase database = server.newDatabase()) {
            inchworm(database, MySqlShop.first()).migrate();
            try (Connection reader = reading(database)) {
                configure(database, MySqlShop.second())
                        .locks(LockPolicy.DEFAULT.terminatingBlockersAfter(Duration.ofSeconds(1)))
                        .load()
                        .expand();
                assertThat(reader.isValid(5)).isFalse();
            }
            assertThat(value(database, "SELECT count(*) FROM inchworm_event WHERE kind = 'terminated'"))
                    .isEqualTo("1");
        }
    }

    /**
     * Adding a foreign key needs both tables, on MySQL. Whoever waits longer than three seconds here, in the queue behind the statement that
     * waits for the transaction or for a row, gets an error from the server.
     */
    @ParameterizedTest
    @MethodSource(ALL)
    void aForeignKeyGivesUpOnALongTransactionAndNobodyQueuesForLong(MySqlFamily server) throws Exception {
        try (TestDatabase database = server.newDatabase();
                Connection only = database.connect();
                Connection holder = database.connect()) {
            database.execute("CREATE TABLE customers (id int PRIMARY KEY, name varchar(20));"
                    + "CREATE TABLE orders (id int PRIMARY KEY, customer_id int, KEY (customer_id));"
                    + "INSERT INTO customers VALUES (1, ''), (2, ''); INSERT INTO orders VALUES (1, 1), (2, 2)");
            Plans key = Plans.none().with("0001-key", """
                    --! e1 statement reversible lock="EXCLUSIVE" effect=present constraint="of_customer" of="orders" on="orders","customers"
                    SET foreign_key_checks = 0;
                    ALTER TABLE orders ADD CONSTRAINT of_customer FOREIGN KEY (customer_id) REFERENCES customers (id), ALGORITHM=INPLACE, LOCK=NONE;
                    SET foreign_key_checks = 1;
                    """, "");
            List<String> checked = new ArrayList<>();
            Inchworm inchworm = Inchworm.configure()
                    .dataSource(Lent.only(only))
                    .migrations(key)
                    .locks(new LockPolicy(Duration.ofMillis(150), 20, Duration.ofSeconds(5)))
                    .listener(new RunListener() {
                        @Override
                        public void retrying(MigrationId migration, Step step, int attempt, List<String> blockers) {
                            checked.add(foreignKeyChecks(only));
                        }
                    })
                    .load();
            holder.setAutoCommit(false);
            // MariaDB adds the key without a look at the other table's transactions.
            Jdbc.execute(
                    holder,
                    server.isMariaDb()
                            ? "UPDATE orders SET customer_id = 2 WHERE id = 1"
                            : "UPDATE customers SET name = 'x' WHERE id = 1");
            AtomicBoolean ended = new AtomicBoolean();
            CompletableFuture<Integer> application = CompletableFuture.supplyAsync(() -> updating(database, ended));
            assertThatThrownBy(inchworm::expand).hasMessageStartingWith("[IW820] Step e1 of 0001-key ");
            ended.set(true);
            assertThat(application.get(1, TimeUnit.MINUTES)).isPositive();
            assertThat(checked).as("after a statement that failed").isNotEmpty().containsOnly("1");
            assertThat(foreignKeyChecks(only)).isEqualTo("1");
            holder.commit();
            assertThat(inchworm.expand().steps()).hasSize(1);
            assertThat(foreignKeyChecks(only)).isEqualTo("1");
        }
    }

    /**
     * On MySQL a copy of orders waits for the customer whom a transaction has changed, and the transaction for the copy, when it
     * writes to orders: no deadlock that the server knows, so it ends when one of them gives up. MariaDB
     * knows it, and has the transaction try again.
     */
    @ParameterizedTest
    @MethodSource(ALL)
    void aCopyGivesWayToATransactionThatChangedWhatItsRowsReferTo(MySqlFamily server) throws Exception {
        try (TestDatabase database = server.newDatabase();
                Connection holder = database.connect()) {
            database.execute("CREATE TABLE customers (id int PRIMARY KEY, name varchar(20));"
                    + "CREATE TABLE orders (id int PRIMARY KEY, customer_id int, amount int,"
                    + " CONSTRAINT of_customer FOREIGN KEY (customer_id) REFERENCES customers (id));"
                    + "INSERT INTO customers VALUES (1, ''); INSERT INTO orders VALUES (1, 1, 1)");
            Plans copy = Plans.none().with("0001-copy", """
                    --! e1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
                    ALTER TABLE orders MODIFY COLUMN amount bigint, ALGORITHM=COPY, LOCK=SHARED;
                    """, "");
            Jdbc.execute(holder, "SET SESSION lock_wait_timeout = 5, SESSION innodb_lock_wait_timeout = 5");
            holder.setAutoCommit(false);
            Jdbc.execute(holder, "UPDATE customers SET name = 'x' WHERE id = 1");

            CompletableFuture<Outcome> run =
                    CompletableFuture.supplyAsync(() -> inchworm(database, copy).expand());
            Blocker.await("a copy under way", () -> isCopying(database));
            try {
                Jdbc.execute(holder, "INSERT INTO orders VALUES (2, 1, 2)");
            } catch (SQLTransactionRollbackException e) {
                assertThat(server.isMariaDb()).as(e.getMessage()).isTrue();
                holder.rollback();
                Jdbc.execute(holder, "INSERT INTO orders VALUES (2, 1, 2)");
            }
            holder.commit();

            assertThat(run.get(1, TimeUnit.MINUTES).steps()).hasSize(1);
            assertThat(value(database, "SELECT count(*) FROM orders WHERE amount = id"))
                    .isEqualTo("2");
        }
    }

    private static boolean isCopying(TestDatabase database) {
        return !value(
                        database,
                        "SELECT count(*) FROM information_schema.processlist WHERE info LIKE 'ALTER TABLE orders MODIFY%=COPY%'")
                .equals("0");
    }

    private static String foreignKeyChecks(Connection connection) {
        try {
            return Jdbc.first(connection, "SELECT @@SESSION.foreign_key_checks", row -> row.getString(1))
                    .orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until it has ended. */
    private static int updating(TestDatabase database, AtomicBoolean ended) {
        int count = 0;
        try (Connection connection = database.connect()) {
            Jdbc.execute(connection, "SET SESSION lock_wait_timeout = 3, SESSION innodb_lock_wait_timeout = 3");
            while (!ended.get()) {
                count += Jdbc.update(connection, "UPDATE customers SET name = ? WHERE id = 2", "n" + count);
                count += Jdbc.update(connection, "UPDATE orders SET customer_id = ? WHERE id = 2", 1 + count / 2 % 2);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return count;
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void oneMigratorAtATimeAndOnEachDatabaseItsOwn(MySqlFamily server) throws Exception {
        try (TestDatabase database = server.newDatabase();
                TestDatabase next = server.newDatabase()) {
            inchworm(database, MySqlShop.first()).migrate();
            try (Connection reader = reading(database)) {
                CompletableFuture<Outcome> first = CompletableFuture.supplyAsync(
                        () -> inchworm(database, MySqlShop.second()).expand());
                Blocker.await("a migrator at work", () -> inchworm(database, MySqlShop.second())
                        .status()
                        .running()
                        .isPresent());
                assertThatThrownBy(() -> inchworm(database, MySqlShop.second()).expand())
                        .hasMessageMatching(
                                "(?s)\\[IW811\\] Another migrator holds unit main: \\S+@.+, process \\d+, expand for"
                                        + " \\d+ s, pid \\d+ \\(inchworm session, user \\S+, \\S+\\).*");
                inchworm(next, MySqlShop.second()).migrate();
                reader.commit();
                assertThat(first.get(1, TimeUnit.MINUTES).steps()).hasSize(4);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whoLostTheMutexWritesNothingMore(MySqlFamily server) throws Exception {
        try (TestDatabase database = server.newDatabase()) {
            inchworm(database, MySqlShop.first()).migrate();
            Inchworm second = configure(database, MySqlShop.second())
                    .listener(new RunListener() {
                        @Override
                        public void started(MigrationId migration, Step step, boolean undo) {
                            if (step.id().equals("e3")) {
                                database.execute("UPDATE inchworm_unit SET epoch = epoch + 1");
                            }
                        }
                    })
                    .load();
            assertThatThrownBy(second::expand).hasMessageStartingWith("[IW812] ");
            assertThat(MySqlShop.stepStates(database))
                    .containsExactly(
                            "0001-initial e1 done",
                            "0002-orders-created-by e1 done",
                            "0002-orders-created-by e2 done",
                            "0002-orders-created-by e3 pending",
                            "0002-orders-created-by e4 pending",
                            "0002-orders-created-by b1 pending",
                            "0002-orders-created-by t1 pending",
                            "0002-orders-created-by t2 pending",
                            "0002-orders-created-by r1 pending",
                            "0002-orders-created-by r2 pending");
            assertThat(MySqlShop.catalog(database).toString()).doesNotContain("created_by_update");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    @SuppressWarnings("try") // An instance is alive for as long as its registration is open.
    void contractWaitsForWhoIsNotKnown(MySqlFamily server) throws Exception {
        try (TestDatabase database = server.newDatabase()) {
            inchworm(database, MySqlShop.first()).migrate();
            Inchworm second = inchworm(database, MySqlShop.second());
            second.expand();
            second.backfill();
            try (Registration old = inchworm(database, MySqlShop.first()).register()) {
                assertThatThrownBy(() -> second.contract(CONFIRMED)).hasMessageStartingWith("[IW832] ");
            }
            try (Registration alive = second.register();
                    Connection stranger = database.connect()) {
                long id = Jdbc.first(stranger, "SELECT CONNECTION_ID()", row -> row.getLong(1))
                        .orElseThrow();
                assertThatThrownBy(second::contract)
                        .hasMessageStartingWith("[IW833] ")
                        .hasMessageContaining("pid " + id + " (");
            }
            assertThat(second.contract(CONFIRMED).status().isDone()).isTrue();
        }
    }
}
