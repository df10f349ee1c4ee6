package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestMariaDb;
import dev.inchworm.testing.TestMySql;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Servers that keep names of tables in lower case, whatever statements call them. */
class MySqlTableCaseTest {

    private static final ObjectName ORDERS = ObjectName.of("Orders");

    /** A server of its own takes some seconds. */
    static Stream<MySqlFamily> newest() {
        return Stream.of(TestMySql.newest(), TestMariaDb.newest());
    }

    private static String cased(String text) {
        return text.replace("`orders`", "`Orders`").replace("\"orders\"", "\"Orders\"");
    }

    private static Plans first() {
        return Plans.none()
                .with(
                        "0001-initial",
                        cased(MySqlShop.INITIAL),
                        cased(MySqlShop.INITIAL_UNDO),
                        Set.of(SchemaObject.table(ORDERS)),
                        Set.of());
    }

    private static Plans second() {
        Set<SchemaObject> createdBy = Set.of(SchemaObject.column(ORDERS, "created_by"));
        return first().with(
                        "0002-orders-created-by",
                        cased(MySqlShop.CREATED_BY),
                        cased(MySqlShop.CREATED_BY_UNDO),
                        createdBy,
                        createdBy);
    }

    @ParameterizedTest
    @MethodSource("newest")
    void aMigrationOfTablesWithCapitalsIsCarriedOut(MySqlFamily server) {
        try (TestDatabase database = server.newDatabaseWith("--lower-case-table-names=1")) {
            inchworm(database, first()).migrate();
            assertThat(rows(database, "SHOW TABLES")).contains("orders").doesNotContain("Orders");
            MySqlShop.insertOrders(database, 300);
            Notes notes = new Notes();
            Inchworm second = configure(database, second()).listener(notes).load();
            database.execute("CREATE TRIGGER theirs BEFORE UPDATE ON orders FOR EACH ROW SET NEW.note = NEW.note");
            second.expand();
            assertThat(second.drift()).isEmpty();
            second.backfill();
            assertThat(notes.taken()).anyMatch(note -> note.startsWith("[IW870] "));
            assertThat(second.drift()).isEmpty();
            second.undo();
            assertThat(MySqlShop.catalog(database).toString()).doesNotContain("created_by");
            second.expand();
            second.backfill();
            second.contract(Fixture.CONFIRMED);
            assertThat(value(database, "SELECT count(*) FROM orders WHERE created_by = customer_id"))
                    .isEqualTo("300");
            assertThat(second.drift()).isEmpty();
            database.execute("ALTER TABLE orders ADD COLUMN theirs int");
            assertThat(second.drift()).singleElement().asString().contains("theirs");
            database.execute("ALTER TABLE orders DROP COLUMN theirs");
            rows(database, "SHOW TABLES LIKE 'inchworm%'")
                    .forEach(table -> database.execute("SET foreign_key_checks = 0; DROP TABLE " + table));
            assertThat(second.baseline().differences()).isEmpty();
        }
    }
}
