package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestMariaDb;
import dev.inchworm.testing.TestMySql;
import dev.inchworm.testing.TestMySqlReplica;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With a real replica that replays the binary log: what the roll-out and a backfill wait for. */
class MySqlReplicaTest {

    static Stream<MySqlFamily> newestOfEach() {
        return Stream.of(TestMySql.newest(), TestMariaDb.newest());
    }

    /** What a backfill waits for, each reason as it comes up; blank while it goes on. */
    private static final class Reasons implements RunListener {

        private final BlockingQueue<String> all = new LinkedBlockingQueue<>();

        @Override
        public void progressed(BackfillProgress progress) {
            all.add(progress.throttled().orElse(""));
        }

        String await(String beginning) throws InterruptedException {
            String reason = "";
            while (!reason.startsWith(beginning)) {
                reason = all.poll(1, TimeUnit.MINUTES);
                assertThat(reason).as("waiting for '" + beginning + "'").isNotNull();
            }
            return reason;
        }
    }

    @ParameterizedTest
    @MethodSource("newestOfEach")
    void theRollOutWaitsForReplicasAndABackfillForTheirLag(MySqlFamily server) throws Exception {
        try (TestMySqlReplica servers = TestMySqlReplica.start(server)) {
            TestDatabase database = servers.source();
            configure(database, MySqlShop.first()).load().migrate();
            MySqlShop.insertOrders(database, 3000);
            Blocker.await("a replica that is connected", () -> value(
                            database,
                            "SELECT count(*) FROM information_schema.processlist WHERE command LIKE 'Binlog Dump%'")
                    .equals("1"));
            Inchworm blind = configure(database, MySqlShop.second()).load();
            Inchworm second = configure(database, MySqlShop.second())
                    .replica(servers.replicaUrl())
                    .load();

            servers.onReplica("STOP REPLICA SQL_THREAD");
            second.expand();
            Reasons reasons = new Reasons();
            CompletableFuture<Outcome> run = CompletableFuture.supplyAsync(() -> configure(database, MySqlShop.second())
                    .replica(servers.replicaUrl())
                    .maxReplicaLag(Duration.ofSeconds(1))
                    .batchTarget(Duration.ofMillis(1))
                    .listener(reasons)
                    .load()
                    .backfill());
            assertThat(reasons.await("how far")).endsWith(" is behind is not known");
            assertThat(run).isNotDone();
            assertThat(second.status().isReadyToRollOut()).isFalse();

            servers.onReplica("START REPLICA SQL_THREAD");
            run.get(1, TimeUnit.MINUTES);
            Blocker.await("ready to roll out", () -> second.status().isReadyToRollOut());
            assertThat(blind.status().rollOutWaitsFor())
                    .singleElement()
                    .asString()
                    .contains("is not shown to this user");

            second.undo();
            second.expand();
            Reasons behind = new Reasons();
            CompletableFuture<Outcome> slow =
                    CompletableFuture.supplyAsync(() -> configure(database, MySqlShop.second())
                            .replica(servers.replicaUrl())
                            .maxReplicaLag(Duration.ofSeconds(1))
                            .batchTarget(Duration.ofMillis(1))
                            .dutyCycle(10)
                            .listener(behind)
                            .load()
                            .backfill());
            behind.await("");
            servers.onReplica("STOP REPLICA SQL_THREAD");
            assertThat(behind.await("replica ")).matches("replica .* is [1-9][0-9]* s behind");
            assertThat(slow).isNotDone();
            servers.onReplica("START REPLICA SQL_THREAD");
            slow.get(1, TimeUnit.MINUTES);

            servers.onReplica("STOP REPLICA SQL_THREAD");
            second.undo();
            second.expand();
            second.backfill();
            assertThat(second.status().rollOutWaitsFor())
                    .as("it has replayed another expansion, and not this one")
                    .isEqualTo(List.of("replica " + name(servers) + " has not replayed expand yet"));
            servers.onReplica("START REPLICA SQL_THREAD");
            Blocker.await("ready to roll out", () -> second.status().isReadyToRollOut());
        }
    }

    private static String name(TestMySqlReplica servers) {
        return DatabaseUrl.parse(servers.replicaUrl()).name();
    }
}
