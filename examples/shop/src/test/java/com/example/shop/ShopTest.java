package com.example.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.example.shop.model.Order;
import com.example.shop.release1.Release1;
import com.example.shop.release2.Release2;
import com.example.shop.store.OrderStore;
import com.example.shop.store.ProductStore;
import com.example.shop.store.Server;
import com.example.shop.traffic.Release;
import com.example.shop.traffic.Sale;
import com.example.shop.traffic.Traffic;
import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.Gate;
import dev.inchworm.runtime.Inchworm;
import dev.inchworm.runtime.Registration;
import dev.inchworm.runtime.Undo;
import dev.inchworm.testing.AnyServer;
import dev.inchworm.testing.EarlierRelease;
import dev.inchworm.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both releases of the shop at work on one database, through every phase of the migrations between them. */
class ShopTest {

    private static final Gate OLD_IS_GONE = Gate.confirmed("release 1 is stopped everywhere");
    private static final Gate NEW_IS_GONE = Gate.confirmed("release 2 is stopped everywhere");

    private final EarlierRelease jar = EarlierRelease.unpack(1);
    private final List<Sale> sales = new CopyOnWriteArrayList<>();
    private TestDatabase database;
    private Inchworm release1;
    private Inchworm release2;
    private long product;

    private void release1IsInstalledOn(AnyServer server) throws SQLException {
        database = server.newDatabase();
        release1 = Inchworm.configure()
                .dataSource(database.dataSource())
                .directory(jar.classes())
                .load();
        release2 = Inchworm.configure().dataSource(database.dataSource()).load();
        release1.migrate();
        try (Connection connection = database.connect()) {
            product = new ProductStore(connection).add("LEAF-1", "A mulberry leaf", new BigDecimal("1.20"));
        }
    }

    @AfterEach
    void dropAll() {
        jar.close();
        if (database != null) {
            database.close();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.AnyServer#all")
    void oldAndNewReleaseWorkThroughEveryPhase(AnyServer server) throws Exception {
        release1IsInstalledOn(server);
        Registration registration1 = release1.register();
        Traffic old = start(new Release1());
        old.awaitMore(10);
        assertThatCode(() -> release2.register()).isEqualTo(Code.IW840);

        release2.expand();
        old.awaitMore(10);
        assertThatCode(() -> release2.register()).isEqualTo(Code.IW840);
        assertThat(release2.status().isReadyToRollOut()).isFalse();

        release2.backfill();
        old.awaitMore(10);
        assertThat(rows("SELECT id FROM orders WHERE created_by IS NULL OR created_by <> customer_id"))
                .isEmpty();
        assertThat(release2.status().isReadyToRollOut()).isTrue();

        Registration registration2 = release2.register();
        Traffic young = start(new Release2());
        young.awaitMore(20);
        old.awaitMore(20);
        assertThatCode(() -> release2.contract(OLD_IS_GONE)).isEqualTo(Code.IW832);

        old.close();
        registration1.close();
        release2.contract(OLD_IS_GONE);
        young.awaitMore(20);
        assertThatCode(() -> release1.register()).isEqualTo(Code.IW841);
        young.close();
        registration2.close();

        assertThat(old.failures()).isEmpty();
        assertThat(young.failures()).isEmpty();
        assertThat(release2.status().isDone()).isTrue();
        assertThatEverySaleIsThere();
        assertThat(columns("orders"))
                .containsExactly(
                        "id not null",
                        "customer_id not null",
                        "state not null",
                        "placed_at not null",
                        "total not null",
                        "created_by not null");
        assertThat(columns("customers"))
                .containsExactly(
                        "id not null",
                        "email not null",
                        "name not null",
                        "home_street not null",
                        "home_city not null",
                        "home_postcode not null",
                        "home_country not null",
                        "registered_at not null");
        assertThat(rows("SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = '" + schema()
                        + "'"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.AnyServer#all")
    void theRollOutCanBeTakenBackAndTriedAgain(AnyServer server) throws Exception {
        release1IsInstalledOn(server);
        List<String> ordersBefore = columns("orders");
        List<String> customersBefore = columns("customers");
        Traffic old = start(new Release1());
        release2.expand();
        release2.backfill();
        try (Registration registration2 = release2.register();
                Traffic young = start(new Release2())) {
            young.awaitMore(20);
            old.awaitMore(20);
            assertThatCode(() -> release2.undo()).isEqualTo(Code.IW834);
            assertThat(young.failures()).isEmpty();
            assertThat(registration2).isNotNull();
        }

        release2.undo(Undo.newest().through(NEW_IS_GONE));
        old.awaitMore(10);
        assertThatCode(() -> release2.undo()).isEqualTo(Code.IW837);
        assertThat(columns("orders")).contains("created_by");
        release2.undo(Undo.newest().discarding().through(NEW_IS_GONE));
        old.awaitMore(10);
        assertThat(columns("orders")).isEqualTo(ordersBefore);
        assertThat(columns("customers")).isEqualTo(customersBefore);

        release2.expand();
        release2.backfill();
        old.close();
        release2.contract(OLD_IS_GONE);

        assertThat(old.failures()).isEmpty();
        assertThat(rows("SELECT id FROM orders WHERE created_by <> customer_id"))
                .as("what release 2 wrote into a column that was taken back is gone, as --discard says")
                .isEmpty();
        assertThat(rows("SELECT id FROM orders")).hasSameSizeAs(sales);
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.AnyServer#all")
    void aFreshDatabaseGetsTheWholeHistoryAtOnce(AnyServer server) throws Exception {
        database = server.newDatabase();
        release2 = Inchworm.configure().dataSource(database.dataSource()).load();

        release2.migrate();

        try (Connection connection = database.connect()) {
            product = new ProductStore(connection).add("LEAF-1", "A mulberry leaf", new BigDecimal("1.20"));
        }
        try (Registration registration2 = release2.register();
                Traffic young = start(new Release2())) {
            young.awaitMore(10);
            assertThat(young.failures()).isEmpty();
            assertThat(registration2).isNotNull();
        }
        assertThat(release2.status().isDone()).isTrue();
    }

    private Traffic start(Release release) throws SQLException {
        return Traffic.start(release, database.dataSource(), product, sales);
    }

    private void assertThatEverySaleIsThere() throws SQLException {
        List<String> expected = new ArrayList<>();
        for (Sale sale : sales) {
            boolean clerk = sale.release().equals(new Release2().name());
            expected.add(sale.order() + " " + sale.customer() + " " + (clerk ? Release2.CLERK : sale.customer()));
        }
        List<String> orders = new ArrayList<>();
        try (Connection connection = database.connect()) {
            OrderStore store = new OrderStore(connection);
            for (String id : rows("SELECT id FROM orders")) {
                Order order = store.find(Long.parseLong(id)).orElseThrow();
                orders.add(order.id() + " " + order.customerId() + " " + order.createdBy());
            }
        }
        assertThat(orders).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(sales).extracting(Sale::release).contains("release 1", "release 2");
        assertThat(rows("SELECT email FROM customers")).hasSameSizeAs(sales);
        assertThat(rows("SELECT id FROM payments")).hasSameSizeAs(sales);
        assertThat(rows("SELECT id FROM shipments")).hasSameSizeAs(sales);
    }

    private static org.assertj.core.api.AbstractObjectAssert<?, Code> assertThatCode(ThrowingCallable call) {
        return assertThatExceptionOfType(InchwormException.class)
                .isThrownBy(call)
                .extracting(InchwormException::code, org.assertj.core.api.InstanceOfAssertFactories.type(Code.class));
    }

    private List<String> columns(String table) throws SQLException {
        return rows("""
                SELECT concat(column_name, CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END)
                  FROM information_schema.columns
                 WHERE table_schema = '%s' AND table_name = '%s' ORDER BY ordinal_position""".formatted(schema(), table));
    }

    /** What PostgreSQL calls a schema is a database elsewhere. */
    private String schema() throws SQLException {
        try (Connection connection = database.connect()) {
            return Server.of(connection) == Server.POSTGRESQL ? "public" : database.name();
        }
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
