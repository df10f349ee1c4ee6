package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.stepStates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BaselineTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";

    /** What the three migrations of the shop make, by hand. */
    private static final String BY_HAND = """
            CREATE TABLE other (id int);
            CREATE TABLE orders (
                created_by int8, id int8 NOT NULL, customer_id int8 NOT NULL,
                CONSTRAINT orders_created_by_nn CHECK (NOT created_by IS NULL),
                PRIMARY KEY (id));
            CREATE INDEX orders_created_by_idx ON orders (created_by);
            INSERT INTO orders VALUES (7, 1, 2);
            """;

    @ParameterizedTest
    @MethodSource(ALL)
    void recordsAsDoneWhatIsThere(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute(BY_HAND.replace("NOT created_by IS NULL", "created_by IS NOT NULL"));
            Baseline baseline = inchworm(database, Shop.third()).baseline();
            assertThat(baseline.differences()).isEmpty();
            assertThat(baseline.adopted())
                    .extracting(MigrationId::folder)
                    .containsExactly("0001-initial", "0002-orders-created-by", "0003-drop-note");
            assertThat(stepStates(database))
                    .hasSize(10)
                    .allMatch(state -> state.endsWith(" done"))
                    .startsWith("0001-initial e1 done", "0002-orders-created-by e1 done");
            assertThat(rows(database, "SELECT DISTINCT reversibility FROM inchworm.step"))
                    .containsExactly("irreversible");
            assertThat(rows(database, "SELECT migration, kind, detail FROM inchworm.event WHERE kind = 'baseline'"))
                    .containsExactly(
                            "0001-initial|baseline|was there already",
                            "0002-orders-created-by|baseline|was there already",
                            "0003-drop-note|baseline|was there already");
            assertThat(rows(database, "SELECT * FROM orders")).containsExactly("7|1|2");

            Inchworm inchworm = inchworm(database, Shop.third());
            assertThat(inchworm.status().isDone()).isTrue();
            assertThat(inchworm.drift()).isEmpty();
            assertThat(inchworm.migrate().steps()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void recordsNothingWhereSomethingDiffers(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute(BY_HAND + "ALTER TABLE orders ADD note text, ALTER created_by TYPE int4");
            Baseline baseline = inchworm(database, Shop.third()).baseline();
            assertThat(baseline.adopted()).isEmpty();
            assertThat(baseline.differences())
                    .extracting(Difference::text)
                    .containsExactly(
                            "column orders.created_by is integer, and should be bigint",
                            "column orders.note (text) is there, and no migration made it",
                            "check orders_created_by_nn of orders says NOT created_by IS NULL,"
                                    + " and should say created_by IS NOT NULL");
            assertThat(rows(database, "SELECT nspname FROM pg_namespace WHERE nspname = 'inchworm'"))
                    .isEmpty();
        }
    }

    /** Undo would drop tables that Inchworm never made. */
    @Test
    void closesTheWayBack() {
        try (TestDatabase database = TestPostgres.newest().newDatabase()) {
            database.execute("CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint NOT NULL, note text)");
            assertThat(inchworm(database, Shop.first()).baseline().adopted()).hasSize(1);
            assertThatThrownBy(() ->
                            inchworm(database, Shop.first()).undo(Undo.newest().discarding()))
                    .hasMessageStartingWith("[IW836] 0001-initial cannot be taken back: step e1 cannot be undone.");

            inchworm(database, Shop.second()).expand();
            assertThat(inchworm(database, Shop.second()).undo().steps()).hasSize(3);
            assertThat(inchworm(database, Shop.second()).drift()).isEmpty();
        }
    }

    @Test
    void isForDatabasesThatInchwormNeverWorkedOn() {
        try (TestDatabase database = TestPostgres.newest().newDatabase()) {
            inchworm(database, Shop.second()).expand();
            assertThatThrownBy(() -> inchworm(database, Shop.third()).baseline())
                    .hasMessage("""
                    [IW853] The journal in schema inchworm knows 0001-initial, 0002-orders-created-by already.
                    Baseline adopts databases that Inchworm never worked on; here it would overwrite what is known. Nothing was recorded.
                    Fix: 1. inchworm status, then expand, backfill and contract, which go on where it stopped
                    2. inchworm drift, to see what was changed by hand   3. inchworm undo, for a migration under way""");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void isAdvisedWhereTheFirstRunFindsItsTables(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute(BY_HAND.replace("NOT created_by IS NULL", "created_by IS NOT NULL"));
            Inchworm inchworm = inchworm(database, Shop.third());
            String advice = """
                    [IW856] 0001-initial would create tables that are there already: orders.
                    Inchworm has never worked on this database. Nothing was changed.
                    Fix: 1. where they are the application's own: inchworm baseline, which compares them and takes them as they are
                         2. else drop or rename them, or take another database""";
            assertThat(inchworm.status().warnings()).containsExactly(advice);
            assertThatThrownBy(inchworm::expand).hasMessage(advice);
            assertThat(inchworm.baseline().adopted()).hasSize(3);
        }
    }

    @Test
    void needsSomethingToAdopt() {
        try (TestDatabase database = TestPostgres.newest().newDatabase()) {
            assertThatThrownBy(() -> inchworm(database, Shop.first()).baseline())
                    .hasMessage("""
                    [IW852] Nothing can be adopted for unit main: the database has none of its tables.
                    Nothing was recorded.
                    Fix: inchworm migrate, which makes them""");
            assertThatThrownBy(() -> inchworm(database, Plans.none()).baseline())
                    .hasMessage("""
                    [IW852] Nothing can be adopted for unit main: there is no accepted migration.
                    Nothing was recorded.
                    Fix: inchworm accept initial, for entities that ask for what the database holds; then baseline""");
            assertThat(rows(database, "SELECT nspname FROM pg_namespace WHERE nspname = 'inchworm'"))
                    .isEqualTo(List.of());
        }
    }
}
