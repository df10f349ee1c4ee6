package dev.inchworm.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lets migrators die, again and again, at messages to the database that are drawn from a seed ({@code -Dinchworm.kills=2000
 * -Dinchworm.seed=7} for others than the default), on their way there, back and there again, and compares where that leads with
 * undisturbed ones. No statement here can be taken back by its transaction. With the default that makes more than 200 deaths on the
 * three servers of a build.
 */
class MySqlKillTest {

    private static final String ALL = "dev.inchworm.testing.MySqlFamily#all";
    private static final int ORDERS = 300;
    private static final int LINES = 6_000;
    private static final int WORKERS = 3;
    private static final int KILLS = Integer.getInteger("inchworm.kills", 70);
    private static final long SEED = Long.getLong("inchworm.seed", 20_260_101);

    /** Counts how often each row is updated: the condition alone would let each be updated twice. */
    private static final Plans COUNTING = Plans.none().with("0001-count", """
            --! b1 backfill reversible on="lines" key="id" column="done"
            UPDATE `lines` SET `done` = `done` + 1 WHERE `done` < 2 AND /* window */ TRUE;
            """, "");

    @ParameterizedTest
    @MethodSource(ALL)
    void aKilledRunGoesOnToTheSameEnd(MySqlFamily server) throws Exception {
        Deaths deaths = new Deaths(SEED, source -> migrator(source, MySqlShop.second(), 1));
        List<String> before;
        List<String> end;
        try (TestDatabase undisturbed = setOut(server)) {
            before = catalogAndRows(undisturbed);
            deaths.goUndisturbed(Leg.THERE_AND_BACK, undisturbed);
            deaths.goUndisturbed(Leg.THERE, undisturbed);
            end = end(undisturbed);
        }
        int kills = 0;
        while (kills < KILLS) {
            try (TestDatabase database = setOut(server)) {
                kills += deaths.go(Leg.THERE_AND_BACK, database);
                assertThat(catalogAndRows(database)).containsExactlyElementsOf(before);
                kills += deaths.go(Leg.THERE, database);
                assertThat(end(database)).containsExactlyElementsOf(end);
                assertThat(Fixture.value(database, "SELECT sum(rows_done) FROM inchworm_backfill_range"))
                        .as("each row is updated once, by a batch that is journalled")
                        .isEqualTo(Integer.toString(ORDERS));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void workersThatDieTogetherLeaveEachRowUpdatedOnce(MySqlFamily server) throws Exception {
        Deaths deaths = new Deaths(SEED, source -> migrator(source, COUNTING, WORKERS));
        try (TestDatabase undisturbed = withLines(server)) {
            deaths.goUndisturbed(List.of(Leg.BACKFILL), undisturbed);
        }
        int kills = 0;
        while (kills < Math.max(1, KILLS / 5)) {
            try (TestDatabase database = withLines(server)) {
                kills += deaths.go(List.of(Leg.BACKFILL), database);
                assertThat(Fixture.rows(database, "SELECT done, count(*) FROM `lines` GROUP BY done"))
                        .containsExactly("1|" + LINES);
                assertThat(Fixture.value(
                                database, "SELECT sum(rows_done) FROM inchworm_backfill_range WHERE kind <> 'whole'"))
                        .isEqualTo(Integer.toString(LINES));
            }
        }
    }

    private static TestDatabase setOut(MySqlFamily server) {
        TestDatabase database = server.newDatabase();
        Fixture.inchworm(database, MySqlShop.first()).migrate();
        MySqlShop.insertOrders(database, ORDERS);
        return database;
    }

    private static TestDatabase withLines(MySqlFamily server) {
        TestDatabase database = server.newDatabase();
        database.execute("CREATE TABLE `lines` (id int PRIMARY KEY, done int NOT NULL DEFAULT 0)");
        database.execute("INSERT INTO `lines` (id) WITH RECURSIVE s (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM s"
                + " WHERE n < 99) SELECT x.n * 100 + y.n FROM s x JOIN s y WHERE x.n < " + LINES / 100);
        Fixture.inchworm(database, COUNTING).expand();
        return database;
    }

    private static Inchworm migrator(DataSource source, Plans plans, int workers) {
        return Inchworm.configure()
                .dataSource(source)
                .migrations(plans)
                .workers(workers)
                .batchTarget(Duration.ofMillis(2))
                .load();
    }

    private static List<String> catalogAndRows(TestDatabase database) {
        List<String> lines = new ArrayList<>(MySqlShop.catalog(database));
        // Only an undo that takes back the column leaves rows without it.
        lines.addAll(Fixture.rows(database, "SELECT * FROM orders ORDER BY id"));
        return lines;
    }

    private static List<String> end(TestDatabase database) {
        List<String> lines = catalogAndRows(database);
        lines.addAll(Deaths.journal(database));
        return lines;
    }
}
