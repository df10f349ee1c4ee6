package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found, before the first statement of a run, of tables that are partitioned or inherited from, on real servers. */
class PreflightPartitionsTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";

    private final Notes notes = new Notes();

    private Inchworm noting(TestDatabase database, Plans plans) {
        return configure(database, plans).listener(notes).load();
    }

    private static final Plans DROPPING = Shop.first().with("0002-drop-note", Shop.DROP_NOTE, "", Set.of(), Set.of());

    private static final String PARTITIONED =
            "CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint NOT NULL, note text)"
                    + " PARTITION BY RANGE (id); CREATE TABLE orders_1 PARTITION OF orders FOR VALUES FROM (0) TO (1000)";

    /** What the plan for a table that is not partitioned does there, without {@code what}, which some servers refuse. */
    private static Plans without(String what) {
        String sql = Shop.CREATED_BY.replaceAll("(?s)--! " + what + " .*?;\n\n", "");
        String undo = Shop.CREATED_BY_UNDO.replaceAll("(?s)--! " + what + " .*?;\n\n", "");
        return Shop.first().with("0002-orders-created-by", sql, undo, Set.of(), Set.of());
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatAPartitionedTableCannotDoIsNamedBeforeTheFirstStep(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            database.execute("DROP TABLE orders; " + PARTITIONED);
            assertThatThrownBy(() -> noting(database, Shop.second()).expand()).hasMessage("""
                    [IW880] Step e3 of 0002-orders-created-by cannot be run on orders, a partitioned table: the server does not take \
                    this form there.
                    CREATE INDEX CONCURRENTLY i ON t (…)
                    Nothing was changed.
                    Fix: do it by hand (custom SQL): on each partition first, then on orders""");
            assertThat(notes.taken()).containsExactly("""
                    [IW876] orders is a partitioned table from which others inherit: what changes it changes them all, under its \
                    lock on each of them.
                    One that is busy keeps all of them waiting, for the lock budget at most.
                    Fix: run it at a calmer hour where there are many""");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatContractCannotDoToAPartitionedTableIsNamedBeforeExpand(TestPostgres postgres) {
        Plans referring = Shop.first().with("0002-self", """
                --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
                ALTER TABLE "orders" ADD COLUMN "previous" bigint;

                --! t1 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders","customers"
                ALTER TABLE "orders" ADD CONSTRAINT "k" FOREIGN KEY ("previous") REFERENCES "customers" ("id") NOT VALID;
                """, """
                --! t1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","customers"
                ALTER TABLE "orders" DROP CONSTRAINT "k";

                --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
                ALTER TABLE "orders" DROP COLUMN "previous";
                """, Set.of(), Set.of());
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            database.execute("DROP TABLE orders; CREATE TABLE customers (id bigint PRIMARY KEY); " + PARTITIONED);
            Inchworm inchworm = inchworm(database, referring);
            if (postgres.major() < 18) {
                assertThatThrownBy(inchworm::expand).hasMessageStartingWith("""
                        [IW880] Step t1 of 0002-self cannot be run on orders, a partitioned table: the server does not take this form \
                        there.
                        ALTER TABLE t ADD CONSTRAINT k FOREIGN KEY (c) REFERENCES p NOT VALID
                        """);
            } else {
                inchworm.migrate();
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aPartitionedTableGoesThroughAllPhasesOtherwise(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            database.execute("DROP TABLE orders; " + PARTITIONED
                    + "; CREATE TABLE orders_2 PARTITION OF orders FOR VALUES FROM (1000) TO (2000)"
                    + "; INSERT INTO orders SELECT i, i FROM generate_series(1, 1999) i");
            Inchworm inchworm = inchworm(database, without("e3"));
            inchworm.expand();
            database.execute("INSERT INTO orders VALUES (0, 7); UPDATE orders_2 SET customer_id = 8 WHERE id = 1500");
            inchworm.backfill();
            assertThat(value(database, "SELECT count(*) FROM orders WHERE created_by IS NULL"))
                    .isEqualTo("0");
            assertThat(value(database, "SELECT created_by FROM orders WHERE id = 1500"))
                    .isEqualTo("8");
            inchworm.contract(Gate.confirmed("there is no other release in this test"));
            assertThat(
                            value(
                                    database,
                                    "SELECT count(*) FROM pg_constraint WHERE conname = 'orders_created_by_nn' AND convalidated"))
                    .isEqualTo("3");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aPartKeyIsNotDroppedAfterContractHasBegun(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            database.execute(
                    "DROP TABLE orders; CREATE TABLE orders (id bigint, note text, PRIMARY KEY (id, note)) PARTITION BY LIST (note)");
            inchworm(database, DROPPING).expand();
            assertThatThrownBy(() -> inchworm(database, DROPPING)
                            .contract(Gate.confirmed("there is no other release in this test")))
                    .hasMessageStartingWith(
                            "[IW864] Column orders.note, which 0002-drop-note drops, is needed by: partition key orders.");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aPartOfATableIsNotChangedAlone(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            database.execute("ALTER TABLE orders RENAME TO all_orders; CREATE TABLE orders () INHERITS (all_orders)");
            assertThatThrownBy(() -> inchworm(database, Shop.second()).expand()).hasMessage("""
                    [IW881] Step e1 of 0002-orders-created-by changes orders, which is a partition of another table or inherits from one.
                    What it inherits can only be changed where it comes from; the server would refuse. Nothing was changed.
                    Fix: 1. map the entity to the table that it is a part of   2. write the step by hand (custom SQL)""");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void syncThatWouldMissTheRowsOfOtherTablesIsRefused(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            database.execute("CREATE TABLE old_orders () INHERITS (orders)");
            assertThatThrownBy(() -> inchworm(database, without("e3")).expand()).hasMessage("""
                    [IW882] Step e2 of 0002-orders-created-by puts a trigger on orders, from which other tables inherit.
                    It does not fire for their rows, which are rows of orders as well: they would stay without their value. Nothing was \
                    changed.
                    Fix: 1. make them partitions of orders   2. write the migration by hand (custom SQL), with a trigger on each of them""");
        }
    }
}
