package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.insertOrders;
import static dev.inchworm.runtime.Fixture.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.testing.MortalPostgres;
import dev.inchworm.testing.SmallDisk;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A disk that is full, in the middle of a backfill. */
class DiskFullTest {

    @ParameterizedTest
    @MethodSource("majors")
    void aBackfillGoesOnOnceThereIsRoom(int major) throws Exception {
        try (SmallDisk disk = new SmallDisk(16);
                MortalPostgres server = new MortalPostgres(major);
                TestDatabase database = server.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            database.execute("CREATE TABLESPACE small LOCATION '" + disk.folder("small") + "'");
            database.execute("ALTER TABLE orders SET TABLESPACE small");
            insertOrders(database, 20_000);
            Inchworm second = inchworm(database, Shop.second());
            second.expand();
            disk.fill();

            assertThatThrownBy(second::backfill)
                    .hasMessageMatching(
                            "\\[IW828] The server ran out of room during step b1 of 0002-orders-created-by: ERROR: could not"
                                    + " extend file \"[^\"]*\": No space left on device.+\n"
                                    + "What was under way was rolled back, or is found in the catalog by the next run. Nothing"
                                    + " is half done.\nFix: make room \\(disk, memory, connections, or the limit that is"
                                    + " named\\), then run the command again");
            assertThat(rows(database, "SELECT error FROM inchworm.step WHERE step = 'b1'"))
                    .containsExactly("IW828 SQLSTATE 53100");

            disk.clear();
            second.backfill();
            assertThat(second.status().isReadyToRollOut()).isTrue();
            assertThat(rows(database, "SELECT 1 FROM orders WHERE created_by IS DISTINCT FROM customer_id"))
                    .isEmpty();
            database.execute("ALTER TABLE orders SET TABLESPACE pg_default");
            database.execute("DROP TABLESPACE small");
        }
    }

    static int[] majors() {
        return TestPostgres.all().mapToInt(TestPostgres::major).toArray();
    }
}
