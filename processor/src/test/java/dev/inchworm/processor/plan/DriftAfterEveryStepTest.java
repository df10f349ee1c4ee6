package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.catalog.Catalogs;
import dev.inchworm.dialect.catalog.DatabaseCatalog;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.drift.Comparison;
import dev.inchworm.runtime.drift.Expected;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What drift expects, from the statements that were run alone, is what the server holds: after every step of every golden
 * case, on the way forth and back. So there is no statement in any plan that drift does not understand.
 */
class DriftAfterEveryStepTest {

    private static final int PLANNED_FOR = 14;
    private static final DatabaseCatalog CATALOG = Catalogs.of(PostgreSql.NAME);

    private final List<String> statements = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("casesOnServers")
    void thereIsNone(GoldenCase golden, TestPostgres postgres) throws SQLException {
        Rollout rollout = golden.rollout();
        Plan plan = rollout.plan(PLANNED_FOR);
        try (TestDatabase database = postgres.newDatabase();
                Connection connection = database.connect()) {
            Rehearsal rehearsal = new Rehearsal(connection);
            if (!rollout.setUp().isBlank()) {
                rehearsal.execute(rollout.setUp());
            }
            List<Step> initial = Rollout.creating(rollout.before(), PLANNED_FOR).steps();
            rehearsal.hurryThrough(initial);
            initial.forEach(step -> statements.add(step.sql()));
            expectNoDrift(connection, "at the beginning");

            List<Step> steps = plan.steps();
            List<Step> reversible =
                    steps.stream().filter(step -> step.phase() != Phase.REMOVE).toList();
            run(reversible, rehearsal, connection, "");
            run(
                    plan.undo().stream()
                            .filter(undo -> reversible.stream()
                                    .anyMatch(step -> step.id().equals(undo.id())))
                            .toList(),
                    rehearsal,
                    connection,
                    "the undo of ");
            run(steps, rehearsal, connection, "");
        }
    }

    private void run(List<Step> steps, Rehearsal rehearsal, Connection connection, String what) throws SQLException {
        for (Step step : steps) {
            if (!(step.work() instanceof Step.Work.Check)) {
                rehearsal.execute(step.sql());
                statements.add(step.sql());
                expectNoDrift(connection, "after " + what + step.id() + ": " + step.sql());
            }
        }
    }

    private void expectNoDrift(Connection connection, String when) throws SQLException {
        List<String> structural = statements.stream().map(CATALOG::structural).toList();
        Expected expected = Expected.after(CATALOG, structural, List.of());
        assertThat(expected.unclear())
                .as("not understood %s", when)
                // Schemas are created by a block of code, unless they are there.
                .allMatch(sql -> sql.startsWith("DO ") && sql.contains("CREATE SCHEMA"));
        assertThat(Comparison.of(connection, CATALOG, PostgreSql.NAME, expected))
                .as(when)
                .isEmpty();
    }

    static Stream<Arguments> casesOnServers() {
        return GoldenCasesTest.casesOnServers();
    }
}
