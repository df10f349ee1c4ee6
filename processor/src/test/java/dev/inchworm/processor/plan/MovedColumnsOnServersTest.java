package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a plan for values that move stops: rows that the new place cannot hold, or that undo would lose. */
class MovedColumnsOnServersTest {

    @Test
    void severalValuesDoNotFitIntoOneColumn() throws SQLException {
        assertThat(found(
                        "collection-to-column",
                        "INSERT INTO orders (note) VALUES ('one'), ('two'), ('none');"
                                + "INSERT INTO order_tags (order_id, tag) VALUES (1, 'a'), (2, 'a'), (2, 'b');"
                                + "INSERT INTO order_phones (order_id, phone) VALUES (1, '1'), (2, '2'), (3, '3')",
                        Phase.BACKFILL))
                .containsExactly(Map.entry(
                        "some rows of orders have several values in order_tags.tag, and orders.tag holds one;"
                                + " merge or delete the others",
                        1L));
    }

    @Test
    void rowsWithoutAValueDoNotFitIntoAColumnThatNeedsOne() throws SQLException {
        assertThat(found("collection-to-column", "INSERT INTO orders (note) VALUES ('none')", Phase.TIGHTEN))
                .containsExactly(Map.entry(
                        "some rows of orders have no value in order_phones.phone, and orders.phone takes no NULL; give"
                                + " them one",
                        1L));
    }

    @Test
    void undoAsksForWhatTheColumnDoesNotShow() throws SQLException {
        try (TestDatabase database = TestPostgres.newest().emptyDatabase();
                Connection connection = database.connect()) {
            Rehearsal rehearsal = new Rehearsal(connection);
            Plan plan = start("column-to-collection", rehearsal);
            rehearsal.execute("INSERT INTO orders (tag, phone) VALUES ('a', '1'), ('b', '2')");
            rehearsal.runAll(plan.steps(Phase.EXPAND));
            rehearsal.runAll(plan.steps(Phase.BACKFILL));
            assertThat(lost(plan, rehearsal)).as("of what is only moved").isZero();

            rehearsal.execute("INSERT INTO order_tags (order_id, tag) VALUES (2, 'another')");
            rehearsal.execute("UPDATE order_phones SET kind = 'home' WHERE order_id = 1");
            assertThat(lost(plan, rehearsal)).isEqualTo(2);
        }
    }

    @Test
    void valuesWithoutARowToGoToStopContract() throws SQLException {
        assertThat(found(
                        "move-to-detail-table",
                        "INSERT INTO person (name, phone) VALUES ('with', '1'), ('without', '2');"
                                + "INSERT INTO profile (person_id, visits) VALUES (1, 0)",
                        Phase.TIGHTEN))
                .containsExactly(Map.entry(
                        "some rows of person have a value in person (motto, phone) and no row of profile that it could go"
                                + " to; it would be lost: give them one, or take the value away",
                        1L));
    }

    @Test
    void rowsThatAreToShareAValueAndDoNotStopExpand() throws SQLException {
        assertThat(found(
                        "move-to-referenced-table",
                        "INSERT INTO address (zip) VALUES ('1'), ('2');"
                                + "INSERT INTO person (name, street, address_id)"
                                + " VALUES ('one', 'a', 1), ('two', NULL, 1), ('three', 'b', 2), ('four', 'b', 2)",
                        Phase.EXPAND))
                .containsExactly(Map.entry(
                        "some rows of person refer to the same row of address and hold other values, of which one would"
                                + " stay; make them equal",
                        2L));
    }

    @Test
    void rolesThatTheTriggersWouldFailForStopExpand() throws SQLException {
        try (TestDatabase database = TestPostgres.newest().emptyDatabase();
                Connection connection = database.connect()) {
            Rehearsal rehearsal = new Rehearsal(connection);
            Plan plan = start("move-to-new-table", rehearsal);
            rehearsal.execute("CREATE ROLE inchworm_clerk; GRANT SELECT, UPDATE (name) ON person TO inchworm_clerk");
            try {
                Step check = plan.steps(Phase.EXPAND).stream()
                        .filter(step -> step.work() instanceof Work.Check)
                        .findFirst()
                        .orElseThrow();
                rehearsal.execute("CREATE TABLE address (); CREATE TABLE profile ()");
                assertThat(rehearsal.query(check.sql())).containsExactly("inchworm_clerk");

                rehearsal.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON address TO inchworm_clerk;"
                        + "GRANT SELECT, INSERT, UPDATE, DELETE ON person TO inchworm_clerk");
                assertThat(rehearsal.query(check.sql())).isEmpty();
            } finally {
                rehearsal.execute("DROP OWNED BY inchworm_clerk; DROP ROLE inchworm_clerk");
            }
        }
    }

    @Test
    void aValueWaitsForItsRow() throws SQLException {
        try (TestDatabase database = TestPostgres.newest().emptyDatabase();
                Connection connection = database.connect()) {
            Rehearsal rehearsal = new Rehearsal(connection);
            Plan plan = start("move-to-detail-table", rehearsal);
            rehearsal.runAll(plan.steps(Phase.EXPAND));
            rehearsal.execute("INSERT INTO person (name, phone) VALUES ('by the old release', '1')");
            rehearsal.execute("INSERT INTO profile (person_id, visits) VALUES (1, 0)");
            assertThat(rehearsal.query("SELECT phone FROM profile")).containsExactly("1");

            rehearsal.execute("DELETE FROM profile");
            rehearsal.execute("UPDATE person SET phone = '2'");
            rehearsal.execute("INSERT INTO profile (person_id, visits, phone) VALUES (1, 0, '3')");
            assertThat(rehearsal.query("SELECT phone FROM person")).containsExactly("3");
        }
    }

    @Test
    void aRowThatIsLinkedAnewHasOneValueWithTheOther() throws SQLException {
        try (TestDatabase database = TestPostgres.newest().emptyDatabase();
                Connection connection = database.connect()) {
            Rehearsal rehearsal = new Rehearsal(connection);
            Plan plan = start("move-to-referenced-table", rehearsal);
            rehearsal.execute("INSERT INTO address (zip) VALUES ('1'), ('2'), ('3');"
                    + "INSERT INTO person (name, street, address_id) VALUES ('one', 'a', 1), ('two', 'b', 2)");
            rehearsal.runAll(plan.steps(Phase.EXPAND));
            rehearsal.runAll(plan.steps(Phase.BACKFILL));
            rehearsal.execute("UPDATE person SET address_id = 2 WHERE id = 1");
            rehearsal.execute("UPDATE person SET address_id = 3 WHERE id = 2");

            assertThat(rehearsal.query("SELECT street FROM person ORDER BY id")).containsExactly("b", "b");
            assertThat(rehearsal.query("SELECT street FROM address ORDER BY id"))
                    .containsExactly("a", "b", "b");
        }
    }

    /** The checks of a phase that find rows, with how many, once everything before has run. */
    private static Map<String, Long> found(String golden, String rows, Phase phase) throws SQLException {
        try (TestDatabase database = TestPostgres.newest().emptyDatabase();
                Connection connection = database.connect()) {
            Rehearsal rehearsal = new Rehearsal(connection);
            Plan plan = start(golden, rehearsal);
            rehearsal.execute(rows);
            Map<String, Long> found = new LinkedHashMap<>();
            for (Step step : plan.steps()) {
                if (step.phase() == phase && step.work() instanceof Work.Check check && rehearsal.count(step) > 0) {
                    found.put(check.complaint(), rehearsal.count(step));
                    return found;
                }
                rehearsal.run(step);
            }
            return found;
        }
    }

    private static Plan start(String golden, Rehearsal rehearsal) throws SQLException {
        Rollout rollout = new GoldenCase(Path.of("src/test/resources/cases", golden)).rollout();
        Rollout.create(rollout.before(), rehearsal, 14);
        return rollout.plan(14);
    }

    private static long lost(Plan plan, Rehearsal rehearsal) throws SQLException {
        long lost = 0;
        for (Step step : plan.undo()) {
            if (step.work() instanceof Work.Check check && check.complaint().contains("does not show")) {
                lost += rehearsal.count(step);
            }
        }
        return lost;
    }
}
