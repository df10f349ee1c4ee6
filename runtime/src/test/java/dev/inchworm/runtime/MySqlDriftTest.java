package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.inchworm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.catalog.Catalogs;
import dev.inchworm.runtime.drift.Comparison;
import dev.inchworm.runtime.drift.Expected;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestMySql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@link DriftTest} asks for, on MySQL and MariaDB. */
class MySqlDriftTest {

    private static final String ALL = "dev.inchworm.testing.MySqlFamily#all";

    private static List<String> texts(Inchworm inchworm) {
        return inchworm.drift().stream().map(Difference::text).toList();
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void findsNothingOnTheWayThereAndBack(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            inchworm(database, MySqlShop.first()).migrate();
            MySqlShop.insertOrders(database, 10);
            Inchworm second = inchworm(database, MySqlShop.second());
            assertThat(texts(second)).as("at the beginning").isEmpty();
            second.expand();
            assertThat(texts(second)).as("expanded").isEmpty();
            second.backfill();
            second.contract(Fixture.CONFIRMED, Until.TIGHTEN);
            assertThat(texts(second)).as("tightened").isEmpty();
            second.undo();
            assertThat(texts(second)).as("undone").isEmpty();
            second.migrate();
            assertThat(texts(second)).as("at the end").isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void findsWhatOthersChanged(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            inchworm(database, MySqlShop.first()).migrate();
            database.execute("ALTER TABLE orders MODIFY customer_id int NULL DEFAULT 5, ADD COLUMN extra varchar(20),"
                    + " ADD INDEX extra_idx (extra(5)), ADD CONSTRAINT extra_check CHECK (customer_id > 0)");
            database.execute("CREATE TRIGGER inchworm_left BEFORE INSERT ON orders FOR EACH ROW SET NEW.note = 'x'");
            database.execute("CREATE TRIGGER theirs BEFORE INSERT ON orders FOR EACH ROW SET NEW.note = 'x'");
            assertThat(texts(inchworm(database, MySqlShop.first())))
                    .containsExactlyInAnyOrder(
                            "column orders.customer_id is int, and should be bigint",
                            "column orders.customer_id allows NULL, and should be NOT NULL",
                            "column orders.customer_id has the default 5, and should have no default",
                            "column orders.extra (varchar(20)) is there, and no migration made it",
                            "check extra_check of orders (`customer_id` > 0) is there, and no migration made it",
                            "index extra_idx of orders (on (extra), cut to 5 characters in part 1) is there, and no migration"
                                    + " made it",
                            "trigger inchworm_left of orders (BEFORE INSERT FOR EACH ROW) is there, and no migration made"
                                    + " it");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aDatabaseThatIsAsTheFilesSayIsAdopted(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            database.execute(
                    "CREATE TABLE orders (id bigint, customer_id bigint(20) NOT NULL, note text, PRIMARY KEY (id))");
            assertThat(inchworm(database, MySqlShop.first()).baseline().differences())
                    .isEmpty();
            assertThat(inchworm(database, MySqlShop.first()).status().isDone()).isTrue();
        }
    }

    @Test
    void whoMayNotAskIsTold() throws SQLException {
        try (TestDatabase database = TestMySql.newest().newDatabase()) {
            database.execute("CREATE TABLE t (a int DEFAULT 5)");
            database.execute("CREATE USER 'looker'@'%' IDENTIFIED BY 'x'");
            database.execute("GRANT SELECT ON t TO 'looker'@'%'");
            try (Connection connection = DriverManager.getConnection(
                    database.url().replaceFirst("\\?.*", "?allowPublicKeyRetrieval=true"), "looker", "x")) {
                Expected expected =
                        Expected.after(Catalogs.of(MySql.NAME), List.of("CREATE TABLE t (a int DEFAULT 5)"), List.of());
                assertThatThrownBy(() -> Comparison.of(connection, Catalogs.of(MySql.NAME), new MySql(), expected))
                        .hasMessageContaining("[IW854]")
                        .hasMessageContaining("GRANT CREATE TEMPORARY TABLES ON <database>.* TO … for this user");
            } finally {
                database.execute("DROP USER 'looker'@'%'");
            }
        }
    }
}
