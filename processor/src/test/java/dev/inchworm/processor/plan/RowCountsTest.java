package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.harness.PostgreSqlEngine;
import dev.inchworm.processor.harness.Samples;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.change.Change;
import dev.inchworm.testing.CatalogPicture;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden cases on tables that hold nothing, and on tables that hold much: there and back, and then there, each step under the eyes
 * of {@link Rehearsal}. {@code -Dinchworm.rows=200000} fills the tables of the cases that have a {@code many.sql}.
 */
class RowCountsTest {

    private static final int OLDEST = 14;

    @ParameterizedTest
    @MethodSource("planned")
    void worksOnTablesWithoutRows(GoldenCase golden) throws SQLException {
        migrate(golden, "");
    }

    @ParameterizedTest
    @MethodSource("many")
    @EnabledIfSystemProperty(
            named = "inchworm.rows",
            matches = "\\d+",
            disabledReason = "it takes minutes; -Dinchworm.rows=200000 asks for it")
    void worksOnTablesWithManyRows(GoldenCase golden) throws SQLException {
        migrate(golden, "SET inchworm.rows = " + Integer.getInteger("inchworm.rows") + ";\n" + golden.manyRows());
    }

    private static void migrate(GoldenCase golden, String rows) throws SQLException {
        Rollout rollout = golden.rollout();
        Plan plan = rollout.plan(OLDEST);
        TestPostgres postgres = TestPostgres.newest();
        try (TestDatabase database = postgres.newDatabase();
                Connection connection = database.connect()) {
            Rehearsal rehearsal = new Rehearsal(connection);
            if (!rollout.setUp().isBlank()) {
                rehearsal.execute(rollout.setUp());
            }
            Rollout.create(rollout.before(), rehearsal, OLDEST);
            if (!rows.isBlank()) {
                rehearsal.execute(rows);
            }
            String untouched = CatalogPicture.of(connection);
            SortedMap<ObjectName, String> counts = counts(rollout, rehearsal);

            rehearsal.runAll(beforeRemoval(plan));
            for (Step step : undo(plan)) {
                rehearsal.run(step);
            }
            assertThat(CatalogPicture.withoutNewNames(CatalogPicture.of(connection), untouched))
                    .as("the catalog after undo")
                    .isEqualTo(untouched);
            assertThat(counts(rollout, rehearsal)).as("the rows after undo").isEqualTo(counts);

            rehearsal.runAll(plan.steps());
            assertThat(CatalogPicture.of(connection))
                    .as("the catalog after the migration")
                    .isEqualTo(pictureOfNew(rollout, postgres));
        }
    }

    private static String pictureOfNew(Rollout rollout, TestPostgres postgres) throws SQLException {
        try (TestDatabase database = postgres.newDatabase();
                Connection connection = database.connect()) {
            Rehearsal rehearsal = new Rehearsal(connection);
            if (!rollout.setUp().isBlank()) {
                rehearsal.execute(rollout.setUp());
            }
            Rollout.create(Change.applyAll(rollout.changes(), rollout.before()), rehearsal, OLDEST);
            return CatalogPicture.of(connection);
        }
    }

    private static SortedMap<ObjectName, String> counts(Rollout rollout, Rehearsal rehearsal) throws SQLException {
        SortedMap<ObjectName, String> counts = new TreeMap<>();
        for (ObjectName table : rollout.before().tables().keySet()) {
            counts.put(
                    table,
                    rehearsal
                            .query(new Samples(new PostgreSqlEngine()).count(table))
                            .get(0));
        }
        return counts;
    }

    private static List<Step> beforeRemoval(Plan plan) {
        return plan.steps().stream()
                .filter(step -> step.phase() != Phase.REMOVE)
                .toList();
    }

    /** Nobody has written anything that undo would have to ask about, so its checks are let be. */
    private static List<Step> undo(Plan plan) {
        List<String> done = beforeRemoval(plan).stream().map(Step::id).toList();
        return plan.undo().stream()
                .filter(step -> done.contains(step.id()) && !(step.work() instanceof Work.Check))
                .toList();
    }

    /** Those that have a plan for the oldest version asked for by default. */
    static Stream<GoldenCase> planned() {
        return GoldenCase.all().filter(golden -> !golden.expected().containsKey("problems.txt"));
    }

    static Stream<GoldenCase> many() {
        return planned().filter(golden -> !golden.manyRows().isBlank());
    }
}
