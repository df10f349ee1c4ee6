package dev.inchworm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.cli.Shell.Result;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees, word for word, and what the shell is told. */
class CommandsTest {

    @TempDir
    private Path folder;

    private final TestDatabase database = TestPostgres.newest().newDatabase();
    private String classes;
    private Shell shell;

    @BeforeEach
    void begin() throws IOException {
        classes = ShopClasses.in(folder).toString();
        shell = new Shell().set("INCHWORM_URL", database.url());
    }

    @AfterEach
    void end() {
        database.close();
    }

    private Result inchworm(String command, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = command;
        arguments[1] = "--dir";
        arguments[2] = classes;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return shell.run(arguments);
    }

    private void expectDone(String command, String text, String... more) {
        Result result = inchworm(command, more);
        assertThat(result.masked()).isEqualTo(text);
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void anOperatorsDay() {
        Result pending = inchworm("status");
        assertThat(pending.masked()).isEqualTo("""
                Unit main on PostgreSQL V, postgresql://host/db

                  0001-initial            pending
                  0002-orders-created-by  pending

                Not ready to roll out. Next: inchworm expand
                """);
        assertThat(pending.code()).isEqualTo(2);

        expectDone("expand", """
                0001-initial
                  e1   Creates table orders.  N ms
                0002-orders-created-by
                  e1   Adds column orders.created_by, nullable for now.  N ms
                inchworm expand: 2 steps in N ms on postgresql://host/db
                Not ready to roll out. Next: inchworm backfill
                """);
        database.execute("INSERT INTO orders SELECT i, i FROM generate_series(1, 100) i");
        expectDone("backfill", """
                0002-orders-created-by
                  b1   Fills orders.created_by in rows that existed before.  100 rows, N ms
                inchworm backfill: 1 step in N ms on postgresql://host/db
                Ready to roll out. When the new release is everywhere: inchworm contract
                """);
        Result ready = inchworm("status");
        assertThat(ready.code()).isEqualTo(2);
        assertThat(ready.masked()).isEqualTo("""
                Unit main on PostgreSQL V, postgresql://host/db

                  0001-initial            done
                  0002-orders-created-by  ready to roll out, contract comes after, 2 of 4 steps done

                Ready to roll out. When the new release is everywhere: inchworm contract
                """);
        expectDone("contract", """
                0002-orders-created-by
                  t1   Looks for rows without a value.  N ms
                inchworm contract: 1 step in N ms on postgresql://host/db
                Ready to roll out. When the new release is everywhere: inchworm contract
                """, "--until", "tighten", "--confirm", "the test");
        expectDone("contract", """
                0002-orders-created-by
                  r1   Drops column orders.note with its data.  N ms
                inchworm contract: 1 step in N ms on postgresql://host/db
                Done: nothing is pending.
                """, "--confirm", "the test");
        expectDone("contract", """
                Nothing to do.
                Done: nothing is pending.
                """);
        assertThat(inchworm("status").code()).isZero();
    }

    @Test
    void undoTakesBackAndSaysWhenItIsTooLate() {
        assertThat(inchworm("migrate", "--draft").code()).isZero();
        Result late = inchworm("undo");
        assertThat(late.code()).isEqualTo(2);
        assertThat(late.err())
                .startsWith(
                        "[IW835] 0002-orders-created-by cannot be taken back: its removals have begun (step r1).\n");
        assertThat(late.out()).isEmpty();
    }

    @Test
    void undoOfOneByName() {
        inchworm("expand");
        expectDone("undo", """
                0002-orders-created-by
                  undo of e1   taken back  N ms
                inchworm undo: 1 step in N ms on postgresql://host/db
                Not ready to roll out. Next: inchworm expand
                """, "0002-orders-created-by");
        Result unknown = inchworm("undo", "0007-nothing");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err())
                .startsWith(
                        "[IW838] 0007-nothing was not applied to this database.\nApplied, newest last: 0001-initial.");
        Result nonsense = inchworm("undo", "nonsense");
        assertThat(nonsense.code()).isEqualTo(64);
        assertThat(nonsense.err()).isEqualTo("""
                'nonsense' is not the name of a migration; give number and name, as in 0007-orders-created-by
                Try: inchworm undo --help
                """);
    }

    @Test
    void planIsTheSqlThatIsStillToRun() {
        inchworm("expand");
        expectDone("plan", """
                -- 0002-orders-created-by, backfill

                --! b1 backfill reversible on="orders" key="id" column="created_by"
                -- Fills orders.created_by in rows that existed before.
                UPDATE "orders" SET "created_by" = ("customer_id") WHERE "created_by" IS NULL AND /* window */ TRUE;

                -- 0002-orders-created-by, tighten

                --! t1 check reversible on="orders" complaint="orders.created_by is still NULL in some rows"
                -- Looks for rows without a value.
                SELECT 1 FROM "orders" WHERE "created_by" IS NULL;

                -- 0002-orders-created-by, remove

                --! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
                -- Drops column orders.note with its data.
                ALTER TABLE "orders" DROP COLUMN "note";
                """);
        database.execute("CREATE VIEW notes AS SELECT note FROM orders");
        assertThat(inchworm("plan").out()).endsWith("""
                ALTER TABLE "orders" DROP COLUMN "note";

                -- [IW864] Column orders.note, which 0002-orders-created-by drops, is needed by: view notes.
                -- The database would refuse to drop it, after contract had begun. Nothing was changed.
                -- Fix: drop these or make them do without it, by custom SQL of this migration or by hand, then run it again
                """);
        assertThat(inchworm("plan", "--json").out()).contains("\"warnings\":", "[IW864] Column orders.note");
        database.execute("DROP VIEW notes");
        inchworm("migrate");
        expectDone("plan", "-- Nothing is pending.\n");
    }

    @Test
    void aClosedGateIsExitCode2() throws SQLException {
        inchworm("expand");
        inchworm("backfill");
        try (Connection stranger = database.connect();
                Statement statement = stranger.createStatement()) {
            statement.execute("SET application_name = 'nightly report'");
            Result closed = inchworm("contract");
            assertThat(closed.code()).isEqualTo(2);
            assertThat(closed.masked()).isEqualTo("""
                    [IW844] 0002-orders-created-by cannot be contracted: no instance of a release that has it is registered and alive.
                    Connected that no instance owns: pid N (nightly report, user postgres, 127.0.0.1), connected for N ms.
                    That nobody registered does not say that no old release runs. Nothing was changed.
                    Fix: 1. call register() in the application, and roll the new release out
                    2. if nothing runs that needs it: inchworm contract --confirm "<why it is safe>", which is recorded
                    """);
            assertThat(inchworm("contract", "--confirm", " ").code()).isEqualTo(64);
            assertThat(inchworm("undo", "--confirm", " ").code()).isEqualTo(64);
            assertThat(inchworm("undo").err()).startsWith("[IW845] ");
            assertThat(inchworm("contract", "--confirm", "it reads other tables")
                            .code())
                    .isZero();
        }
    }

    @Test
    void machinesReadJson() {
        assertThat(events(inchworm("expand", "--json"))).isEqualTo("""
                {"inchworm-event":1,"event":"run-started","at":"T","command":"expand","unit":"main","database":"postgresql://host/db","by":"W"}
                {"inchworm-event":1,"event":"step-started","at":"T","migration":"0001-initial","step":"e1","phase":"expand","summary":"Creates table orders."}
                {"inchworm-event":1,"event":"step-done","at":"T","migration":"0001-initial","step":"e1","phase":"expand","milliseconds":N}
                {"inchworm-event":1,"event":"step-started","at":"T","migration":"0002-orders-created-by","step":"e1","phase":"expand","summary":"Adds column orders.created_by, nullable for now."}
                {"inchworm-event":1,"event":"step-done","at":"T","migration":"0002-orders-created-by","step":"e1","phase":"expand","milliseconds":N}
                {"inchworm-event":1,"event":"run-done","at":"T","steps":2,"status":S}
                """);
        Result refused = inchworm("contract", "--json");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(events(refused)).endsWith("""
                {"inchworm-event":1,"event":"gate-refused","at":"T","code":"IW831","message":"[IW831] \
                0002-orders-created-by is not ready for contract: its phase backfill is not done.\\n\
                Contract takes away what the old release needs, and the new one cannot be running yet. Nothing was changed.\\n\
                Fix: inchworm expand, inchworm backfill, roll the new release out, then inchworm contract"}
                """);
        assertThat(inchworm("status", "--json").masked()).startsWith("""
                {
                "inchworm-status":1,
                "unit":"main",
                "server":"PostgreSQL V",
                "database":"postgresql://host/db",
                "next":"backfill",
                "migrations":[
                {"migration":"0001-initial","checksum":"%064x","stage":"done","stepsDone":1},
                """.formatted(1));
        Result problem = inchworm("undo", "0007-nothing", "--json");
        assertThat(problem.code()).isEqualTo(1);
        assertThat(events(problem)).contains("""
                {"inchworm-event":1,"event":"failed","at":"T","code":"IW838","message":"[IW838] 0007-nothing was not""");
        assertThat(problem.err()).isEmpty();
        Result nowhere = shell.set("INCHWORM_URL", "jdbc:oracle:x").run("expand", "--dir", classes, "--json");
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(events(nowhere))
                .startsWith("{\"inchworm-event\":1,\"event\":\"failed\",\"at\":\"T\",\"code\":\"IW801\"");
    }

    private static String events(Result result) {
        return result.masked()
                .replaceAll("\"at\":\"[^\"]+\"", "\"at\":\"T\"")
                .replaceAll("\"by\":\"[^\"]+\"", "\"by\":\"W\"")
                .replaceAll("\"milliseconds\":\\d+", "\"milliseconds\":N")
                .replaceAll("\"status\":.*}}", "\"status\":S}");
    }

    @Test
    void watchingEndsWhenAllIsDone() {
        inchworm("migrate");
        assertThat(inchworm("status", "--watch").masked()).endsWith("Done: nothing is pending.\n\n");
        assertThat(inchworm("status", "--watch=5", "--json").masked())
                .matches("\\{\"inchworm-status\":1,\"unit\":\"main\",.*\"done\":true.*}\n");
    }

    @Test
    void aTerminalIsLeftCleanAfterwards() {
        shell.onTerminal().set("COLUMNS", "80").set("NO_COLOR", "1");
        Result result = inchworm("expand");
        assertThat(result.code()).isZero();
        String last = result.masked().substring(result.masked().lastIndexOf("inchworm expand: "));
        assertThat(last).isEqualTo("""
                inchworm expand: 2 steps in N ms on postgresql://host/db
                Not ready to roll out. Next: inchworm backfill
                """);
    }

    @Test
    void theDraftRunsWhereItIsAskedFor() throws IOException {
        classes = ShopClasses.withDraft(folder.resolve("drafting")).toString();
        expectDone("migrate", """
                0001-initial
                  e1   Creates table orders.  N ms
                next
                  e1   Creates table more.  N ms
                inchworm migrate: 2 steps in N ms on postgresql://host/db
                Done: nothing is pending.
                """, "--draft");
        Result without = inchworm("expand");
        assertThat(without.err())
                .startsWith("[IW808] The draft was applied to this database, and this run does not include it.\n");
        assertThat(without.code()).isEqualTo(1);
        expectDone("undo", """
                next
                  undo of e1   taken back  N ms
                inchworm undo: 1 step in N ms on postgresql://host/db
                Done: nothing is pending.
                """, "next");
    }

    @Test
    void aFailureIsShownByStatus() {
        inchworm("expand");
        database.execute("INSERT INTO orders VALUES (1, 1); ALTER TABLE orders RENAME COLUMN customer_id TO hidden");
        Result failed = inchworm("backfill");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.err())
                .startsWith(
                        "[IW821] Step b1 of 0002-orders-created-by failed: ERROR: column \"customer_id\" does not exist");
        assertThat(inchworm("status").masked()).isEqualTo("""
                Unit main on PostgreSQL V, postgresql://host/db

                  0001-initial            done
                  0002-orders-created-by  expanded, to be backfilled, 1 of 4 steps done
                      b1  failed, 0 rows: IW821 SQLSTATE 42703  Fills orders.created_by in rows that existed before.

                Not ready to roll out. Next: inchworm backfill
                """);
    }

    @Test
    void aRunThatWasKilledIsToldFromOneThatGoesOn() {
        inchworm("expand");
        database.execute("INSERT INTO orders VALUES (1, 1); ALTER TABLE orders RENAME COLUMN customer_id TO hidden");
        inchworm("backfill");
        String broken = """
                Unit main on PostgreSQL V, postgresql://host/db

                  0001-initial            done
                  0002-orders-created-by  expanded, to be backfilled, 1 of 4 steps done
                      b1  interrupted, 0 rows  Fills orders.created_by in rows that existed before.

                Not ready to roll out: the run was interrupted, nobody is at work. Next: inchworm backfill
                """;
        database.execute("UPDATE inchworm.step SET error = 'IW814 The run was interrupted' WHERE step = 'b1'");
        assertThat(inchworm("status").masked()).as("by ^C").isEqualTo(broken);
        database.execute("UPDATE inchworm.step SET state = 'running', error = NULL WHERE step = 'b1'");
        assertThat(inchworm("status").masked()).as("by SIGKILL").isEqualTo(broken);
    }

    @Test
    void driftSaysWhatWasDoneByHand() {
        Result nothing = inchworm("drift");
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.err())
                .startsWith("[IW851] The journal in schema inchworm knows no migration of unit main.\n");
        inchworm("expand");
        expectDone("drift", "No drift: the database is as the journal says.\n");

        database.execute("ALTER TABLE orders ADD COLUMN remark text");
        Result drift = inchworm("drift");
        assertThat(drift.code()).isEqualTo(2);
        assertThat(drift.out()).isEqualTo("""
                1 difference between the database and the journal:

                  column orders.remark (text) is there, and no migration made it

                Take back what was done by hand, or put it into the entities and accept a migration.
                """);
        assertThat(inchworm("drift", "--json").out()).isEqualTo("""
                {
                "inchworm-drift":1,
                "differences":[
                {"kind":"extra","part":"column","of":"orders","name":"remark","actual":"text","text":"column orders.remark (text) is there, and no migration made it"}
                ]
                }
                """);
    }

    @Test
    void baselineAdoptsWhatIsTheSame() throws SQLException {
        inchworm("migrate");
        database.execute("DROP SCHEMA inchworm CASCADE; ALTER TABLE orders ADD COLUMN remark text");
        Result different = inchworm("baseline");
        assertThat(different.code()).isEqualTo(2);
        assertThat(different.out()).isEqualTo("""
                Not adopted: 1 difference between the database and what the accepted migrations make. Nothing was recorded.

                  column orders.remark (text) is there, and no migration made it

                Change the database, or reopen the migrations and let the entities ask for what it holds.
                """);

        database.execute("ALTER TABLE orders DROP COLUMN remark");
        expectDone("baseline", "Adopted: 2 migrations, up to 0002-orders-created-by, recorded as done.\n");
        Result again = inchworm("baseline", "--json");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.out()).contains("\"code\":\"IW853\"");
    }
}
