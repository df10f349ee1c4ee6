package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.value;
import static dev.inchworm.runtime.MySqlShop.catalog;
import static dev.inchworm.runtime.MySqlShop.insertOrders;
import static dev.inchworm.runtime.MySqlShop.stepStates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.migration.Phase;
import dev.inchworm.runtime.MigrationStatus.Stage;
import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link PhasesTest} and {@link UndoTest} ask for, on MySQL and MariaDB. */
class MySqlPhasesTest {

    private static final String ALL = "dev.inchworm.testing.MySqlFamily#all";

    @ParameterizedTest
    @MethodSource(ALL)
    void aMigrationGoesThroughItsPhases(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            Inchworm second = inchworm(database, MySqlShop.second());
            assertThat(second.plan()).hasSize(10);
            assertThat(second.status().migrations())
                    .extracting(MigrationStatus::stage)
                    .containsOnly(Stage.PENDING);
            assertThat(rows(database, "SHOW TABLES"))
                    .as("looking creates nothing")
                    .isEmpty();
            inchworm(database, MySqlShop.first()).migrate();
            insertOrders(database, 5000);
            assertThat(second.status().next()).contains(Phase.EXPAND);
            assertThatThrownBy(second::backfill)
                    .hasMessageStartingWith("[IW830] 0002-orders-created-by is not expanded yet");

            assertThat(second.expand().steps())
                    .extracting(done -> done.step().id())
                    .containsExactly("e1", "e2", "e3", "e4");
            assertThat(second.status().isReadyToRollOut()).isFalse();

            Outcome backfilled = second.backfill();
            assertThat(backfilled.status().isReadyToRollOut()).isTrue();
            assertThat(value(database, "SELECT count(*) FROM orders WHERE created_by = customer_id"))
                    .isEqualTo("5000");
            assertThat(value(database, "SELECT sum(rows_done) FROM inchworm_backfill_range"))
                    .isEqualTo("5000");

            database.execute("INSERT INTO orders (id, customer_id) VALUES (6000, 1)");
            Outcome contracted = second.contract(Fixture.CONFIRMED);
            assertThat(contracted.steps()).extracting(done -> done.step().id()).containsExactly("t1", "t2", "r1", "r2");
            assertThat(contracted.status().isDone()).isTrue();
            assertThat(stepStates(database)).allMatch(state -> state.endsWith(" done"));
            assertThat(rows(database, "SELECT kind, migration FROM inchworm_event ORDER BY number"))
                    .containsExactly(
                            "recorded|0001-initial",
                            "recorded|0002-orders-created-by",
                            "confirmed|0002-orders-created-by");
            assertThat(second.plan()).isEmpty();
            assertThat(second.migrate().steps()).isEmpty();
            assertThat(value(
                            database,
                            "SELECT count(*) FROM inchworm_step WHERE started <= finished"
                                    + " AND abs(timestampdiff(SECOND, finished, UTC_TIMESTAMP())) < 600"))
                    .as("moments are in UTC")
                    .isEqualTo("10");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void anUndoLeavesTheCatalogAsBefore(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            inchworm(database, MySqlShop.first()).migrate();
            insertOrders(database, 100);
            List<String> before = catalog(database);
            Inchworm second = inchworm(database, MySqlShop.second());
            second.expand();
            second.backfill();
            second.contract(Fixture.CONFIRMED, Until.TIGHTEN);
            assertThat(catalog(database)).isNotEqualTo(before);
            assertThat(second.drift()).isEmpty();
            database.execute("ALTER TABLE orders ADD COLUMN theirs int");
            assertThat(second.drift()).singleElement().asString().contains("theirs");
            database.execute("ALTER TABLE orders DROP COLUMN theirs");
            database.execute("UPDATE orders SET created_by = 99 WHERE id <= 3");
            assertThatThrownBy(second::undo).hasMessageContaining("what only the new release wrote (3 rows)");
            database.execute("UPDATE orders SET created_by = customer_id");

            Outcome outcome = second.undo();
            assertThat(catalog(database)).isEqualTo(before);
            assertThat(outcome.steps())
                    .extracting(done -> done.step().id())
                    .containsExactly("t2", "e4", "e3", "e2", "e1");
            assertThat(outcome.status().migrations().get(1).stage()).isEqualTo(Stage.PENDING);
            second.migrate();
            assertThat(second.status().isDone()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aConnectionGoesBackAsItCame(MySqlFamily server) throws Exception {
        try (TestDatabase database = server.newDatabase();
                Connection only = database.connect()) {
            String settings = "SELECT concat_ws(' ', @@sql_mode, @@time_zone, @@lock_wait_timeout,"
                    + " @@innodb_lock_wait_timeout, @@wait_timeout, @@foreign_key_checks)";
            Jdbc.execute(
                    only,
                    "SET SESSION sql_mode = 'ANSI_QUOTES,NO_ZERO_DATE', time_zone = '+02:00', lock_wait_timeout = 77");
            String before = first(only, settings);
            Inchworm.configure()
                    .dataSource(Lent.only(only))
                    .migrations(MySqlShop.first())
                    .load()
                    .expand();
            assertThat(first(only, settings)).isEqualTo(before).contains("+02:00 77");
            assertThat(only.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_REPEATABLE_READ);
            assertThat(first(only, "SELECT IS_USED_LOCK(concat('inchworm session ', CONNECTION_ID())) IS NULL"))
                    .isEqualTo("1");
        }
    }

    private static String first(Connection connection, String sql) throws SQLException {
        return Jdbc.first(connection, sql, row -> row.getString(1)).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aStatementThatCommitsHasNoPlaceInATransaction(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("CREATE TABLE orders (id int PRIMARY KEY)");
            Plans plans = Plans.none().with("0001-both", """
                    --! e1 transaction reversible
                    INSERT INTO orders VALUES (1);
                    -- It's a comment; ALTER TABLE nothing.
                    ALTER TABLE orders ADD COLUMN note text;
                    """, "");
            assertThatThrownBy(() -> inchworm(database, plans).expand())
                    .hasMessageStartingWith("[IW885] Step e1 of 0001-both is to be one transaction, but ")
                    .hasMessageContaining(" commits at ALTER TABLE, by itself.");
            assertThat(value(database, "SELECT count(*) FROM orders")).isEqualTo("0");
            Plans fits = Plans.none().with("0001-rows", """
                    --! e1 transaction reversible
                    INSERT INTO orders VALUES (1); # one; and
                    INSERT INTO orders SELECT 2 WHERE ';' <> "it''s;" AND 'a\\';' <> ''; -- two
                    """, "");
            configure(database, fits).journalSchema("of_rows").load().expand();
            assertThat(rows(database, "SELECT id FROM orders")).containsExactly("1", "2");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void tablesThatAreThereBeforeTheFirstRunAreToBeAdopted(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint NOT NULL, note text)");
            Inchworm first = inchworm(database, MySqlShop.first());
            assertThatThrownBy(first::migrate)
                    .hasMessageStartingWith("[IW856] 0001-initial would create tables that are there already: orders.");
            assertThat(first.baseline().adopted()).hasSize(1);
            assertThat(first.migrate().steps()).isEmpty();
        }
    }

    /** As pt-online-schema-change leaves it, which copies beside the writers. */
    @ParameterizedTest
    @MethodSource(ALL)
    void whatAnotherToolHasCopiedIsNotCopiedAgain(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("CREATE TABLE orders (id int PRIMARY KEY, total int NOT NULL, least int NOT NULL)");
            database.execute("INSERT INTO orders VALUES (1, 2, 3)");
            Plans plans = Plans.none().with("0001-longer", """
                    --! e1 statement reversible effect=repeatable on="orders"
                    ALTER TABLE `orders` MODIFY COLUMN `total` bigint NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

                    --! e2 statement reversible effect=present constraint="total_ok" of="orders" on="orders"
                    ALTER TABLE `orders` ADD CONSTRAINT `total_ok` CHECK (total > 0), ALGORITHM=COPY, LOCK=SHARED;
                    """, "");
            database.execute("ALTER TABLE orders MODIFY COLUMN total bigint NOT NULL,"
                    + " ADD CONSTRAINT total_ok CHECK (total > 0)");
            String copied = tableNumber(server, database);

            inchworm(database, plans).migrate();
            assertThat(tableNumber(server, database)).isEqualTo(copied);
            inchworm(database, plans.with("0002-least", """
                    --! e1 statement reversible effect=repeatable on="orders"
                    ALTER TABLE `orders` MODIFY COLUMN `least` bigint NOT NULL, ALGORITHM=COPY, LOCK=SHARED;
                    """, "")).migrate();

            assertThat(tableNumber(server, database)).isNotEqualTo(copied);
            assertThat(rows(
                            database,
                            "SELECT data_type FROM information_schema.columns WHERE table_schema = DATABASE()"
                                    + " AND table_name = 'orders' ORDER BY column_name"))
                    .containsExactly("int", "bigint", "bigint");
        }
    }

    /** InnoDB gives a table another one when it is written anew. */
    private static String tableNumber(MySqlFamily server, TestDatabase database) {
        return value(
                database,
                "SELECT table_id FROM information_schema."
                        + (server.isMariaDb() ? "innodb_sys_tables" : "innodb_tables")
                        + " WHERE name = concat(DATABASE(), '/orders')");
    }
}
