package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.harness.PlanMutations;
import dev.inchworm.processor.harness.PlanMutations.Mutation;
import dev.inchworm.processor.prove.Prover;
import dev.inchworm.processor.prove.Trial;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan verifier notices mistakes in plans for MySQL and MariaDB that servers let pass. */
class MistakesOnMySqlTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "add-not-null-column | without t\\d+ .*Looks for rows without a value.*",
                "add-reference       | without t\\d+ .*Looks for orphans.*",
                "add-reference       | .* without SET foreign_key_checks = 1; .*",
                "add-reference       | .* with 'LOCK=SHARED' for 'LOCK=NONE' .*",
                "add-unique          | without t\\d+ .*Looks for duplicates.*",
                "drop-column         | r\\d+ moved to EXPAND .*Drops column.*",
                "replace-column      | without b1 .*",
                "split-column        | without b1 .*",
                "rename-table        | without e2 .*"
            })
    void areNoticed(String name, String which) {
        Rollout rollout = GoldenCase.all()
                .filter(golden -> golden.name().equals(name))
                .findFirst()
                .orElseThrow()
                .rollout();
        for (MySqlDialect dialect : List.of(new MySql(), new MariaDb())) {
            Target target = new Target(dialect, dialect.oldest());
            Trial trial = rollout.trial(target);
            List<Mutation> mutations = PlanMutations.of(rollout.plan(target)).stream()
                    .filter(mutation -> mutation.description().matches(which))
                    .toList();
            assertThat(mutations).as(which).isNotEmpty();
            assertThat(mutations).allSatisfy(mutation -> assertThat(Prover.prove(trial.of(mutation.plan())))
                    .as(mutation.description())
                    .isNotEmpty());
        }
    }
}
