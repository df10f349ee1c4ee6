package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.harness.Engine;
import dev.inchworm.processor.harness.MySqlEngine;
import dev.inchworm.processor.harness.PlanMutations;
import dev.inchworm.processor.harness.PlanMutations.Mutation;
import dev.inchworm.processor.harness.PostgreSqlEngine;
import dev.inchworm.processor.harness.Scenario;
import dev.inchworm.processor.harness.TwoReleases;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two releases that write and read all the time find out about mistakes in plans. What they cannot find out, and the plan
 * verifier must ({@link MistakesTest}): a look at rows that is missing, since the rows of the cases have nothing wrong; a
 * step that comes earlier or later than it need, or changes places with its neighbour, while all is well in between; an
 * EXPLAIN that is missing; an undo that is missing, where the undo of an earlier step takes all of it away.
 */
class MistakesUnderBothReleasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drop-column    | without e1 .*",
                "drop-column    | without e2 .*",
                "drop-column    | e3 moved to TIGHTEN .*",
                "drop-column    | e3 with 'BEFORE UPDATE' for .*",
                "drop-column    | e2 without its undo .*",
                "drop-column    | r1 moved to EXPAND .*",
                "drop-column    | r3 with '' for 'CONCURRENTLY' .*",
                "drop-column    | r4 moved to TIGHTEN .*",
                "drop-column    | r5 without its lock .*",
                "drop-column    | not conceding: .* reads NULL in orders.fax .*",
                "drop-column    | not conceding: .* violate orders_weight_check.",
                "replace-column | without b1 .*",
                "replace-column | e2 with 'BEFORE UPDATE' for .*",
                "replace-column | t3 with '' for 'NOT VALID' .*",
                "rename-table   | without e2 .*",
                "rename-table   | e2 moved to TIGHTEN .*",
                "rename-table   | e2 without CREATE VIEW .*",
                "rename-table   | e2 without its undo .*",
                "rename-table   | e2 without its lock .*",
                "rename-table   | without t1 .*",
                "rename-table   | r1 moved to EXPAND .*",
                "rename-table   | without r1 .*",
                "split-column   | without e3 .*",
                "split-column   | e3 with 'BEFORE UPDATE' for .*",
                "split-column   | e3 with 'INSERT' for 'INSERT OR UPDATE' .*",
                "split-column   | without b1 .*",
                "add-unique     | t2 moved to EXPAND .*",
                "add-unique     | t\\d+ with 'CREATE INDEX' .*",
                "add-unique     | not conceding: .* cannot use ON CONFLICT .*"
            })
    void areNoticed(String golden, String which) {
        areNoticed(golden(golden).scenario(14), which, new PostgreSqlEngine(), TestPostgres.newest()::emptyDatabase);
    }

    /** On the servers in turn, as the golden cases are carried out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "add-not-null-column | without e3 .*",
                "add-not-null-column | t2 moved to EXPAND .*",
                "add-not-null-column | e2 without its undo .*",
                "replace-column      | without e6 .*",
                "replace-column      | e5 with 'BEFORE INSERT ON' for .*",
                "replace-column      | without r3 .*",
                "split-column        | without e\\d+ .*Keeps.*UPDATE.*"
            })
    void areNoticedOnMySql(String golden, String which) {
        List<Object> server = GoldenCasesOnMySqlTest.casesOnServers()
                .map(arguments -> List.of(arguments.get()))
                .filter(arguments -> arguments.get(0).toString().equals(golden))
                .findFirst()
                .orElseThrow();
        MySqlFamily family = (MySqlFamily) server.get(1);
        MySqlDialect dialect = family.isMariaDb() ? new MariaDb() : new MySql();
        Target target = new Target(dialect, (ServerVersion) server.get(2));
        areNoticed(golden(golden).rollout().scenario(target), which, new MySqlEngine(dialect), family::newDatabase);
    }

    private static GoldenCase golden(String name) {
        return GoldenCase.all()
                .filter(own -> own.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void areNoticed(Scenario scenario, String which, Engine engine, Supplier<TestDatabase> databases) {
        List<Mutation> mutations = PlanMutations.of(scenario.plan()).stream()
                .filter(mutation -> mutation.description().matches(which))
                .toList();
        assertThat(mutations).as(which).isNotEmpty();
        for (Mutation mutation : mutations) {
            assertThatThrownBy(
                            () -> TwoReleases.rehearse(scenario.with(mutation.plan()), engine, databases, true),
                            mutation.description())
                    .isInstanceOf(AssertionError.class);
        }
    }
}
