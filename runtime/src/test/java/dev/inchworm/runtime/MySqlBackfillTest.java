package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.runtime.platform.Failure;
import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.runtime.platform.Platform;
import dev.inchworm.runtime.platform.Platforms;
import dev.inchworm.runtime.platform.Windows;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Backfills on MySQL and MariaDB. */
class MySqlBackfillTest {

    private static final String ALL = "dev.inchworm.testing.MySqlFamily#all";

    private static Plans filling(String key) {
        return Plans.none()
                .with(
                        "0001-fill",
                        """
                --! b1 backfill reversible on="lines" key=%s column="b"
                UPDATE `lines` SET `b` = `a` WHERE NOT (`b` <=> `a`) AND /* window */ TRUE;
                """.formatted(Stream.of(key.split(","))
                                .map(name -> '"' + name + '"')
                                .collect(Collectors.joining(","))),
                        "");
    }

    /** Definitions of keys, and an expression over {@code n} for their values: small, negative, of one length and of many. */
    private static List<List<String>> keys(MySqlFamily server) {
        List<List<String>> keys = new ArrayList<>(List.of(
                List.of("k bigint unsigned", "k", "18446744073709551615 - n * 3"),
                List.of("k int", "k", "n * 7 - 4000"),
                List.of("k int", "k", "n - 400"),
                List.of("k decimal(20,4)", "k", "n / 8 - 30"),
                List.of("k binary(16)", "k", "unhex(lpad(hex(n * 11), 32, '0'))"),
                List.of("k varbinary(40)", "k", "concat(unhex(hex(n % 256)), char(0), n)"),
                List.of(
                        "k varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci",
                        "k",
                        "concat(elt(1 + n % 4, 'Ä''', 'a\\\\', 'Z漢', '_%'), n)"),
                List.of("k varchar(40) CHARACTER SET latin1", "k", "concat(elt(1 + n % 3, 'é', 'E', 'f'), n)"),
                List.of("k datetime(6)", "k", "timestamp '2026-01-01 00:00:00' + INTERVAL n * 1001 MICROSECOND"),
                List.of("k timestamp(3)", "k", "timestamp '2026-03-29 00:30:00' + INTERVAL n * 5 SECOND"),
                List.of("k double", "k", "n / 3"),
                List.of(
                        "t enum('z', 'a', 'm') NOT NULL, x char(3) NOT NULL, k int",
                        "t,x,k",
                        "elt(1 + n % 3, 'a', 'm', 'z'), elt(1 + n % 2, 'Aa', 'b'), n")));
        if (server.isMariaDb()) {
            keys.add(List.of("k uuid", "k", "concat('00000000-0000-0000-0000-', lpad(hex(n * 17), 12, '0'))"));
        }
        return keys;
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void goesAlongKeysOfEveryType(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            int number = 0;
            for (List<String> key : keys(server)) {
                number++;
                database.execute("DROP TABLE IF EXISTS `lines`; CREATE TABLE `lines` (" + key.get(0)
                        + " NOT NULL, a int NOT NULL, b int, PRIMARY KEY (" + key.get(1)
                        + ")) DEFAULT CHARSET utf8mb4");
                database.execute(
                        "INSERT INTO `lines` (" + key.get(1) + ", a) WITH RECURSIVE s (n) AS (SELECT 1 UNION ALL"
                                + " SELECT n + 1 FROM s WHERE n < 700) SELECT " + key.get(2) + ", n FROM s");
                configure(database, filling(key.get(1)))
                        .unit("unit" + number)
                        .batchTarget(Duration.ofMillis(1))
                        .load()
                        .migrate();
                assertThat(value(database, "SELECT count(*) FROM `lines` WHERE a <=> b"))
                        .as(key.get(0))
                        .isEqualTo("700");
                assertThat(value(
                                database,
                                "SELECT sum(rows_done) FROM inchworm_backfill_range WHERE unit = 'unit" + number + "'"))
                        .as("each row once: " + key.get(0))
                        .isEqualTo("700");
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void rowsThatAreHeldOrComingAreNotWaitedFor(MySqlFamily server) throws Exception {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("CREATE TABLE `lines` (k int PRIMARY KEY, a int NOT NULL, b int)");
            database.execute(
                    "INSERT INTO `lines` (k, a) WITH RECURSIVE s (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s"
                            + " WHERE n < 900) SELECT n * 10, n FROM s");
            try (Connection other = database.connect()) {
                other.setAutoCommit(false);
                Jdbc.execute(other, "UPDATE `lines` SET a = -1 WHERE k IN (50, 4440)");
                Jdbc.execute(other, "INSERT INTO `lines` (k, a) VALUES (55, 7)");
                CompletableFuture<Outcome> run = CompletableFuture.supplyAsync(
                        () -> configure(database, filling("k")).load().migrate());
                Blocker.await("all but the rows of another session", () -> value(
                                database, "SELECT count(*) FROM `lines` WHERE a = b")
                        .equals("898"));
                assertThat(run).isNotDone();
                // Whoever holds rows is neither kept waiting nor made to give up.
                Jdbc.execute(other, "UPDATE `lines` SET a = -2 WHERE k IN (60, 4450)");
                other.commit();
                run.get(1, TimeUnit.MINUTES);
            }
            assertThat(rows(database, "SELECT k, a, b FROM `lines` WHERE a < 0 AND b IS NOT NULL AND k IN (50, 4440)"))
                    .containsExactly("50|-1|-1", "4440|-1|-1");
            assertThat(value(database, "SELECT count(*) FROM `lines` WHERE b IS NULL AND k <> 55"))
                    .isEqualTo("0");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void theRowsOfABatchAreTakenTogetherOrNotAtAll(MySqlFamily server) throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection one = inReadCommitted(database);
                Connection two = inReadCommitted(database)) {
            database.execute("CREATE TABLE `lines` (a int, b int, PRIMARY KEY (a, b))");
            database.execute("INSERT INTO `lines` WITH RECURSIVE s (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s"
                    + " WHERE n < 40) SELECT n DIV 7, n FROM s");
            Platform platform = Platforms.of(one);
            Windows.Order order = platform.windows().order(one, ObjectName.of("lines"), List.of("a", "b"));
            List<String> last = order.last(one).orElseThrow();
            assertThat(order.take(one, List.of("0", "4"), last, 20)).contains(List.of("3", "24"));
            assertThat(free(two))
                    .isEqualTo("1, 2, 3, 4, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40");
            assertThatThrownBy(() -> order.take(two, List.of(), last, 5))
                    .as("the fifth of them is the first's")
                    .isInstanceOfSatisfying(SQLException.class, e -> assertThat(platform.classify(e))
                            .isEqualTo(Failure.LOCK_TIMEOUT));
            two.rollback();
            assertThat(order.take(two, List.of("3", "24"), last, 30))
                    .as("fewer rows than that are left")
                    .contains(last);
            one.commit();
            assertThat(free(one))
                    .as("all of them are taken")
                    .isEqualTo(IntStream.rangeClosed(1, 24)
                            .mapToObj(Integer::toString)
                            .collect(Collectors.joining(", ")));
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void numbersWithFewGapsAreNotLookedForToTheLastRow(MySqlFamily server) throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = inReadCommitted(database)) {
            database.execute("CREATE TABLE `lines` (k bigint unsigned PRIMARY KEY)");
            database.execute("INSERT INTO `lines` VALUES (1), (2), (3), (5), (6), (7), (8), (100), (102), (103),"
                    + " (18446744073709551614), (18446744073709551615)");
            Windows.Order order =
                    Platforms.of(connection).windows().order(connection, ObjectName.of("lines"), List.of("k"));
            assertThat(order.take(connection, List.of(), List.of("103"), 3)).contains(List.of("3"));
            assertThat(order.take(connection, List.of("3"), List.of("103"), 4)).contains(List.of("7"));
            assertThat(order.take(connection, List.of("7"), List.of("103"), 4))
                    .as("few numbers of the next ones are there")
                    .contains(List.of("103"));
            assertThat(order.take(connection, List.of("5"), List.of("7"), 9))
                    .as("the rest of a range")
                    .contains(List.of("7"));
            assertThat(order.take(connection, List.of("103"), List.of("18446744073709551615"), 2))
                    .contains(List.of("18446744073709551615"));
            assertThat(order.take(connection, List.of("18446744073709551614"), List.of("18446744073709551615"), 2))
                    .contains(List.of("18446744073709551615"));
        }
    }

    private static Connection inReadCommitted(TestDatabase database) throws SQLException {
        // A batch that is given up is rolled back, whatever the URL says of cursors.
        Connection connection = DriverManager.getConnection(
                database.url() + "&useServerPrepStmts=true&useCursorFetch=true&defaultFetchSize=2");
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        return connection;
    }

    private static String free(Connection connection) throws SQLException {
        String free = String.join(
                ", ",
                Jdbc.query(
                        connection,
                        "SELECT b FROM `lines` ORDER BY a, b FOR UPDATE SKIP LOCKED",
                        row -> row.getString(1)));
        connection.rollback();
        return free;
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void severalWorkersShareTheRows(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("CREATE TABLE `lines` (k binary(8), a int NOT NULL, b int, PRIMARY KEY (k))");
            database.execute(
                    "INSERT INTO `lines` (k, a) WITH RECURSIVE s (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s"
                            + " WHERE n < 1000) SELECT unhex(left(sha2(concat(x.n, ' ', y.n), 256), 16)), x.n FROM s x JOIN s y"
                            + " ON y.n <= 20");
            configure(database, filling("k"))
                    .workers(3)
                    .batchTarget(Duration.ofMillis(5))
                    .load()
                    .migrate();
            assertThat(value(database, "SELECT count(*) FROM `lines` WHERE a = b"))
                    .isEqualTo("20000");
            assertThat(value(database, "SELECT sum(rows_done) FROM inchworm_backfill_range"))
                    .isEqualTo("20000");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aTableWithoutAKeyIsRefused(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("CREATE TABLE `lines` (a int NOT NULL, b int)");
            Plans plans = Plans.none().with("0001-fill", """
                    --! b1 backfill reversible on="lines" column="b"
                    UPDATE `lines` SET `b` = `a` WHERE `b` IS NULL AND /* window */ TRUE;
                    """, "");
            assertThatThrownBy(() -> configure(database, plans).load().migrate())
                    .hasMessageStartingWith("[IW825] Step b1 of 0001-fill cannot be run in batches: lines has no key");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatTheServerQuotesFromRowsIsLeftOut(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("CREATE TABLE `lines` (k int PRIMARY KEY, a varchar(40), b int, c varchar(40) UNIQUE)");
            database.execute("INSERT INTO `lines` (k, a) VALUES (1, 'it''s secret'), (2, 'it''s secret')");
            assertThatThrownBy(() ->
                            configure(database, updating("`b` = `a`")).load().migrate())
                    .hasMessageStartingWith("[IW827] ")
                    .hasMessageNotContaining("secret");
            assertThatThrownBy(() -> configure(database, updating("`c` = `a`"))
                            .unit("other")
                            .load()
                            .migrate())
                    .hasMessageStartingWith("[IW827] ")
                    .hasMessageContaining(
                            "'\u2026' for key 'lines.c'".replace("lines.", server.isMariaDb() ? "" : "lines."))
                    .hasMessageNotContaining("secret");
            assertThat(rows(database, "SELECT * FROM inchworm_step").toString()).doesNotContain("secret");
        }
    }

    private static Plans updating(String assignment) {
        return Plans.none().with("0001-fill", """
                --! b1 backfill reversible on="lines" key="k" column="b"
                UPDATE `lines` SET %s WHERE `b` IS NULL AND /* window */ TRUE;
                """.formatted(assignment), "");
    }
}
