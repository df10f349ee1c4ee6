package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.stepStates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.schema.SchemaObject;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Someone edits the journal by hand. Nothing that he can do there makes a migrator do harm without a word. */
class TamperedJournalTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";

    @ParameterizedTest
    @MethodSource(ALL)
    void sqlThatUndoesIsNotRunWhenItIsNotWhatWasRecorded(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Inchworm second = inchworm(database, Shop.second());
            second.expand();
            database.execute(
                    "UPDATE inchworm.undo_step SET definition = replace(definition, 'DROP COLUMN \"created_by\"',"
                            + " 'DROP COLUMN \"note\"') WHERE step = 'e1'");
            assertThatThrownBy(second::undo)
                    .hasMessageMatching(
                            "(?s)\\[IW804\\] The journal in schema inchworm is damaged: a row of table undo_step"
                                    + " makes no sense \\(the definition of what undoes step e1 has the checksum [0-9a-f]{64},"
                                    + " and was recorded with [0-9a-f]{64}\\)\\..*");
            assertThat(rows(database, "SELECT 1 FROM pg_trigger WHERE NOT tgisinternal"))
                    .as("nothing was taken back")
                    .hasSize(1);
            database.execute("UPDATE inchworm.undo_step SET definition = replace(definition, 'DROP COLUMN \"note\"',"
                    + " 'DROP COLUMN \"created_by\"') WHERE step = 'e1'");
            second.undo();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aStepThatIsDeclaredPendingAgainFailsAndHarmsNothing(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Inchworm second = inchworm(database, Shop.second());
            second.expand();
            database.execute("UPDATE inchworm.step SET state = 'pending', attempts = 0 WHERE step = 'e1'"
                    + " AND migration LIKE '0002%'");
            assertThatThrownBy(second::expand).hasMessage("""
                    [IW821] Step e1 of 0002-orders-created-by failed: ERROR: column "created_by" of relation "orders" already \
                    exists.
                    Nothing of it stays; the steps before it stay done.
                    Fix: 1. remove the cause and run the command again   2. inchworm undo 0002-orders-created-by, while nothing \
                    is removed
                    3. where an expression in a hint is wrong: inchworm undo, reopen, mend the hint, compile, accept again""");
            database.execute("UPDATE inchworm.step SET state = 'done' WHERE step = 'e1'");
            second.backfill();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aStepThatIsDeclaredDoneShowsWhereItIsMissed(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            Inchworm second = inchworm(database, Shop.second());
            database.execute("ALTER TABLE orders RENAME TO elsewhere");
            assertThatThrownBy(second::expand).hasMessageContaining("relation \"orders\" does not exist");
            database.execute("ALTER TABLE elsewhere RENAME TO orders;"
                    + " UPDATE inchworm.step SET state = 'done' WHERE migration LIKE '0002%' AND step = 'e1'");
            assertThatThrownBy(second::expand)
                    .hasMessageStartingWith(
                            "[IW821] Step e3 of 0002-orders-created-by failed: ERROR: column \"created_by\"");
            database.execute("UPDATE inchworm.step SET state = 'failed' WHERE migration LIKE '0002%' AND step = 'e1'");
            second.expand();
            assertThat(stepStates(database)).contains("0002-orders-created-by e3 done");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aChecksumThatWasEditedIsShownBesideTheTrueOne(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Inchworm second = inchworm(database, Shop.second());
            second.expand();
            database.execute(
                    "UPDATE inchworm.step SET checksum = 'edited' WHERE migration LIKE '0002%' AND step = 't1'");
            assertThatThrownBy(second::backfill)
                    .hasMessageStartingWith(
                            "[IW806] Step t1 of 0002-orders-created-by is not the one that was recorded for this database.")
                    .hasMessageMatching("(?s).* [0-9a-f]{64} in the files, and edited in the journal\\..*");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aRowThatWasDeletedIsMissed(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Inchworm second = inchworm(database, Shop.second());
            second.expand();
            database.execute("DELETE FROM inchworm.step WHERE migration LIKE '0002%' AND step = 'b1'");
            assertThatThrownBy(second::backfill)
                    .hasMessageStartingWith(
                            "[IW806] Step b1 of 0002-orders-created-by is not the one that was recorded for this database.")
                    .hasMessageContaining("missing in the journal");
            database.execute("DELETE FROM inchworm.migration WHERE migration LIKE '0002%'");
            assertThatThrownBy(second::expand)
                    .hasMessageStartingWith(
                            "[IW821] Step e1 of 0002-orders-created-by failed: ERROR: column \"created_by\"");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aStepThatWasRenamedInTheFilesIsRefused(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            String one = "--! e1 transaction reversible\nSELECT 1;\n\n--! t1 transaction reversible\nSELECT 2;\n";
            Set<SchemaObject> none = Set.of();
            inchworm(database, Plans.none().with("0001-one", "abc", one, "", none, none))
                    .expand();
            Plans renamed = Plans.none().with("0001-one", "abc", one.replace("--! t1", "--! t9"), "", none, none);
            assertThatThrownBy(() -> inchworm(database, renamed).contract())
                    .hasMessageStartingWith(
                            "[IW806] Step t9 of 0001-one is not the one that was recorded for this database.")
                    .hasMessageContaining("missing in the journal");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aFormatThatNeverWasIsDamage(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Inchworm inchworm = inchworm(database, Shop.first());
            inchworm.migrate();
            database.execute("UPDATE inchworm.journal SET format = 0");
            assertThatThrownBy(inchworm::status)
                    .hasMessageStartingWith(
                            "[IW804] The journal in schema inchworm is damaged: its format 0 never existed.");
            database.execute("UPDATE inchworm.journal SET format = 1; ALTER TABLE inchworm.step DROP COLUMN attempts");
            assertThatThrownBy(inchworm::status)
                    .hasMessageStartingWith("[IW815] The journal inchworm cannot be used: ERROR: column");
        }
    }
}
