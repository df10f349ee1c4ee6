package dev.inchworm.processor.plan;

import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.change.Change;
import dev.inchworm.testing.TestPostgres;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AddColumnOnServersTest {

    private static final ObjectName ORDERS = ObjectName.of("orders");

    private static final Table TABLE = Table.of(
            ORDERS,
            "Order",
            List.of(
                    Column.of("id", Simple.INT64, false).withGeneration(Optional.of(new Generation.Identity())),
                    Column.of("customer_id", Simple.UUID, false),
                    Column.of("note", Type.parse("string(40)"), true)),
            new PrimaryKey("orders_pkey", List.of("id")));

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.TestPostgres#all")
    void notNullWithBackfill(TestPostgres postgres) throws SQLException {
        Column createdBy = Column.of("created_by", Simple.UUID, false).withComment(Optional.of("who's \\ it"));
        add(createdBy, new Hint.Backfill(ORDERS, "created_by", Sql.of("customer_id -- the owner"), Place.NOWHERE))
                .next("INSERT INTO orders (customer_id, created_by) VALUES (gen_random_uuid(), gen_random_uuid())")
                .wrong("SELECT * FROM orders WHERE created_by IS NULL")
                .rehearse(postgres);
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.TestPostgres#all")
    void nullable(TestPostgres postgres) throws SQLException {
        add(Column.of("x", Simple.JSON, true))
                .next("INSERT INTO orders (customer_id, x) VALUES (gen_random_uuid(), '{}')")
                .rehearse(postgres);
    }

    private static Rollout add(Column column, Hint... hints) {
        return Rollout.of(Schema.of(List.of(TABLE), List.of()), List.of(new Change.AddColumn(ORDERS, column, 3)), hints)
                .rows("INSERT INTO orders (customer_id) SELECT gen_random_uuid() FROM generate_series(1, 50)")
                .old(
                        "INSERT INTO orders (customer_id, note) VALUES (gen_random_uuid(), 'old')",
                        "UPDATE orders SET note = 'changed' WHERE id = (SELECT min(id) FROM orders)");
    }
}
