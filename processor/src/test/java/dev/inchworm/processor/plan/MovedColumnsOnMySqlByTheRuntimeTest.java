package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.diff.Difference;
import dev.inchworm.runtime.Gate;
import dev.inchworm.runtime.Inchworm;
import dev.inchworm.runtime.Undo;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that move between tables on MySQL and MariaDB go through the hands of the runtime: there, back, and there again. */
class MovedColumnsOnMySqlByTheRuntimeTest {

    private static final Gate GATE = Gate.confirmed("there is no release in this test");
    private static final String NUMBERS =
            "WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 40) SELECT ";

    @TempDir
    Path folder;

    /**
     * A case, rows of its old release, and what the new one finds of them.
     *
     * @param found a query for the sum of what moved
     */
    record Moved(String golden, List<String> rows, String found, String sum) {}

    private static Stream<Moved> cases() {
        return Stream.of(
                new Moved(
                        "move-to-new-table",
                        List.of("INSERT INTO person (name, street, zip, nickname) " + NUMBERS
                                + "'p', concat('s', i), i, concat('n', i) FROM n"),
                        "SELECT CAST(sum(a.zip) + sum(substr(p.nickname, 2)) AS SIGNED) FROM address a JOIN profile p USING (person_id)",
                        "1640"),
                new Moved(
                        "move-to-detail-table",
                        List.of(
                                "INSERT INTO person (name, phone) " + NUMBERS + "'p', i FROM n",
                                "INSERT INTO profile (person_id, visits) SELECT id, 0 FROM person"),
                        "SELECT CAST(sum(phone) AS SIGNED) FROM profile",
                        "820"),
                new Moved(
                        "move-back",
                        List.of(
                                "INSERT INTO person (name) " + NUMBERS + "'p' FROM n",
                                "INSERT INTO profile (person_id, visits, phone) SELECT id, 0, id FROM person",
                                "INSERT INTO address (person_id, street) SELECT id, id FROM person"),
                        "SELECT CAST(sum(phone) + sum(street) AS SIGNED) FROM person",
                        "1640"),
                new Moved(
                        "column-to-collection",
                        List.of("INSERT INTO orders (tag, phone) " + NUMBERS + "i, i FROM n"),
                        "SELECT CAST(sum(t.tag) + sum(p.phone) AS SIGNED) FROM order_tags t JOIN order_phones p USING (order_id)",
                        "1640"),
                new Moved(
                        "collection-to-column",
                        List.of(
                                "INSERT INTO orders (note) " + NUMBERS + "'n' FROM n",
                                "INSERT INTO order_tags (order_id, tag) SELECT id, id FROM orders",
                                "INSERT INTO order_phones (order_id, phone) SELECT id, id FROM orders"),
                        "SELECT CAST(sum(tag) + sum(phone) AS SIGNED) FROM orders",
                        "1640"));
    }

    /** Each case on one server, not the same for all of them; or on all servers. */
    static Stream<Arguments> casesOnServers() {
        List<MySqlFamily> servers = MySqlFamily.all().toList();
        boolean all = System.getProperty("inchworm.mysql", "").equals("all");
        List<Moved> cases = cases().toList();
        return Stream.iterate(0, i -> i < cases.size(), i -> i + 1)
                .flatMap(i -> Stream.iterate(0, at -> at < servers.size(), at -> at + 1)
                        .filter(at -> all || at == i % servers.size())
                        .map(at -> Arguments.of(cases.get(i), servers.get(at))));
    }

    @ParameterizedTest
    @MethodSource("casesOnServers")
    void areCarriedOutTakenBackAndCarriedOutAgain(Moved moved, MySqlFamily server) throws IOException, SQLException {
        MySqlDialect dialect = server.isMariaDb() ? new MariaDb() : new MySql();
        Target target = new Target(dialect, dialect.oldest());
        Rollout rollout = new GoldenCase(Path.of("src/test/resources/cases", moved.golden)).rollout();
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect()) {
            CommittedCase committed = new CommittedCase(folder);
            committed.accept(
                    "initial",
                    new Difference(Rollout.creations(rollout.before()), List.of(), List.of()),
                    Rollout.creating(rollout.before(), target));
            inchworm(database, committed).migrate();
            for (String rows : moved.rows) {
                query(connection, rows);
            }
            committed.accept(
                    moved.golden, new Difference(rollout.changes(), rollout.hints(), List.of()), rollout.plan(target));
            Inchworm inchworm = inchworm(database, committed);

            prepare(inchworm);
            assertThat(query(connection, moved.found)).as("before the roll-out").containsExactly(moved.sum);
            inchworm.undo(Undo.newest().through(GATE));
            assertThat(query(connection, "SELECT 1 FROM information_schema.triggers WHERE trigger_schema = database()"))
                    .as("triggers that are left")
                    .isEmpty();

            prepare(inchworm);
            inchworm.contract(GATE);
            assertThat(query(connection, moved.found)).as("in the end").containsExactly(moved.sum);
            assertThat(inchworm.drift()).isEmpty();
            assertThat(inchworm.status().isDone()).isTrue();
            assertThat(inchworm.migrate().steps()).isEmpty();
        }
    }

    private static void prepare(Inchworm inchworm) {
        inchworm.expand();
        inchworm.backfill();
        assertThat(inchworm.status().isReadyToRollOut()).isTrue();
    }

    private static Inchworm inchworm(TestDatabase database, CommittedCase committed) {
        return Inchworm.configure()
                .dataSource(database.dataSource())
                .classes(List.of(committed.classes()))
                .directory(committed.directory())
                .load();
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                ResultSet rows = statement.getResultSet();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
