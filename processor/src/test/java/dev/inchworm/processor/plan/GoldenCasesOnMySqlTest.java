package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.dialect.Target;
import dev.inchworm.migration.Script;
import dev.inchworm.processor.harness.MySqlEngine;
import dev.inchworm.processor.harness.TwoReleases;
import dev.inchworm.testing.MySqlFamily;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The folders of {@code src/test/resources/cases} that state an answer for MySQL and MariaDB: the texts, and what they do to
 * real servers. {@code -Dinchworm.updateGoldens=true} rewrites what is expected. With {@code -Dinchworm.mysql=all} every case
 * runs on all servers, else on one of them.
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
        TwoReleases.rehearse(
                golden.rollout().scenario(new Target(dialect(server), minimum)),
                new MySqlEngine(dialect(server)),
                server::newDatabase,
                true);
    }

    static Stream<GoldenCase> cases() {
        return GoldenCase.all().filter(GoldenCase::isForMySql);
    }

    /** Every planned case on one server, not the same for all of them; or on all servers. */
    static Stream<Arguments> casesOnServers() {
        boolean all = System.getProperty("inchworm.mysql", "").equals("all");
        return cases().flatMap(golden -> {
            List<Arguments> servers = onServers(golden);
            return all || servers.isEmpty()
                    ? servers.stream()
                    : Stream.of(servers.get(Math.floorMod(golden.name().hashCode(), servers.size())));
        });
    }

    /** A case on each server that it is planned for. */
    static List<Arguments> onServers(GoldenCase golden) {
        List<Arguments> servers = new ArrayList<>();
        MySqlFamily.all().forEach(server -> minimum(golden, server)
                .ifPresent(minimum -> servers.add(Arguments.of(golden, server, minimum))));
        return servers;
    }

    /** The oldest version that the case is planned for and that the server satisfies: the dialect's, or its own. */
    private static Optional<ServerVersion> minimum(GoldenCase golden, MySqlFamily server) {
        return Stream.of(dialect(server).oldest(), ServerVersion.parse(server.version()))
                .filter(minimum -> golden.rollout()
                        .planned(new Target(dialect(server), minimum))
                        .problems()
                        .isEmpty())
                .findFirst();
    }

    private static MySqlDialect dialect(MySqlFamily server) {
        return server.isMariaDb() ? new MariaDb() : new MySql();
    }
}
