package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.insertOrders;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import dev.inchworm.testing.TestReplica;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.ds.PGSimpleDataSource;

/** With a real standby that streams: what the roll-out and a backfill wait for. */
class ReplicaTest {

    @TempDir(cleanup = CleanupMode.ALWAYS)
    private Path folder;

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.TestPostgres#all")
    void theRollOutWaitsForReplicasAndABackfillForTheirLag(TestPostgres postgres) throws Exception {
        try (TestReplica servers = TestReplica.start(postgres.major(), folder)) {
            TestDatabase database = servers.primary();
            inchworm(database, Shop.first()).migrate();
            insertOrders(database, 5000);
            Inchworm second = inchworm(database, Shop.second());
            Blocker.await("a standby that streams", () -> value(
                            database, "SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'")
                    .equals("1"));

            servers.onStandby("SELECT pg_wal_replay_pause()");
            second.expand();
            // By hand, for the replica is to be late for the gate here, and not for the throttle.
            second.backfill();
            Status late = second.status();
            assertThat(late.isReadyToRollOut()).isFalse();
            assertThat(late.rollOutWaitsFor())
                    .singleElement()
                    .asString()
                    .startsWith("replica standby has not replayed expand yet");

            servers.onStandby("SELECT pg_wal_replay_resume()");
            Blocker.await("ready to roll out", () -> second.status().isReadyToRollOut());

            PGSimpleDataSource standby = new PGSimpleDataSource();
            standby.setUrl(servers.standbyUrl());
            Inchworm there = Inchworm.configure()
                    .dataSource(standby)
                    .migrations(Shop.second())
                    .load();
            assertThat(there.status().migrations()).hasSize(2);
            assertThatThrownBy(there::expand)
                    .hasMessageStartingWith(
                            "[IW860] The server takes no writes: it is a standby, which only replays what its primary does.");

            servers.stopStandby();
            Blocker.await("the standby is gone", () -> !second.status().isReadyToRollOut());
            assertThat(second.status().rollOutWaitsFor())
                    .containsExactly(
                            "replica of slot standby_slot is not connected, so nobody knows how far it has come");

            second.undo();
            second.expand();
            CompletableFuture<String> reason = new CompletableFuture<>();
            CompletableFuture<Outcome> run = CompletableFuture.supplyAsync(() -> configure(database, Shop.second())
                    .maxReplicaLag(Duration.ofSeconds(5))
                    .batchTarget(Duration.ofMillis(1))
                    .listener(new RunListener() {
                        @Override
                        public void progressed(BackfillProgress progress) {
                            progress.throttled().ifPresent(reason::complete);
                        }
                    })
                    .load()
                    .backfill());
            assertThat(reason.get(1, TimeUnit.MINUTES)).isEqualTo("replica of slot standby_slot is not connected");
            assertThat(run).isNotDone();
            database.execute("SELECT pg_drop_replication_slot('standby_slot')");
            run.get(1, TimeUnit.MINUTES);
            assertThat(second.status().isReadyToRollOut()).isTrue();
        }
    }
}
