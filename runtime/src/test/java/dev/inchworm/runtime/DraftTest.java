package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.stepStates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";

    private static final String UNDO = """
            --! e1 check reversible on="orders" complaint="orders.extra holds data"
            SELECT 1 FROM "orders" WHERE "extra" IS NOT NULL;
            --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
            ALTER TABLE "orders" DROP COLUMN "extra";
            """;

    private static String adds(String type) {
        return "--! e1 transaction reversible-if lock=\"ACCESS EXCLUSIVE\" on=\"orders\"\n-- Adds orders.extra.\n"
                + "ALTER TABLE \"orders\" ADD COLUMN \"extra\" " + type + ";\n";
    }

    private static Inchworm drafting(TestDatabase database, Plans plans) {
        return configure(database, plans).includeDraft(true).load();
    }

    private static List<String> extra(TestDatabase database) {
        return rows(database, "SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attname = 'extra'");
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void runsOnlyWhereAskedFor(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Plans plans = Shop.first().with("next", adds("int"), UNDO);
            inchworm(database, plans).migrate();
            assertThat(extra(database)).isEmpty();
            drafting(database, plans).migrate();
            assertThat(extra(database)).containsExactly("integer");
            assertThatThrownBy(() -> inchworm(database, plans).migrate()).hasMessage("""
                    [IW808] The draft was applied to this database, and this run does not include it.
                    What it added would stand in the way of the accepted migrations. Nothing was changed.
                    Fix: 1. --draft (includeDraft(true)) to go on with it   2. inchworm undo next""");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void isTakenBackFirstWhenItChanged(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            drafting(database, Shop.first().with("next", adds("int"), UNDO)).migrate();
            database.execute("INSERT INTO orders (id, customer_id, extra) VALUES (1, 1, 1)");
            Outcome outcome = drafting(database, Shop.first().with("next", adds("text"), UNDO))
                    .migrate();
            assertThat(extra(database)).containsExactly("text");
            assertThat(outcome.steps()).extracting(StepDone::undo).containsExactly(true, false);
            assertThat(rows(database, "SELECT detail FROM inchworm.event WHERE kind = 'discarded'"))
                    .containsExactly("orders.extra holds data, 1 row");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void isTakenBackWhenThereIsNoneAnyMore(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            drafting(database, Shop.first().with("next", adds("int"), UNDO)).migrate();
            drafting(database, Shop.first()).migrate();
            assertThat(extra(database)).isEmpty();
            assertThat(stepStates(database)).containsExactly("0001-initial e1 done");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void becomesTheAcceptedMigration(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            drafting(database, Shop.first().with("next", adds("int"), UNDO)).migrate();
            Inchworm accepted = inchworm(database, Shop.first().with("0002-extra", adds("int"), UNDO));
            assertThat(accepted.migrate().steps()).isEmpty();
            assertThat(stepStates(database)).containsExactly("0001-initial e1 done", "0002-extra e1 done");
            accepted.undo();
            assertThat(extra(database)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void cannotBeTakenBackAfterItRemovedSomething(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            drafting(database, Shop.first().with("next", Shop.DROP_NOTE, "")).migrate();
            assertThatThrownBy(() -> drafting(database, Shop.first().with("next", adds("int"), UNDO))
                            .migrate())
                    .hasMessage("""
                            [IW809] The draft has changed since it was applied to this database, and step r1 had already \
                            removed something.
                            What was removed is gone, so it cannot be taken back. Nothing was changed.
                            Fix: create this test or development database anew""");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void anUndoOfAChangedDraftThatWasBrokenOffGoesOn(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            drafting(database, Shop.first().with("next", adds("int"), UNDO)).migrate();
            database.execute("CREATE VIEW in_the_way AS SELECT extra FROM orders");
            Inchworm changed = drafting(database, Shop.first().with("next", adds("text"), UNDO));
            assertThatThrownBy(changed::migrate).hasMessageContaining("Step e1 of next failed: ");
            database.execute("DROP VIEW in_the_way");
            drafting(database, Shop.first().with("next", adds("int"), UNDO)).migrate();
            assertThat(extra(database)).containsExactly("integer");
            changed.migrate();
            assertThat(extra(database)).containsExactly("text");
        }
    }
}
