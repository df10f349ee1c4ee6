package dev.inchworm.processor.plan.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether an expression over a row of {@code orders} reads its {@code id}. */
class RowReadsTest {

    private static final Schema KNOWN =
            Schema.of(List.of(table("orders", "id", "customer_id"), table("customer", "id", "name")), List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "concat('no. ', ID)",
                "orders.id + 1",
                "`id`",
                "(SELECT name FROM customer c WHERE c.id = orders.id)",
                "(SELECT max(name) FROM (SELECT 1 AS name) AS x WHERE id > 0)",
                "(SELECT count(*) FROM elsewhere WHERE order_id = id)",
                "(SELECT name FROM customer WHERE id = customer_id) + id",
            })
    void mayRead(String expression) {
        assertThat(reads(expression)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'the id'",
                "idle",
                "id(1)",
                "(SELECT c.name FROM customer c WHERE c.id = customer_id)",
                "(SELECT name FROM customer WHERE id = customer_id)",
                "(SELECT x.name FROM elsewhere AS x JOIN `customer` ON customer.ID = x.n WHERE id = customer_id)",
                "(SELECT id FROM (SELECT 1 AS n) d, customer ORDER BY id LIMIT 1)",
                "(SELECT orders.id FROM customer orders)",
                "/* id */ customer_id",
            })
    void doesNotRead(String expression) {
        assertThat(reads(expression)).isFalse();
    }

    private static boolean reads(String expression) {
        return new RowReads(SqlTokens.of(expression, new MySql()).list(), ObjectName.of("orders"), KNOWN).mayRead("id");
    }

    private static Table table(String name, String... columns) {
        return Table.of(
                ObjectName.of(name),
                "com.acme.Some",
                List.of(columns).stream()
                        .map(column -> Column.of(column, Type.parse("int64"), false))
                        .toList(),
                new PrimaryKey(name + "_pkey", List.of("id")));
    }
}
