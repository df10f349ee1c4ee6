package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.insertOrders;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static TestDatabase expanded(int orders) {
        TestDatabase database = TestPostgres.newest().newDatabase();
        inchworm(database, Shop.first()).migrate();
        insertOrders(database, orders);
        inchworm(database, Shop.second()).expand();
        return database;
    }

    @Test
    void standsStillForAsLongAsOneOfThemSaysSoAndTellsWhy() {
        try (TestDatabase database = expanded(2000)) {
            AtomicInteger asked = new AtomicInteger();
            Throttle busy = progress -> asked.incrementAndGet() <= 3
                    ? Optional.of(new Throttle.Wait("the queue is full", Duration.ofMillis(1)))
                    : Optional.empty();
            List<String> reasons = new ArrayList<>();
            configure(database, Shop.second())
                    .throttle(progress -> Optional.empty())
                    .throttle(busy)
                    .load()
                    .backfill(progress -> progress.throttled().ifPresent(reasons::add));
            assertThat(reasons).containsExactly("the queue is full");
            assertThat(asked).hasValueGreaterThan(3);
            assertThat(value(database, "SELECT count(*) FROM orders WHERE created_by IS NULL"))
                    .isEqualTo("0");
        }
    }

    @Test
    void nothingIsUpdatedAndNoTransactionIsOpenWhileItStandsStill() throws Exception {
        try (TestDatabase database = expanded(2000)) {
            CompletableFuture<Boolean> held = new CompletableFuture<>();
            CompletableFuture<Boolean> free = new CompletableFuture<>();
            Throttle gate = progress -> {
                held.complete(true);
                return free.isDone()
                        ? Optional.empty()
                        : Optional.of(new Throttle.Wait("the gate is closed", Duration.ofMillis(5)));
            };
            Inchworm inchworm =
                    configure(database, Shop.second()).throttle(gate).load();
            CompletableFuture<Outcome> run = CompletableFuture.supplyAsync(inchworm::backfill);
            held.get(1, TimeUnit.MINUTES);
            String left = "SELECT count(*) FROM orders WHERE created_by IS NULL";
            String before = value(database, left);
            assertThat(Integer.parseInt(before)).isBetween(1, 1999);
            assertThat(value(
                            database,
                            "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'inchworm backfill'"
                                    + " AND datname = current_database() AND xact_start IS NOT NULL"))
                    .isEqualTo("0");
            assertThat(value(database, left)).isEqualTo(before);
            free.complete(true);
            run.get(1, TimeUnit.MINUTES);
            assertThat(value(database, left)).isEqualTo("0");
        }
    }

    @Test
    void impossiblePoliciesAreRefused() {
        assertThatThrownBy(() -> Inchworm.configure().dutyCycle(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A duty cycle is from 1 to 100 percent");
        assertThatThrownBy(() -> new Throttle.Wait("?", Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("To wait takes some time");
        assertThatThrownBy(() -> BackfillPolicy.DEFAULT.withWorkers(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A backfill needs at least one worker");
    }
}
