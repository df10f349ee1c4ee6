package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.insertOrders;

import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.testing.CatalogPicture;
import dev.inchworm.testing.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A database on its way, and a session beside it that looks how far it has come. */
final class Voyage implements AutoCloseable {

    private static final String ESSENCE = """
            SELECT 'migration ' || migration || ' ' || checksum || ' ' || state FROM inchworm.migration
            UNION ALL SELECT format('step %s %s %s %s %s', migration, step, checksum, state, error) FROM inchworm.step
            UNION ALL SELECT format('undo %s %s %s %s %s', migration, number, state, error, md5(definition))
            FROM inchworm.undo_step
            UNION ALL SELECT format('event %s %s %s', kind, migration, count(*)) FROM inchworm.event
            WHERE kind <> 'confirmed' GROUP BY kind, migration ORDER BY 1""";

    private static final String POSITION = """
            SELECT coalesce((SELECT string_agg(migration || step || state, ',' ORDER BY migration, number) FROM inchworm.step), '')
            || coalesce((SELECT string_agg(migration || number || state, ',' ORDER BY migration, number)
                FROM inchworm.undo_step), '')
            || coalesce((SELECT sum(rows_done) FROM inchworm.backfill_range), 0)""";

    private static final String ROWS =
            "SELECT md5(string_agg(o::text, ',' ORDER BY id)) || ' ' || count(*) FROM orders o";

    private static final String MIGRATORS = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
            + " AND pid <> pg_backend_pid() AND application_name <> '" + TestDatabase.PASSING + "'";

    private final TestDatabase database;
    private final Connection observer;

    /** The first release, with {@code orders} orders. */
    Voyage(TestDatabase database, int orders) throws SQLException {
        this.database = database;
        inchworm(database, Shop.first()).migrate();
        insertOrders(database, orders);
        observer = database.connect();
        observer.setClientInfo("ApplicationName", TestDatabase.PASSING);
    }

    TestDatabase database() {
        return database;
    }

    /**
     * Goes there, back and there again without any trouble.
     *
     * @return how many messages each leg takes
     */
    Map<Leg, Integer> goUndisturbed() throws IOException {
        Map<Leg, Integer> messages = new EnumMap<>(Leg.class);
        try (Wire wire = Wire.to(database)) {
            Inchworm inchworm = Leg.migrator(Inchworm.configure().dataSource(wire.dataSource()));
            for (List<Leg> way : List.of(Leg.THERE_AND_BACK, Leg.THERE)) {
                for (Leg leg : way) {
                    wire.mend();
                    leg.go(inchworm);
                    messages.put(leg, wire.messages());
                }
            }
        }
        return messages;
    }

    /** The catalog, the rows, and what the journal says but for times and attempts. */
    List<String> end() throws SQLException {
        List<String> end = new ArrayList<>(catalogAndRows());
        end.addAll(Jdbc.query(observer, ESSENCE, row -> row.getString(1)));
        return end;
    }

    /** What an undo must bring back. */
    List<String> catalogAndRows() throws SQLException {
        List<String> lines = new ArrayList<>(CatalogPicture.of(observer)
                .lines()
                .filter(line -> !line.contains(" inchworm."))
                .toList());
        lines.add(value(ROWS));
        return lines;
    }

    /** Differs from before when anything was done for good. */
    String position() throws SQLException {
        return value(POSITION);
    }

    /** How many rows the backfill has updated, by its own account. */
    String rowsDone() throws SQLException {
        return value("SELECT sum(rows_done) FROM inchworm.backfill_range WHERE step = 'b1'");
    }

    /** Waits until the server has noticed that its clients are gone. */
    void awaitSilence() throws InterruptedException {
        Blocker.await("the sessions of a dead migrator are gone", () -> {
            try {
                return value(MIGRATORS).equals("0");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private String value(String sql) throws SQLException {
        return Jdbc.first(observer, sql, row -> row.getString(1)).orElseThrow();
    }

    @Override
    public void close() throws SQLException {
        observer.close();
        database.close();
    }
}
