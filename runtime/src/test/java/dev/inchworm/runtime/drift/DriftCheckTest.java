package dev.inchworm.runtime.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.runtime.Difference;
import dev.inchworm.runtime.journal.Journal;
import dev.inchworm.runtime.journal.RecordedStructure;
import dev.inchworm.runtime.journal.StepState;
import dev.inchworm.runtime.platform.Platform;
import dev.inchworm.runtime.platform.Platforms;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A run that goes on while drift is looked for. */
class DriftCheckTest {

    private static List<RecordedStructure> steps(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> step(number, "CREATE SEQUENCE s" + number + ";"))
                .toList();
    }

    private static RecordedStructure step(int number, String sql) {
        return new RecordedStructure(
                new MigrationId(1, "initial"),
                number,
                false,
                sql,
                StepState.DONE,
                false,
                Optional.of(Instant.EPOCH.plusSeconds(number)));
    }

    @Test
    void comparesEnumTypesNameByName() throws SQLException {
        try (TestDatabase database = TestPostgres.newest().newDatabase();
                Connection connection = database.connect()) {
            database.execute("CREATE SCHEMA s; CREATE TYPE same AS ENUM ('c', 'a', 'b''s');"
                    + " CREATE TYPE s.less AS ENUM ('a'); CREATE TYPE other AS ENUM ('x')");
            List<RecordedStructure> steps = List.of(
                    step(1, "CREATE TYPE same AS ENUM ('a'); CREATE TYPE s.less AS ENUM ('a', 'b');"),
                    step(2, "ALTER TYPE same ADD VALUE IF NOT EXISTS 'b''s' AFTER 'a';"),
                    step(3, "ALTER TYPE same ADD VALUE 'c' BEFORE 'a'; CREATE TYPE gone AS ENUM ('y');"),
                    step(
                            4,
                            "CREATE TYPE brief AS ENUM ('z'); DROP TYPE brief; ALTER TYPE same ADD VALUE IF NOT EXISTS 'c';"));

            assertThat(check(connection).compare(connection, () -> steps))
                    .extracting(Difference::text)
                    .containsExactly("enum type gone (y) is missing", "enum type s.less is a, and should be a, b");
        }
    }

    @Test
    void comparesOnceTheJournalKeepsStill() throws SQLException {
        try (TestDatabase database = TestPostgres.newest().newDatabase();
                Connection connection = database.connect()) {
            database.execute("CREATE SEQUENCE s1; CREATE SEQUENCE s2");
            AtomicInteger readings = new AtomicInteger();
            assertThat(check(connection).compare(connection, () -> steps(Math.min(3, readings.incrementAndGet()))))
                    .extracting(Difference::text)
                    .containsExactly("sequence s3 is missing");
            assertThat(readings.get()).isEqualTo(4);
        }
    }

    @Test
    void givesUpWhereItNeverDoes() throws SQLException {
        try (TestDatabase database = TestPostgres.newest().newDatabase();
                Connection connection = database.connect()) {
            AtomicInteger readings = new AtomicInteger();
            assertThatThrownBy(() -> check(connection).compare(connection, () -> steps(readings.incrementAndGet())))
                    .hasMessage("""
                            [IW855] Unit main is being migrated, so fast that it cannot be looked at in between.
                            A picture of the database that is older than the journal would show differences that are none.
                            Fix: run the command again when inchworm status shows no run""");
        }
    }

    private static DriftCheck check(Connection connection) throws SQLException {
        Platform platform = Platforms.of(connection);
        return new DriftCheck(new Journal(platform, "inchworm", "main"), platform.dialect());
    }
}
