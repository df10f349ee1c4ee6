package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.prove.Flaw;
import dev.inchworm.processor.prove.Prover;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan verifier on what is planned for MySQL and MariaDB, which no compile is given before it objects to none of it. */
class ProvenOnMySqlTest {

    @ParameterizedTest
    @MethodSource("cases")
    void goldenCaseIsProven(GoldenCase golden, Target target) {
        assertThat(Prover.prove(golden.rollout().trial(target)))
                .extracting(Flaw::toString)
                .isEmpty();
    }

    static Stream<Arguments> cases() {
        return GoldenCase.all().filter(GoldenCase::isForMySql).flatMap(golden -> Stream.of(new MySql(), new MariaDb())
                .flatMap(dialect -> versions(dialect)
                        .map(version -> new Target(dialect, version))
                        .filter(target ->
                                golden.rollout().planned(target).problems().isEmpty())
                        .findFirst()
                        .stream())
                .map(target -> Arguments.of(golden, target)));
    }

    /** A later one proves what an older one has no way for. */
    private static Stream<ServerVersion> versions(MySqlDialect dialect) {
        return dialect instanceof MariaDb
                ? Stream.of(dialect.oldest(), ServerVersion.parse("11.4"))
                : Stream.of(dialect.oldest());
    }
}
