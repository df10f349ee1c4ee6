package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.migration.Script;
import dev.inchworm.processor.harness.PostgreSqlEngine;
import dev.inchworm.processor.harness.TwoReleases;
import dev.inchworm.testing.TestPostgres;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code src/test/resources/cases}: the texts, and what they do to real servers. {@code
 * -Dinchworm.updateGoldens=true} rewrites what is expected.
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
    @MethodSource("casesOnServers")
    void worksUnderBothReleases(GoldenCase golden, TestPostgres postgres, int minimum) throws SQLException {
        Rollout rollout = golden.rollout();
        if (minimum == 14) {
            assertThat(golden.readBack())
                    .isEqualTo(new Script(
                            rollout.plan(14).steps(), rollout.plan(14).undo()));
        }
        rollout.rehearse(postgres, minimum);
    }

    @ParameterizedTest
    @MethodSource("casesOnServers")
    void worksUnderBothReleasesAtOnce(GoldenCase golden, TestPostgres postgres, int minimum) throws SQLException {
        TwoReleases.rehearse(
                golden.scenario(minimum),
                new PostgreSqlEngine(),
                postgres::newDatabase,
                postgres.major() == TestPostgres.newest().major());
    }

    static Stream<GoldenCase> cases() {
        return GoldenCase.all();
    }

    /** Every case on every server, with each oldest version to ask for that makes a difference there. */
    static Stream<Arguments> casesOnServers() {
        return GoldenCase.all()
                .filter(golden -> golden.toString().matches(System.getProperty("inchworm.cases", ".*")))
                .flatMap(golden -> TestPostgres.all().flatMap(postgres -> golden.minimums(postgres.major()).stream()
                        .map(minimum -> Arguments.of(golden, postgres, minimum))));
    }
}
