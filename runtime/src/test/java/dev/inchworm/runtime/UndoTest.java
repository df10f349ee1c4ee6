package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.insertOrders;
import static dev.inchworm.runtime.Fixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@SuppressWarnings("try") // An instance is alive for as long as its registration is open.
class UndoTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";
    private static final MigrationId CREATED_BY = new MigrationId(2, "orders-created-by");

    /** Everything in the catalog that migrations of the shop make, in text. */
    private static List<String> catalog(TestDatabase database) {
        return rows(database, """
                SELECT 'column ' || attrelid::regclass || '.' || attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull
                FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
                WHERE relnamespace = 'public'::regnamespace AND attnum > 0 AND NOT attisdropped
                UNION ALL SELECT 'constraint ' || conname || ' ' || convalidated FROM pg_constraint
                WHERE connamespace = 'public'::regnamespace
                UNION ALL SELECT 'trigger ' || tgname FROM pg_trigger WHERE NOT tgisinternal
                UNION ALL SELECT 'function ' || proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1""");
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void theCatalogIsAsBefore(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            insertOrders(database, 100);
            List<String> before = catalog(database);
            Inchworm second = inchworm(database, Shop.second());
            second.expand();
            second.backfill();
            second.contract(Fixture.CONFIRMED, Until.TIGHTEN);
            assertThat(catalog(database)).isNotEqualTo(before);

            Outcome outcome = second.undo();
            assertThat(catalog(database)).isEqualTo(before);
            assertThat(outcome.steps()).allMatch(StepDone::undo);
            assertThat(outcome.steps()).extracting(done -> done.step().id()).containsExactly("t2", "e3", "e2", "e1");
            assertThat(outcome.status().migrations().get(1).stage()).isEqualTo(MigrationStatus.Stage.PENDING);
            assertThat(rows(database, "SELECT kind FROM inchworm.event ORDER BY happened"))
                    .containsExactly("recorded", "recorded", "confirmed", "undone");
            second.migrate();
            assertThat(second.status().isDone()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void worksForMigrationsThatTheFilesNoLongerHave(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            List<String> before = catalog(database);
            inchworm(database, Shop.second()).expand();
            Inchworm first = inchworm(database, Shop.first());
            assertThat(first.status().migrations().get(1).stage()).isEqualTo(MigrationStatus.Stage.FOREIGN);
            first.undo(Undo.of(CREATED_BY));
            assertThat(catalog(database)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void onlyWhatWasDoneIsTakenBack(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            List<String> before = catalog(database);
            database.execute("CREATE FUNCTION orders_created_by_sync() RETURNS int LANGUAGE sql AS 'SELECT 1'");
            Inchworm second = inchworm(database, Shop.second());
            assertThatThrownBy(second::expand)
                    .hasMessageStartingWith(
                            "[IW821] Step e2 of 0002-orders-created-by failed: ERROR: function \"orders_created_by_sync\" already exists");
            assertThat(second.undo().steps())
                    .extracting(done -> done.step().id())
                    .containsExactly("e1");
            database.execute("DROP FUNCTION orders_created_by_sync()");
            assertThat(catalog(database)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void goesOnWhereItStopped(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            List<String> before = catalog(database);
            Inchworm second = inchworm(database, Shop.second());
            second.expand();
            database.execute("CREATE VIEW in_the_way AS SELECT created_by FROM orders");
            assertThatThrownBy(second::undo).hasMessageContaining("Step e1 of 0002-orders-created-by failed: ");
            assertThat(second.status().migrations().get(1).stage()).isEqualTo(MigrationStatus.Stage.UNDOING);
            assertThatThrownBy(second::expand)
                    .hasMessageStartingWith(
                            "[IW839] 0002-orders-created-by is being taken back, and that has not ended.");
            database.execute("DROP VIEW in_the_way");
            assertThat(second.undo().steps())
                    .extracting(done -> done.step().id())
                    .containsExactly("e1");
            assertThat(catalog(database)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatWouldBeLostIsCountedAndRefused(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            insertOrders(database, 10);
            Inchworm second = inchworm(database, Shop.second());
            second.expand();
            second.backfill();
            database.execute("UPDATE orders SET created_by = 99 WHERE id <= 3");
            assertThatThrownBy(second::undo).hasMessage("""
                    [IW837] 0002-orders-created-by cannot be taken back without loss: orders.created_by holds what only the \
                    new release wrote (3 rows).
                    Only the new release wrote that; the old schema has no place for it. Nothing was changed.
                    Fix: 1. save those rows elsewhere, then: inchworm undo --discard   2. stay, and go forward""");
            assertThat(second.status().isReadyToRollOut()).isTrue();
            second.undo(Undo.newest().discarding());
            assertThat(rows(database, "SELECT detail FROM inchworm.event WHERE kind = 'discarded'"))
                    .containsExactly("orders.created_by holds what only the new release wrote, 3 rows");
        }
    }

    private static final Plans MISSPELT = Shop.first().with("0002-remark", """
            --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
            ALTER TABLE "orders" ADD COLUMN "remark" text;

            --! e2 check reversible on="orders" complaint="the expression finds something where nothing is"
            SELECT 1 FROM "orders" WHERE FALSE AND uper("note") = "remark";
            """, """
            --! e1 check reversible on="orders" complaint="orders.remark is not in orders.note"
            SELECT 1 FROM "orders" WHERE "remark" IS DISTINCT FROM uper("note");

            --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
            ALTER TABLE "orders" DROP COLUMN "remark";
            """);

    @ParameterizedTest
    @MethodSource(ALL)
    void anExpressionThatTheServerRefusesClosesTheWayBackToNobody(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            List<String> before = catalog(database);
            Inchworm second = inchworm(database, MISSPELT);
            assertThatThrownBy(second::expand).hasMessageStartingWith("[IW821] Step e2 of 0002-remark failed: ");

            assertThatThrownBy(second::undo)
                    .hasMessageStartingWith(
                            "[IW837] 0002-remark cannot be taken back without loss: orders.remark is not"
                                    + " in orders.note (nobody knows how many rows: ERROR: function uper(text)"
                                    + " does not exist");
            assertThat(second.status().migrations().get(1).stage()).isEqualTo(MigrationStatus.Stage.EXPANDING);

            second.undo(Undo.newest().discarding());
            assertThat(catalog(database)).isEqualTo(before);
            assertThat(rows(database, "SELECT detail FROM inchworm.event WHERE kind = 'discarded'"))
                    .singleElement()
                    .asString()
                    .contains("orders.remark is not in orders.note, nobody knows how many rows");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void refusesOnceRemovalHasBegun(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Inchworm second = inchworm(database, Shop.second());
            second.migrate();
            assertThatThrownBy(second::undo).hasMessage("""
                    [IW835] 0002-orders-created-by cannot be taken back: its removals have begun (step r1).
                    That step: Drops the sync of orders.created_by.
                    What was removed is gone. Nothing was changed.
                    Fix: go forward: put back into the entities what you need, accept a new migration, and fill it from a \
                    backup or from what is left""");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void namesWhatCannotBeTakenBack(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Inchworm inchworm = inchworm(database, Plans.none().with("0001-custom", """
                    --! e1 transaction irreversible
                    -- Grants what only people know about.
                    CREATE TABLE custom (id int);
                    """, ""));
            inchworm.migrate();
            assertThatThrownBy(inchworm::undo).hasMessageStartingWith("""
                    [IW836] 0001-custom cannot be taken back: step e1 cannot be undone.
                    That step: Grants what only people know about.
                    """);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void refusesWhileTheNewReleaseRuns(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            Inchworm second = inchworm(database, Shop.second());
            second.expand();
            second.backfill();
            try (Registration old = inchworm(database, Shop.first()).register();
                    Registration running = second.register()) {
                assertThatThrownBy(second::undo)
                        .hasMessageMatching(
                                "\\[IW834\\] 0002-orders-created-by cannot be taken back: a release that needs it is"
                                        + " running.\nAlive with it: [^;]+ \\(0002-orders-created-by\\).\n(?s).*");
                assertThatThrownBy(() -> inchworm(database, Shop.first()).undo(Undo.of(CREATED_BY)))
                        .extracting(problem -> ((InchwormException) problem).code())
                        .isEqualTo(Code.IW834);
            }
            try (Registration old = inchworm(database, Shop.first()).register()) {
                second.undo();
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void goesBackwards(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            Inchworm second = inchworm(database, Shop.second());
            second.expand();
            assertThatThrownBy(() -> second.undo(Undo.of(new MigrationId(1, "initial"))))
                    .hasMessage("""
                    [IW843] 0001-initial cannot be taken back before 0002-orders-created-by, which works on the same objects.
                    Nothing was changed.
                    Fix: inchworm undo 0002-orders-created-by, then inchworm undo 0001-initial""");
            second.undo();
            second.undo();
            assertThatThrownBy(second::undo).hasMessage("""
                    [IW838] Anything was not applied to this database.
                    Applied, newest last: nothing. Nothing was changed.
                    Fix: inchworm undo, for the newest one, or inchworm undo <number-name>""");
        }
    }

    /** Its undo fills what sync has left behind since the old column was let go, and looks at that only then. */
    private static final Plans LETTING_GO = Shop.first().with("0002-remark", """
            --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
            ALTER TABLE "orders" ADD COLUMN "remark" text;

            --! b1 backfill reversible on="orders" key="id" column="remark"
            UPDATE "orders" SET "remark" = ("note") WHERE "remark" IS NULL AND /* window */ TRUE;

            --! t1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
            -- Ends the sync of orders.note.
            COMMENT ON COLUMN "orders"."note" IS 'let go';

            --! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
            ALTER TABLE "orders" DROP COLUMN "note";
            """, """
            --! t1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
            COMMENT ON COLUMN "orders"."note" IS NULL;

            --! t1 backfill reversible on="orders" key="id" column="note"
            UPDATE "orders" SET "note" = ("remark") WHERE "note" IS NULL AND /* window */ TRUE;

            --! t1 check reversible on="orders" complaint="orders.remark is not in orders.note"
            SELECT 1 FROM "orders" WHERE "note" IS DISTINCT FROM "remark";

            --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
            ALTER TABLE "orders" DROP COLUMN "remark";
            """);

    @ParameterizedTest
    @MethodSource(ALL)
    void fillsWhatItHasToAndDoesSoEachTime(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            insertOrders(database, 100);
            List<String> before = catalog(database);
            List<String> notes = rows(database, "SELECT id, note FROM orders ORDER BY id");
            Inchworm second = inchworm(database, LETTING_GO);
            for (int time = 1; time <= 3; time++) {
                second.expand();
                second.backfill();
                second.contract(Fixture.CONFIRMED, Until.TIGHTEN);
                database.execute("UPDATE orders SET note = NULL WHERE id % 2 = 0");
                assertThat(second.undo(Undo.newest().through(Fixture.CONFIRMED)).steps())
                        .extracting(done -> done.step().id())
                        .containsExactly("t1", "t1", "e1");
                assertThat(catalog(database)).isEqualTo(before);
                assertThat(rows(database, "SELECT id, note FROM orders ORDER BY id"))
                        .as("time " + time)
                        .isEqualTo(notes);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void refusesBehindABackfillWithWhatIsBeforeDone(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            insertOrders(database, 100);
            List<String> before = catalog(database);
            Inchworm second = inchworm(database, LETTING_GO);
            second.expand();
            second.backfill();
            second.contract(Fixture.CONFIRMED, Until.TIGHTEN);
            database.execute("UPDATE orders SET remark = 'longer' WHERE id <= 3");
            assertThatThrownBy(() -> second.undo(Undo.newest().through(Fixture.CONFIRMED)))
                    .hasMessageStartingWith(
                            "[IW837] 0002-remark cannot be taken back without loss: orders.remark is not in"
                                    + " orders.note (3 rows).");
            assertThat(second.status().migrations().get(1).stage()).isEqualTo(MigrationStatus.Stage.UNDOING);
            second.undo(Undo.newest().through(Fixture.CONFIRMED).discarding());
            assertThat(catalog(database)).isEqualTo(before);
            assertThat(second.expand().steps()).isNotEmpty();
        }
    }
}
