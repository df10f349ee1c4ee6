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

/**
 * Carries a migration out, back, and out again, and compares after every step what drift expects, from the statements that
 * were run alone, with what the server holds.
 */
final class DriftWatch {

    private static final DatabaseCatalog CATALOG = Catalogs.of(PostgreSql.NAME);

    private final Connection connection;
    private final Rehearsal rehearsal;
    private final List<String> statements = new ArrayList<>();

    private DriftWatch(Connection connection) {
        this.connection = connection;
        this.rehearsal = new Rehearsal(connection);
    }

    static void follow(Rollout rollout, TestPostgres postgres, int minimumMajor) throws SQLException {
        try (TestDatabase database = postgres.emptyDatabase();
                Connection connection = database.connect()) {
            new DriftWatch(connection).follow(rollout, minimumMajor);
        }
    }

    private void follow(Rollout rollout, int minimumMajor) throws SQLException {
        if (!rollout.setUp().isBlank()) {
            rehearsal.execute(rollout.setUp());
        }
        List<Step> initial = Rollout.creating(rollout.before(), minimumMajor).steps();
        rehearsal.hurryThrough(initial);
        initial.forEach(step -> statements.add(step.sql()));
        expectNoDrift("at the beginning");

        Plan plan = rollout.plan(minimumMajor);
        List<Step> reversible = plan.steps().stream()
                .filter(step -> step.phase() != Phase.REMOVE)
                .toList();
        List<Step> undo = plan.undo().stream()
                .filter(back -> reversible.stream().anyMatch(step -> step.id().equals(back.id())))
                .toList();
        run(reversible, "");
        run(undo, "the undo of ");
        // The same way once more, which was looked at step by step.
        for (Step step : reversible) {
            execute(step);
        }
        expectNoDrift("after all that can be undone was done again");
        run(plan.steps(Phase.REMOVE), "");
    }

    private void run(List<Step> steps, String what) throws SQLException {
        for (Step step : steps) {
            if (execute(step)) {
                expectNoDrift("after " + what + step.id() + ": " + step.sql());
            }
        }
    }

    private boolean execute(Step step) throws SQLException {
        if (step.work() instanceof Step.Work.Check) {
            return false;
        }
        rehearsal.execute(Rehearsal.whole(step));
        statements.add(step.sql());
        return true;
    }

    private void expectNoDrift(String when) throws SQLException {
        List<String> structural = statements.stream().map(CATALOG::structural).toList();
        Expected expected = Expected.after(CATALOG, structural, List.of());
        assertThat(expected.unclear())
                .as("not understood %s", when)
                // Schemas are created by a block of code, unless they are there.
                .allMatch(sql -> sql.startsWith("DO ") && sql.contains("CREATE SCHEMA"));
        assertThat(Comparison.of(connection, CATALOG, new PostgreSql(), expected))
                .as(when)
                .isEmpty();
    }
}
