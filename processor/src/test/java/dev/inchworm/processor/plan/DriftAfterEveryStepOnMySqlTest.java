package dev.inchworm.processor.plan;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.harness.MySqlEngine;
import dev.inchworm.testing.MySqlFamily;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** There is no statement in any golden plan for MySQL or MariaDB that drift does not understand. */
class DriftAfterEveryStepOnMySqlTest {

    @ParameterizedTest
    @MethodSource("dev.inchworm.processor.plan.GoldenCasesOnMySqlTest#casesOnServers")
    void thereIsNone(GoldenCase golden, MySqlFamily server, ServerVersion minimum) throws SQLException {
        MySqlEngine engine = new MySqlEngine(server.isMariaDb() ? new MariaDb() : new MySql());
        DriftWatch.follow(
                golden.rollout().scenario(new Target(engine.dialect(), minimum)), engine, server.newDatabase());
    }
}
