package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.insertOrders;
import static dev.inchworm.runtime.Fixture.rows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Kills a migrator again and again, at moments drawn from a seed ({@code -Dinchworm.kills=200 -Dinchworm.seed=7} for
 * others than the default), and compares where that leads with an undisturbed run.
 */
class KillTest {

    private static final int ORDERS = 20_000;
    private static final int KILLS = Integer.getInteger("inchworm.kills", 5);
    private static final long SEED = Long.getLong("inchworm.seed", 20_260_101);

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.TestPostgres#all")
    void aKilledRunGoesOnToTheSameEnd(TestPostgres postgres) throws Exception {
        try (TestDatabase undisturbed = postgres.newDatabase();
                TestDatabase database = postgres.newDatabase()) {
            begin(undisturbed);
            Victim.configure(Inchworm.configure().dataSource(undisturbed.dataSource()))
                    .load()
                    .migrate();

            begin(database);
            Random random = new Random(SEED);
            for (int kill = 0; kill < KILLS; kill++) {
                killAfter(1 + random.nextInt(25), database);
                awaitMutexFree(database);
            }
            Victim.configure(Inchworm.configure().dataSource(database.dataSource()))
                    .load()
                    .migrate();

            assertThat(state(database)).isEqualTo(state(undisturbed));
            assertThat(rows(database, "SELECT sum(rows_done) FROM inchworm.backfill_range WHERE step = 'b1'"))
                    .as("each row is updated once, by a batch that is journalled")
                    .containsExactly(Integer.toString(ORDERS));
        }
    }

    private static void begin(TestDatabase database) {
        inchworm(database, Shop.first()).migrate();
        insertOrders(database, ORDERS);
    }

    /** Lets a migrator say {@code lines} lines, or come to its end, and kills it. */
    private static void killAfter(int lines, TestDatabase database) throws IOException, InterruptedException {
        Process victim = Victim.start(database);
        List<String> said = new ArrayList<>();
        try (BufferedReader output = victim.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null && said.size() < lines; line = output.readLine()) {
                said.add(line);
            }
            victim.destroyForcibly().waitFor();
        }
        assertThat(said).first().isEqualTo("begin");
    }

    /** The server takes a moment to notice that a client is gone. */
    private static void awaitMutexFree(TestDatabase database) throws InterruptedException {
        Inchworm inchworm = inchworm(database, Shop.second());
        Blocker.await(
                "the mutex of a killed migrator is free",
                () -> inchworm.status().running().isEmpty());
    }

    private static List<String> state(TestDatabase database) {
        List<String> state = new ArrayList<>(
                rows(database, "SELECT count(*), md5(string_agg(o::text, ',' ORDER BY id)) FROM orders o"));
        state.addAll(rows(database, """
                SELECT 'column ' || attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull FROM pg_attribute
                WHERE attrelid = 'orders'::regclass AND attnum > 0 AND NOT attisdropped
                UNION ALL SELECT 'index ' || indexrelid::regclass || ' ' || indisvalid FROM pg_index
                WHERE indrelid = 'orders'::regclass
                UNION ALL SELECT 'constraint ' || conname || ' ' || convalidated FROM pg_constraint
                WHERE conrelid = 'orders'::regclass
                UNION ALL SELECT 'trigger ' || tgname FROM pg_trigger WHERE tgrelid = 'orders'::regclass
                UNION ALL SELECT 'function ' || proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1"""));
        state.addAll(rows(database, "SELECT migration, step, state FROM inchworm.step ORDER BY migration, number"));
        return state;
    }
}
