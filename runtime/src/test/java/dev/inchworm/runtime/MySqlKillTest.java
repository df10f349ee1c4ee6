package dev.inchworm.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.runtime.Doomed.Moment;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lets migrators die, again and again, before, within or after a message to the database that is drawn from a seed ({@code
 * -Dinchworm.kills=2000 -Dinchworm.seed=7} for others than the default), on their way there, back and there again, and
 * compares where that leads with undisturbed ones. No statement here can be taken back by its transaction.
 */
class MySqlKillTest {

    private static final int ORDERS = 300;
    private static final int KILLS = Integer.getInteger("inchworm.kills", 70);
    private static final long SEED = Long.getLong("inchworm.seed", 20_260_101);
    private static final int LONGEST_STATEMENT_MICROS = 8_000;

    private static final String ESSENCE = """
            SELECT concat_ws(' ', 'migration', migration, checksum, state) FROM inchworm_migration
            UNION ALL SELECT concat_ws(' ', 'step', migration, step, checksum, state, error) FROM inchworm_step
            UNION ALL SELECT concat_ws(' ', 'undo', migration, number, state, error, sha2(definition, 256)) FROM inchworm_undo_step
            UNION ALL SELECT concat_ws(' ', 'event', kind, migration, count(*)) FROM inchworm_event
            WHERE kind <> 'confirmed' GROUP BY kind, migration ORDER BY 1""";

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void aKilledRunGoesOnToTheSameEnd(MySqlFamily server) throws Exception {
        Random random = new Random(SEED);
        Map<Leg, Integer> messages = new EnumMap<>(Leg.class);
        List<String> before;
        List<String> end;
        try (TestDatabase undisturbed = setOut(server)) {
            before = catalogAndRows(undisturbed);
            for (List<Leg> way : List.of(Leg.THERE_AND_BACK, Leg.THERE)) {
                for (Leg leg : way) {
                    Doomed immortal = new Doomed(undisturbed.dataSource(), 0, Moment.BEFORE, 0);
                    leg.go(migrator(immortal));
                    messages.put(leg, immortal.messages());
                }
            }
            end = end(undisturbed);
        }
        int kills = 0;
        while (kills < KILLS) {
            try (TestDatabase database = setOut(server)) {
                kills += go(Leg.THERE_AND_BACK, database, messages, random);
                assertThat(catalogAndRows(database)).containsExactlyElementsOf(before);
                kills += go(Leg.THERE, database, messages, random);
                assertThat(end(database)).containsExactlyElementsOf(end);
                assertThat(Fixture.value(database, "SELECT sum(rows_done) FROM inchworm_backfill_range"))
                        .as("each row is updated once, by a batch that is journalled")
                        .isEqualTo(Integer.toString(ORDERS));
            }
        }
    }

    private static TestDatabase setOut(MySqlFamily server) {
        TestDatabase database = server.newDatabase();
        Fixture.inchworm(database, MySqlShop.first()).migrate();
        MySqlShop.insertOrders(database, ORDERS);
        return database;
    }

    private static Inchworm migrator(Doomed process) {
        return Inchworm.configure()
                .dataSource(process.dataSource())
                .migrations(MySqlShop.second())
                .batchTarget(Duration.ofMillis(2))
                .load();
    }

    private static int go(List<Leg> legs, TestDatabase database, Map<Leg, Integer> messages, Random random)
            throws InterruptedException {
        int kills = 0;
        for (Leg leg : legs) {
            while (died(leg, database, 1 + random.nextInt(messages.get(leg) * 5 / 4), random)) {
                kills++;
            }
        }
        return kills;
    }

    private static boolean died(Leg leg, TestDatabase database, int last, Random random) throws InterruptedException {
        Moment moment = Moment.values()[random.nextInt(Moment.values().length)];
        Doomed process = new Doomed(database.dataSource(), last, moment, random.nextInt(LONGEST_STATEMENT_MICROS));
        try {
            leg.go(migrator(process));
        } catch (InchwormException e) {
            assertThat(process.isDead())
                    .as("%s, message %s: %s", leg, last, e.getMessage())
                    .isTrue();
        }
        Blocker.await("the sessions of a dead migrator are gone", () -> Fixture.value(
                        database,
                        "SELECT count(*) FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID()")
                .equals("0"));
        return process.isDead();
    }

    private static List<String> catalogAndRows(TestDatabase database) {
        List<String> lines = new ArrayList<>(MySqlShop.catalog(database));
        // Only an undo that takes back the column leaves rows without it.
        lines.addAll(Fixture.rows(database, "SELECT * FROM orders ORDER BY id"));
        return lines;
    }

    private static List<String> end(TestDatabase database) {
        List<String> lines = catalogAndRows(database);
        lines.addAll(Fixture.rows(database, ESSENCE));
        return lines;
    }
}
