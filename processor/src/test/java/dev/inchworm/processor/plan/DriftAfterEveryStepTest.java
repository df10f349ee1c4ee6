package dev.inchworm.processor.plan;

import dev.inchworm.processor.harness.PostgreSqlEngine;
import dev.inchworm.testing.TestPostgres;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** There is no statement in any golden plan that drift does not understand. */
class DriftAfterEveryStepTest {

    @ParameterizedTest
    @MethodSource("dev.inchworm.processor.plan.GoldenCasesTest#casesOnServers")
    void thereIsNone(GoldenCase golden, TestPostgres postgres, int minimum) throws SQLException {
        DriftWatch.follow(golden.scenario(minimum), new PostgreSqlEngine(), postgres.emptyDatabase());
    }
}
