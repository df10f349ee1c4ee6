package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.inchworm.migration.Phase;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part.OfColumn;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.change.Change;
import dev.inchworm.testing.CatalogPicture;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What golden cases cannot show: other sessions, other search paths, servers that refuse. */
class FilledColumnOnServersTest {

    private static final ObjectName ORDERS = ObjectName.of("orders");

    private static final Schema BEFORE = Schema.of(
            List.of(Table.of(
                    ORDERS,
                    "Order",
                    List.of(
                            Column.of("id", Simple.INT64, false).withGeneration(Optional.of(new Generation.Identity())),
                            Column.of("note", Type.parse("string(40)"), true)),
                    new PrimaryKey("orders_pkey", List.of("id")))),
            List.of());

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.TestPostgres#all")
    void theTriggerMeansTheSameWhateverTheWritersSearchPath(TestPostgres postgres) throws SQLException {
        Plan plan = filled("word", Simple.TEXT, "(SELECT word FROM words) || note");
        try (TestDatabase database = postgres.newDatabase();
                Connection connection = database.connect()) {
            Rehearsal rehearsal = new Rehearsal(connection);
            rehearsal.execute("CREATE TABLE words AS SELECT 'right ' AS word; CREATE SCHEMA other;"
                    + "CREATE TABLE other.words AS SELECT 'wrong ' AS word");
            Rollout.create(BEFORE, rehearsal, 14);
            rehearsal.runAll(plan.steps(Phase.EXPAND));

            rehearsal.execute("SET search_path = other; INSERT INTO public.orders (note) VALUES ('one');"
                    + "SET search_path = ''; INSERT INTO public.orders (note) VALUES ('two')");

            assertThat(rehearsal.query("SELECT word FROM public.orders ORDER BY id"))
                    .containsExactly("right one", "right two");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "public.orders.id|invalid reference to FROM-clause entry for table \"orders\"",
                "note|column \"total\" is of type integer but expression is of type character varying",
                "nothing|column \"nothing\" does not exist",
                "note <=> 'x'|operator does not exist",
                "1 / 0|division by zero"
            })
    void anExpressionThatCannotWorkFailsBeforeTheRunningReleaseMeetsIt(String expression, String complaint)
            throws SQLException {
        Plan plan = filled("total", Simple.INT32, expression);
        try (TestDatabase database = TestPostgres.newest().newDatabase();
                Connection connection = database.connect()) {
            Rehearsal rehearsal = new Rehearsal(connection);
            Rollout.create(BEFORE, rehearsal, 14);
            String untouched = CatalogPicture.of(connection);

            assertThatThrownBy(() -> rehearsal.runAll(plan.steps(Phase.EXPAND))).hasMessageContaining(complaint);
            assertThat(CatalogPicture.of(connection)).isEqualTo(untouched);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.TestPostgres#all")
    void aDomainThatWouldRewriteTheTableIsFoundFirst(TestPostgres postgres) throws SQLException {
        try (TestDatabase database = postgres.newDatabase();
                Connection connection = database.connect()) {
            Rehearsal rehearsal = new Rehearsal(connection);
            rehearsal.execute("CREATE DOMAIN plain AS numeric(9,2); CREATE DOMAIN positive AS plain CHECK (VALUE > 0);"
                    + "CREATE DOMAIN more AS positive; CREATE DOMAIN given AS text NOT NULL");
            Rollout.create(BEFORE, rehearsal, 14);

            assertThatThrownBy(() -> rehearsal.runAll(ofType("positive").steps()))
                    .hasMessageContaining("the type positive is a domain with constraints");
            assertThatThrownBy(() -> rehearsal.runAll(ofType("more").steps())).hasMessageContaining("domain");
            assertThatThrownBy(() -> rehearsal.runAll(ofType("given").steps())).hasMessageContaining("domain");
            rehearsal.runAll(ofType("plain").steps());
            rehearsal.execute("ALTER TABLE orders DROP COLUMN extra");
            rehearsal.runAll(ofType("varchar(20)[]").steps());
        }
    }

    @Test
    void aVirtualColumnIsAddedWithoutARewrite() throws SQLException {
        TestPostgres newest = TestPostgres.newest();
        assumeTrue(newest.major() >= 18, "virtual columns need PostgreSQL 18");
        Column twice = Column.of("twice", Simple.INT64, true)
                .withGeneration(Optional.of(new Generation.Computed(Sql.of("id * 2"), false)));
        Rollout.of(BEFORE, List.of(new Change.AddColumn(ORDERS, twice, 2)))
                .rows("INSERT INTO orders (note) SELECT 'n' FROM generate_series(1, 20)")
                .old("INSERT INTO orders (note) VALUES ('old')")
                .wrong("SELECT * FROM orders WHERE twice <> id * 2")
                .rehearse(newest, 18);
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.TestPostgres#all")
    void anIndexIsBuiltAndDroppedUnderALockThatHindersNoWriter(TestPostgres postgres) throws Exception {
        Index index = new Index(
                "orders_note_idx",
                List.of(new OfColumn("note", false)),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty());
        Plan plan = Rollout.plan(BEFORE, List.of(new Change.AddIndex(ORDERS, index)), List.of(), 14);
        try (TestDatabase database = postgres.newDatabase();
                Connection connection = database.connect()) {
            Rehearsal rehearsal = new Rehearsal(connection);
            Rollout.create(BEFORE, rehearsal, 14);

            assertThat(locksWhile(plan.steps().get(0).sql(), database)).containsExactly("ShareUpdateExclusiveLock");
            assertThat(locksWhile(plan.undo().get(0).sql(), database)).containsExactly("ShareUpdateExclusiveLock");
        }
    }

    /**
     * The locks on the table that {@code statement} holds while it waits for a transaction that has written to it; and
     * meanwhile another session writes.
     */
    private static List<String> locksWhile(String statement, TestDatabase database) throws Exception {
        try (Connection writer = database.connect();
                Connection onlooker = database.connect()) {
            writer.setAutoCommit(false);
            new Rehearsal(writer).execute("INSERT INTO orders (note) VALUES ('open')");
            CompletableFuture<Void> building = CompletableFuture.runAsync(() -> database.execute(statement));
            Rehearsal rehearsal = new Rehearsal(onlooker);
            String waiting = "SELECT pid FROM pg_stat_activity WHERE query LIKE '%INDEX CONCURRENTLY%'"
                    + " AND pid <> pg_backend_pid() AND wait_event_type = 'Lock'";
            List<String> pids = rehearsal.query(waiting);
            while (pids.isEmpty() && !building.isDone()) {
                pids = rehearsal.query(waiting);
            }
            List<String> modes = rehearsal.query("SELECT DISTINCT mode FROM pg_locks WHERE granted AND"
                    + " relation = 'orders'::regclass AND pid = " + pids.get(0));
            rehearsal.execute("SET lock_timeout = '2s'; INSERT INTO orders (note) VALUES ('unhindered');"
                    + "UPDATE orders SET note = 'x' WHERE note = 'unhindered'");
            writer.commit();
            building.get();
            return modes;
        }
    }

    @Test
    void whoeverMayInsertRowsIsGivenNumbersForThem() throws SQLException {
        Column number = Column.of("number", Simple.INT64, false).withGeneration(Optional.of(new Generation.Identity()));
        Schema before = Schema.of(
                List.of(Table.of(
                        ORDERS,
                        "Order",
                        List.of(Column.of("id", Simple.INT64, false)),
                        new PrimaryKey("orders_pkey", List.of("id")))),
                List.of());
        Plan plan = Rollout.plan(before, List.of(new Change.AddColumn(ORDERS, number, 1)), List.of(), 14);
        try (TestDatabase database = TestPostgres.newest().newDatabase();
                Connection connection = database.connect()) {
            Rehearsal rehearsal = new Rehearsal(connection);
            Rollout.create(before, rehearsal, 14);
            rehearsal.execute("CREATE ROLE inchworm_clerk; GRANT INSERT ON orders TO inchworm_clerk");
            rehearsal.runAll(plan.steps(Phase.EXPAND));

            rehearsal.execute("SET ROLE inchworm_clerk; INSERT INTO orders (id) VALUES (7); RESET ROLE");

            assertThat(rehearsal.query("SELECT number FROM orders WHERE id = 7"))
                    .containsExactly("1");
            rehearsal.execute("REVOKE ALL ON orders FROM inchworm_clerk; DROP ROLE inchworm_clerk");
        }
    }

    private static Plan filled(String name, Type type, String expression) {
        return Rollout.plan(
                BEFORE,
                List.of(new Change.AddColumn(ORDERS, Column.of(name, type, false), 2)),
                List.of(new Hint.Backfill(ORDERS, name, Sql.of(expression), Place.NOWHERE)),
                14);
    }

    private static Plan ofType(String type) {
        Column column = Column.of("extra", Simple.OTHER, true)
                .withType(Simple.OTHER, new TreeMap<>(Map.of("postgresql", type)));
        return Rollout.plan(BEFORE, List.of(new Change.AddColumn(ORDERS, column, 2)), List.of(), 14);
    }
}
