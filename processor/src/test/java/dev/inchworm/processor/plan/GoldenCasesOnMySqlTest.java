package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.dialect.Target;
import dev.inchworm.migration.Script;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestMariaDb;
import dev.inchworm.testing.TestMySql;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The folders of {@code src/test/resources/cases} that state an answer for MySQL and MariaDB: the texts, and what they do to
 * real servers. {@code -Dinchworm.updateGoldens=true} rewrites what is expected. With {@code -Dinchworm.mysql=all} every case
 * runs on MariaDB 10.11 too, else on MySQL and MariaDB 11.4.
 */
class GoldenCasesOnMySqlTest {

    private static final List<Target> TARGETS = List.of(target(new MySql()), target(new MariaDb()));

    private static Target target(MySqlDialect dialect) {
        return new Target(dialect, dialect.oldest());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWrittenAsExpected(GoldenCase golden) {
        golden.writtenFor(TARGETS).forEach((target, written) -> {
            if (Boolean.getBoolean("inchworm.updateGoldens")) {
                golden.writeExpectedFor(target, written);
            }
            assertThat(written).as(target.dialect().name()).isEqualTo(golden.expectedFor(target));
            if (!written.containsKey("problems.txt")) {
                Script script = Script.read(
                        file -> Optional.ofNullable(written.get(file)),
                        target.dialect().name());
                assertThat(script.steps()).as("read back").isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("casesOnServers")
    void worksUnderBothReleases(GoldenCase golden, MySqlFamily server, ServerVersion minimum) throws SQLException {
        MySqlDialect dialect = server.isMariaDb() ? new MariaDb() : new MySql();
        new MySqlRollout(golden.rollout(), new Target(dialect, minimum), server).rehearse();
    }

    static Stream<GoldenCase> cases() {
        return GoldenCase.all().filter(GoldenCase::isForMySql);
    }

    static Stream<Arguments> casesOnServers() {
        return cases().flatMap(golden -> servers()
                .flatMap(server ->
                        minimum(golden, server).map(minimum -> Arguments.of(golden, server, minimum)).stream()));
    }

    /** The oldest version that the case is planned for and that the server satisfies: the dialect's, or its own. */
    private static Optional<ServerVersion> minimum(GoldenCase golden, MySqlFamily server) {
        MySqlDialect dialect = server.isMariaDb() ? new MariaDb() : new MySql();
        Rollout rollout = golden.rollout();
        return Stream.of(dialect.oldest(), ServerVersion.parse(server.version()))
                .filter(minimum -> Rollout.planned(
                                rollout.before(), rollout.changes(), rollout.hints(), new Target(dialect, minimum))
                        .problems()
                        .isEmpty())
                .findFirst();
    }

    private static Stream<MySqlFamily> servers() {
        boolean all = System.getProperty("inchworm.mysql", "").equals("all");
        return Stream.concat(
                TestMySql.all(),
                TestMariaDb.all().filter(server -> all || !server.version().equals("10.11")));
    }
}
