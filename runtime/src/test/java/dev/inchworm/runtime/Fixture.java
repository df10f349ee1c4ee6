package dev.inchworm.runtime;

import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** What tests ask a database. */
final class Fixture {

    /** Impatient, so that tests of waiting end. */
    static final LockPolicy IMPATIENT = new LockPolicy(Duration.ofMillis(150), 3, Duration.ofSeconds(3));

    /** Tests run no release that could register, unless they are about that. */
    static final Gate CONFIRMED = Gate.confirmed("only this test is here");

    private Fixture() {}

    static Configuration configure(TestDatabase database, Migrations migrations) {
        return Inchworm.configure().dataSource(database.dataSource()).migrations(migrations);
    }

    static Inchworm inchworm(TestDatabase database, Migrations migrations) {
        return configure(database, migrations).load();
    }

    /** Everything that a query returns, columns separated by a bar. */
    static List<String> rows(TestDatabase database, String sql) {
        try (Connection connection = database.connectPassing()) {
            return Jdbc.query(connection, sql, row -> {
                StringBuilder text = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    text.append(i > 1 ? "|" : "").append(row.getString(i));
                }
                return text.toString();
            });
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static String value(TestDatabase database, String sql) {
        return rows(database, sql).get(0);
    }

    static List<String> stepStates(TestDatabase database) {
        return rows(
                database,
                "SELECT migration || ' ' || step || ' ' || state FROM inchworm.step ORDER BY migration, number");
    }

    static void insertOrders(TestDatabase database, int count) {
        database.execute("INSERT INTO orders (id, customer_id, note) SELECT i, i * 7, 'n' || i FROM generate_series(1, "
                + count + ") i");
    }
}
