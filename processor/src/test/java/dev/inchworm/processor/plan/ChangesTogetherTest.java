package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.prove.Prover;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part.OfColumn;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.ChangeColumn.Aspect;
import dev.inchworm.testing.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Changes that meet in one migration: each plan is proven, and goes there and back on a server. */
class ChangesTogetherTest {

    private static final ObjectName CUSTOMERS = ObjectName.of("customers");
    private static final ObjectName ORDERS = ObjectName.of("orders");
    private static final Column ID = Column.of("id", Simple.INT32, false);
    private static final Column CUSTOMER = Column.of("customer", Simple.INT32, true);
    private static final Column CODE = Column.of("code", Type.parse("string(20)"), true);

    private static final Table CUSTOMER_TABLE =
            Table.of(CUSTOMERS, "Customer", List.of(ID, CODE), new PrimaryKey("customers_pkey", List.of("id")));
    private static final Table ORDER_TABLE =
            Table.of(ORDERS, "Order", List.of(ID, CUSTOMER), new PrimaryKey("orders_pkey", List.of("id")));

    private static ForeignKey key(String column, String target, Action onDelete) {
        return new ForeignKey(
                "orders_customer_fkey", List.of(column), CUSTOMERS, List.of(target), onDelete, Action.NO_ACTION);
    }

    private static Schema schema(Table customers, Table orders) {
        return Schema.of(List.of(customers, orders), List.of());
    }

    private static final Change RENAMED = new Change.RenameColumn(CUSTOMERS, "id", "number");

    private static void works(Rollout rollout) throws SQLException {
        assertThat(Prover.prove(rollout.trial(14))).isEmpty();
        rollout.rehearse(TestPostgres.newest());
    }

    @Test
    void aTableGoesThatRefersToARenamedColumn() throws SQLException {
        Table orders = ORDER_TABLE.withForeignKeys(List.of(key("customer", "id", Action.NO_ACTION)));
        Table atTheEnd = ORDER_TABLE.withForeignKeys(List.of(key("customer", "number", Action.NO_ACTION)));

        works(Rollout.of(schema(CUSTOMER_TABLE, orders), List.of(RENAMED, new Change.DropTable(atTheEnd)))
                .rows("INSERT INTO customers VALUES (1); INSERT INTO orders VALUES (1, 1)"));
    }

    @Test
    void aKeyThatRefersToARenamedColumnGetsOtherActions() throws SQLException {
        Table orders = ORDER_TABLE.withForeignKeys(List.of(key("customer", "id", Action.CASCADE)));
        ForeignKey before = key("customer", "number", Action.CASCADE);
        ForeignKey after = key("customer", "number", Action.SET_NULL);

        works(Rollout.of(
                        schema(CUSTOMER_TABLE, orders),
                        List.of(RENAMED, new Change.ChangeConstraint(ORDERS, before, after)))
                .rows("INSERT INTO customers SELECT generate_series(1, 99); INSERT INTO orders VALUES (1, 1)")
                .old("INSERT INTO orders SELECT max(id) + 1, 1 FROM orders")
                .next("DELETE FROM customers WHERE number = (SELECT max(number) FROM customers)"));
    }

    @Test
    void aKeyOverARenamedColumnRefersElsewhere() throws SQLException {
        Table orders = ORDER_TABLE.withForeignKeys(List.of(key("customer", "id", Action.NO_ACTION)));
        ForeignKey before = key("buyer", "id", Action.NO_ACTION);
        ForeignKey after = new ForeignKey(
                before.name(), List.of("buyer"), ORDERS, List.of("id"), Action.NO_ACTION, Action.NO_ACTION);

        works(Rollout.of(
                        schema(CUSTOMER_TABLE, orders),
                        List.of(
                                new Change.RenameColumn(ORDERS, "customer", "buyer"),
                                new Change.ChangeConstraint(ORDERS, before, after)))
                .rows("INSERT INTO customers VALUES (1); INSERT INTO orders VALUES (1, 1)")
                .old("UPDATE orders SET customer = 1"));
    }

    @Test
    void anotherKeyIsOverARenamedColumn() throws SQLException {
        Unique unique = new Unique("customers_code_key", List.of("code"));
        Unique again = new Unique("customers_name_key", List.of("name"));
        Table customers = CUSTOMER_TABLE.withUniques(List.of(unique));

        works(Rollout.of(
                        schema(customers, ORDER_TABLE),
                        List.of(
                                new Change.RenameColumn(CUSTOMERS, "code", "name"),
                                new Change.DropConstraint(CUSTOMERS, new Unique(unique.name(), List.of("name"))),
                                new Change.AddConstraint(CUSTOMERS, again)))
                .rows("INSERT INTO customers VALUES (1, 'a')")
                .old("INSERT INTO customers (id, code) VALUES (1, 'b') ON CONFLICT (id) DO NOTHING"));
    }

    @Test
    void aNewColumnWithADefaultBecomesTheKey() throws SQLException {
        Column token = Column.of("token", Simple.UUID, true)
                .withDefault(Optional.of(Sql.of("'00000000-0000-0000-0000-000000000000'")));
        Constraint key = new PrimaryKey("orders_token_pkey", List.of("token"));

        works(Rollout.of(
                        schema(CUSTOMER_TABLE, ORDER_TABLE),
                        List.of(
                                new Change.AddColumn(ORDERS, token, 2),
                                new Change.ChangeConstraint(
                                        ORDERS, ORDER_TABLE.primaryKey().orElseThrow(), key)))
                .rows("INSERT INTO orders VALUES (1, 1)")
                .old("UPDATE orders SET customer = 1"));
    }

    private static Change widened(ObjectName table, Column column) {
        return new Change.ChangeColumn(table, Aspect.TYPE, column, column.withType(Simple.INT64, new TreeMap<>()));
    }

    @Test
    void aKeyToAWidenedColumnGoes() throws SQLException {
        ForeignKey key = key("customer", "id", Action.NO_ACTION);

        works(Rollout.of(
                        schema(CUSTOMER_TABLE, ORDER_TABLE.withForeignKeys(List.of(key))),
                        List.of(widened(CUSTOMERS, ID), new Change.DropConstraint(ORDERS, key)))
                .rows("INSERT INTO customers VALUES (1); INSERT INTO orders VALUES (1, 1)")
                .old("UPDATE customers SET id = id"));
    }

    @Test
    void aKeyToAWidenedColumnThatTheOldReleaseReliesOnGoes() throws SQLException {
        ForeignKey key = key("customer", "id", Action.CASCADE);

        works(Rollout.of(
                        schema(CUSTOMER_TABLE, ORDER_TABLE.withForeignKeys(List.of(key))),
                        List.of(widened(CUSTOMERS, ID), new Change.DropConstraint(ORDERS, key)))
                .rows("INSERT INTO customers SELECT generate_series(1, 99); INSERT INTO orders VALUES (1, 99)")
                .old("DELETE FROM customers WHERE id = (SELECT max(id) FROM customers)"));
    }

    @Test
    void aKeyToAWidenedColumnGetsOtherActions() throws SQLException {
        ForeignKey key = key("customer", "id", Action.NO_ACTION);

        works(Rollout.of(
                        schema(CUSTOMER_TABLE, ORDER_TABLE.withForeignKeys(List.of(key))),
                        List.of(
                                widened(CUSTOMERS, ID),
                                widened(ORDERS, CUSTOMER),
                                new Change.ChangeConstraint(ORDERS, key, key("customer", "id", Action.CASCADE))))
                .rows("INSERT INTO customers VALUES (1); INSERT INTO orders VALUES (1, 1)")
                .old("UPDATE orders SET customer = 1"));
    }

    @Test
    void aKeyFromAWidenedColumnRefersElsewhere() throws SQLException {
        ForeignKey key = key("customer", "id", Action.NO_ACTION);
        ForeignKey after = new ForeignKey(
                key.name(), List.of("customer"), ORDERS, List.of("id"), Action.NO_ACTION, Action.NO_ACTION);

        works(Rollout.of(
                        schema(CUSTOMER_TABLE, ORDER_TABLE.withForeignKeys(List.of(key))),
                        List.of(widened(ORDERS, CUSTOMER), new Change.ChangeConstraint(ORDERS, key, after)))
                .rows("INSERT INTO customers VALUES (1); INSERT INTO orders VALUES (1, 1)")
                .old("UPDATE orders SET customer = 1"));
    }

    @Test
    void otherKeysOfATableGoBesideAWidenedColumn() throws SQLException {
        Unique unique = new Unique("customers_code_key", List.of("code"));

        works(Rollout.of(
                        schema(CUSTOMER_TABLE.withUniques(List.of(unique)), ORDER_TABLE),
                        List.of(widened(CUSTOMERS, ID), new Change.DropConstraint(CUSTOMERS, unique)))
                .rows("INSERT INTO customers VALUES (1, 'a')")
                .old("INSERT INTO customers (id, code) VALUES (1, 'b') ON CONFLICT (id) DO NOTHING"));
    }

    @Test
    void theKeyOverAWidenedColumnGetsAnotherName() throws SQLException {
        PrimaryKey key = CUSTOMER_TABLE.primaryKey().orElseThrow();

        works(Rollout.of(
                        schema(CUSTOMER_TABLE, ORDER_TABLE),
                        List.of(
                                widened(CUSTOMERS, ID),
                                new Change.ChangeConstraint(CUSTOMERS, key, key.withName("customers_key"))))
                .rows("INSERT INTO customers VALUES (1, 'a')")
                .old("INSERT INTO customers (id, code) VALUES (1, 'b') ON CONFLICT (id) DO NOTHING"));
    }

    @Test
    void theKeyOverAWidenedColumnGoes() throws SQLException {
        works(Rollout.of(
                        schema(CUSTOMER_TABLE, ORDER_TABLE),
                        List.of(
                                widened(CUSTOMERS, ID),
                                new Change.DropConstraint(
                                        CUSTOMERS, CUSTOMER_TABLE.primaryKey().orElseThrow())))
                .rows("INSERT INTO customers VALUES (1, 'a')")
                .old("INSERT INTO customers (id, code) VALUES (1, 'b') ON CONFLICT (id) DO NOTHING"));
    }

    @Test
    void aUniqueIndexThatCarriesMoreIsOverARenamedColumn() throws SQLException {
        Index index = new Index(
                "customers_code_idx",
                List.of(new OfColumn("code", true)),
                true,
                Optional.empty(),
                List.of("id"),
                Optional.empty());

        works(Rollout.of(
                        schema(CUSTOMER_TABLE.withIndexes(List.of(index)), ORDER_TABLE),
                        List.of(new Change.RenameColumn(CUSTOMERS, "code", "name")))
                .rows("INSERT INTO customers VALUES (1, 'a')")
                .old("INSERT INTO customers (id, code) VALUES (2, 'a') ON CONFLICT (code) DO NOTHING"));
    }

    @Test
    void aRenamedColumnThatMayBeNullGetsAWiderType() throws SQLException {
        Column before = CODE.withName("name");
        Column after = before.withType(Type.parse("string(40)"), new TreeMap<>());

        works(Rollout.of(
                        schema(CUSTOMER_TABLE, ORDER_TABLE),
                        List.of(
                                new Change.RenameColumn(CUSTOMERS, "code", "name"),
                                new Change.ChangeColumn(CUSTOMERS, Aspect.TYPE, before, after)))
                .rows("INSERT INTO customers VALUES (1, 'a')")
                .old("INSERT INTO customers SELECT max(id) + 1, 'b' FROM customers"));
    }

    @Test
    void aRenamedColumnThatMayBeNullIsConverted() throws SQLException {
        Column before = CODE.withName("name");
        Column after = before.withType(Simple.INT32, new TreeMap<>());
        Hint hint = new Hint.TypeChange(
                CUSTOMERS, "name", Sql.of("coalesce(length(code), 0)"), Sql.of("repeat('x', name)"), Place.NOWHERE);

        works(Rollout.of(
                        schema(CUSTOMER_TABLE, ORDER_TABLE),
                        List.of(
                                new Change.RenameColumn(CUSTOMERS, "code", "name"),
                                new Change.ChangeColumn(CUSTOMERS, Aspect.TYPE, before, after)),
                        hint)
                .rows("INSERT INTO customers VALUES (1, 'a')")
                .old("INSERT INTO customers SELECT max(id) + 1, 'b' FROM customers"));
    }
}
