package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.catalog.Catalogs;
import dev.inchworm.dialect.catalog.DatabaseCatalog;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.processor.harness.Engine;
import dev.inchworm.processor.harness.Scenario;
import dev.inchworm.runtime.drift.Comparison;
import dev.inchworm.runtime.drift.Expected;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Carries a migration out, back, and out again, and compares after every step what drift expects, from the statements that
 * were run alone, with what the server holds.
 */
final class DriftWatch {

    private final Engine engine;
    private final DatabaseCatalog catalog;
    private final Connection connection;
    private final List<String> statements = new ArrayList<>();

    private DriftWatch(Engine engine, Connection connection) {
        this.engine = engine;
        this.catalog = Catalogs.of(engine.dialect().name());
        this.connection = connection;
    }

    /** The migration from {@code scenario}, on an empty database. */
    static void follow(Scenario scenario, Engine engine, TestDatabase empty) throws SQLException {
        try (TestDatabase database = empty;
                Connection connection = database.connect()) {
            new DriftWatch(engine, connection).follow(scenario);
        }
    }

    private void follow(Scenario scenario) throws SQLException {
        if (!scenario.setUp().isBlank()) {
            engine.execute(scenario.setUp(), connection);
        }
        for (Step step : scenario.creating().of(scenario.before()).steps()) {
            execute(step);
        }
        expectNoDrift("at the beginning");

        Plan plan = scenario.plan();
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
        engine.execute(Rehearsal.whole(step), connection);
        statements.add(step.sql());
        return true;
    }

    private void expectNoDrift(String when) throws SQLException {
        List<String> structural = statements.stream().map(catalog::structural).toList();
        Expected expected = Expected.after(catalog, structural, List.of());
        assertThat(expected.unclear())
                .as("not understood %s", when)
                // Schemas are created by a block of code, unless they are there.
                .allMatch(sql -> sql.startsWith("DO ") && sql.contains("CREATE SCHEMA"));
        assertThat(Comparison.of(connection, catalog, engine.dialect(), expected))
                .as(when)
                .isEmpty();
    }
}
