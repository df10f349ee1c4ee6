package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.insertOrders;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.stepStates;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.runtime.MigrationStatus.Stage;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhasesTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";

    @ParameterizedTest
    @MethodSource(ALL)
    void aMigrationGoesThroughItsPhases(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            insertOrders(database, 5000);
            Inchworm second = inchworm(database, Shop.second());
            assertThat(second.status().next()).contains(dev.inchworm.migration.Phase.EXPAND);

            assertThat(second.expand().steps())
                    .extracting(done -> done.step().id())
                    .containsExactly("e1", "e2", "e3");
            assertThat(second.status().isReadyToRollOut()).isFalse();

            Outcome backfilled = second.backfill();
            assertThat(backfilled.status().isReadyToRollOut()).isTrue();
            assertThat(backfilled.status().migrations().get(1).stage()).isEqualTo(Stage.READY);
            assertThat(value(database, "SELECT count(*) FROM orders WHERE created_by = customer_id"))
                    .isEqualTo("5000");

            database.execute("INSERT INTO orders (id, customer_id) VALUES (6000, 1)");
            Outcome contracted = second.contract(Fixture.CONFIRMED);
            assertThat(contracted.steps()).extracting(done -> done.step().id()).containsExactly("t1", "t2", "t3", "r1");
            assertThat(contracted.status().isDone()).isTrue();
            assertThat(stepStates(database)).allMatch(state -> state.endsWith(" done"));
            assertThat(rows(database, "SELECT kind || ' ' || migration FROM inchworm.event ORDER BY happened"))
                    .containsExactly(
                            "recorded 0001-initial",
                            "recorded 0002-orders-created-by",
                            "confirmed 0002-orders-created-by");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatIsDoneIsNotDoneAgain(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.second()).migrate();
            Inchworm again = inchworm(database, Shop.second());
            assertThat(again.expand().steps()).isEmpty();
            assertThat(again.backfill().steps()).isEmpty();
            assertThat(again.contract().steps()).isEmpty();
            assertThat(again.migrate().steps()).isEmpty();
            assertThat(again.plan()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void severalMigrationsGoPhaseByPhaseTogether(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Outcome outcome = inchworm(database, Shop.third()).migrate();
            assertThat(outcome.steps())
                    .extracting(done -> done.migration().number() + done.step().id())
                    .containsExactly("1e1", "2e1", "2e2", "2e3", "2b1", "2t1", "2t2", "2t3", "2r1", "3r1");
            assertThat(outcome.status().isDone()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aPhaseCannotBeLeftOut(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Inchworm second = inchworm(database, Shop.second());
            assertThatThrownBy(second::backfill).hasMessage("""
                    [IW830] 0001-initial is not expanded yet, so it cannot be backfilled.
                    Nothing was changed.
                    Fix: inchworm expand""");
            second.expand();
            assertThatThrownBy(second::contract)
                    .hasMessageStartingWith(
                            "[IW831] 0002-orders-created-by is not ready for contract: its phase backfill is not done.");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void looksWithoutTouching(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Inchworm second = inchworm(database, Shop.second());
            assertThat(second.plan()).hasSize(9);
            Status status = second.status();
            assertThat(status.migrations()).extracting(MigrationStatus::stage).containsOnly(Stage.PENDING);
            assertThat(status.server()).isEqualTo("PostgreSQL " + value(database, "SHOW server_version"));
            assertThat(value(database, "SELECT count(*) FROM pg_namespace WHERE nspname = 'inchworm'"))
                    .isEqualTo("0");
        }
    }
}
