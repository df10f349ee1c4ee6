package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.migration.Script;
import dev.inchworm.processor.harness.PostgreSqlEngine;
import dev.inchworm.processor.harness.TwoReleases;
import dev.inchworm.testing.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code src/test/resources/cases}: the texts, and what they do to real servers. {@code
 * -Dinchworm.updateGoldens=true} rewrites what is expected; {@code -Dinchworm.cases=add-.*} takes only the folders of such names.
 */
class GoldenCasesTest {

    @ParameterizedTest
    @MethodSource("cases")
    void isWrittenAsExpected(GoldenCase golden) {
        SortedMap<String, String> written = golden.written();
        assertThat(golden.written()).as("planned once more").isEqualTo(written);
        if (Boolean.getBoolean("inchworm.updateGoldens")) {
            golden.writeExpected(written);
        }
        SortedMap<String, String> expected = golden.expected();
        assertThat(written.keySet()).isEqualTo(expected.keySet());
        written.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    @ParameterizedTest
    @MethodSource("planned")
    void isReadBackAsItWasPlanned(GoldenCase golden) {
        Plan plan = golden.rollout().plan(14);
        assertThat(golden.readBack()).isEqualTo(new Script(plan.steps(), plan.undo()));
    }

    @ParameterizedTest
    @MethodSource("casesOnServers")
    void worksUnderBothReleases(GoldenCase golden, TestPostgres postgres, int minimum) throws SQLException {
        TwoReleases.rehearse(
                golden.scenario(minimum),
                new PostgreSqlEngine(),
                postgres::emptyDatabase,
                postgres.major() == TestPostgres.newest().major());
    }

    @ParameterizedTest
    @MethodSource("handWrittenOnServers")
    void worksUnderStatementsWrittenByHand(GoldenCase golden, TestPostgres postgres, int minimum) throws SQLException {
        golden.rollout().rehearse(postgres, minimum);
    }

    static Stream<GoldenCase> cases() {
        return GoldenCase.all();
    }

    /** Those that have a plan for the oldest version asked for by default. */
    static Stream<GoldenCase> planned() {
        return GoldenCase.all().filter(golden -> !golden.expected().containsKey("problems.txt"));
    }

    /**
     * Every case on each server, with each oldest version to ask for that makes a difference there ({@code
     * -Dinchworm.postgres=all}); else with one of them, of which the folder's name decides, so that all have their share.
     */
    static Stream<Arguments> casesOnServers() {
        return onServers(GoldenCase.all());
    }

    static Stream<Arguments> handWrittenOnServers() {
        return onServers(GoldenCase.all().filter(GoldenCase::hasStatements));
    }

    private static Stream<Arguments> onServers(Stream<GoldenCase> cases) {
        boolean all = TestPostgres.areAllWanted();
        return cases.flatMap(golden -> {
            List<Arguments> runs = TestPostgres.all()
                    .flatMap(postgres -> golden.minimums(postgres.major()).stream()
                            .map(minimum -> Arguments.of(golden, postgres, minimum)))
                    .toList();
            return all || runs.isEmpty()
                    ? runs.stream()
                    : Stream.of(runs.get(Math.floorMod(golden.name().hashCode(), runs.size())));
        });
    }
}
