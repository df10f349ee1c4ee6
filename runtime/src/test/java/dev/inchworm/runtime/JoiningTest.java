package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.runtime.journal.BackfillRange;
import dev.inchworm.runtime.journal.BackfillRange.Kind;
import dev.inchworm.runtime.journal.Journal;
import dev.inchworm.runtime.journal.JournalWriter;
import dev.inchworm.runtime.journal.Ranges;
import dev.inchworm.runtime.platform.Jdbc;
import dev.inchworm.runtime.platform.Platforms;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JoiningTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final String LEFT = "SELECT count(*) FROM lines WHERE done = 0";

    private static final Plans COUNTING = Plans.none().with("0001-fill", """
            --! b1 backfill reversible on="lines" key="id" column="done"
            UPDATE lines SET done = done + 1 WHERE done < 2 AND /* window */ TRUE;
            """, "");

    private static TestDatabase expanded(TestPostgres postgres, int count) {
        TestDatabase database = postgres.newDatabase();
        database.execute("CREATE TABLE lines (id int PRIMARY KEY, done int DEFAULT 0);"
                + " INSERT INTO lines SELECT i FROM generate_series(1, " + count + ") i; ANALYZE lines");
        inchworm(database, COUNTING).expand();
        return database;
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aSecondProcessDoesWhatTheFirstDoesNotGetTo(TestPostgres postgres) throws Exception {
        try (TestDatabase database = expanded(postgres, 20_000)) {
            CompletableFuture<Boolean> begun = new CompletableFuture<>();
            // The leader stands still after its first batch until little is left: only another one can have done it.
            Throttle lame = progress -> {
                begun.complete(true);
                return Integer.parseInt(value(database, LEFT)) > 12_000
                        ? Optional.of(new Throttle.Wait("lame", Duration.ofMillis(10)))
                        : Optional.empty();
            };
            Inchworm leader = configure(database, COUNTING)
                    .batchTarget(Duration.ofMillis(3))
                    .throttle(lame)
                    .load();
            CompletableFuture<Outcome> leading = CompletableFuture.supplyAsync(leader::backfill);
            begun.get(1, TimeUnit.MINUTES);
            Queue<String> notes = new ConcurrentLinkedQueue<>();
            Outcome joined = configure(database, COUNTING)
                    .batchTarget(Duration.ofMillis(3))
                    .listener(new RunListener() {
                        @Override
                        public void note(String text) {
                            notes.add(text);
                        }
                    })
                    .load()
                    .backfill();
            assertThat(leading.get(1, TimeUnit.MINUTES).steps()).hasSize(1);
            assertThat(joined.steps()).isEmpty();
            assertThat(joined.status().isReadyToRollOut()).isTrue();
            assertThat(notes).hasSize(1).allMatch(note -> note.startsWith("works along with "));
            assertThat(rows(database, "SELECT done, count(*) FROM lines GROUP BY done"))
                    .containsExactly("1|20000");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whoeverDoesSomethingElseIsNotJoined(TestPostgres postgres) throws Exception {
        try (TestDatabase database = postgres.newDatabase()) {
            inchworm(database, Shop.first()).migrate();
            try (Blocker blocker = Blocker.with(database, "SELECT 1 FROM orders")) {
                CompletableFuture<Outcome> expanding =
                        CompletableFuture.supplyAsync(inchworm(database, Shop.second())::expand);
                Blocker.awaitWaiting(database);
                assertThatThrownBy(inchworm(database, Shop.second())::backfill)
                        .isInstanceOfSatisfying(InchwormException.class, problem -> assertThat(problem.code())
                                .isEqualTo(Code.IW811));
                blocker.release();
                expanding.get(1, TimeUnit.MINUTES);
            }
        }
    }

    /** The journal as two workers see it, of whom one falls silent. */
    private record Desk(Connection connection, JournalWriter writer, Ranges ranges) implements AutoCloseable {

        static Desk at(TestDatabase database) throws SQLException {
            Connection connection = database.connect();
            Journal journal = new Journal(Platforms.of(connection), "inchworm", "main");
            long epoch = journal.holder(connection).orElseThrow().epoch();
            return new Desk(
                    connection,
                    journal.writer(epoch, "test"),
                    journal.ranges(MigrationId.ofFolder("0001-fill").orElseThrow(), "b1"));
        }

        <T> T fenced(Jdbc.Call<T> call) throws SQLException {
            return Jdbc.inTransaction(connection, () -> {
                writer.fence(connection);
                return call.run();
            });
        }

        Optional<BackfillRange> claim(String owner, Duration lease) throws SQLException {
            return fenced(() -> ranges.claim(connection, owner, lease));
        }

        Optional<BackfillRange> hold(long range, String owner) throws SQLException {
            return fenced(() -> ranges.hold(connection, range, owner));
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aRangeIsTakenOverWhenItsLeaseHasRunOutAndNotBefore(TestPostgres postgres) throws Exception {
        try (TestDatabase database = expanded(postgres, 10);
                Desk desk = Desk.at(database)) {
            desk.fenced(() -> {
                desk.ranges().add(desk.connection(), BackfillRange.from(Kind.WALK, List.of(), List.of("10"), 5));
                return true;
            });
            BackfillRange mine = desk.claim("one", LEASE).orElseThrow();
            assertThat(desk.claim("two", LEASE)).isEmpty();
            assertThat(desk.hold(mine.range(), "one")).contains(mine);
            assertThat(desk.hold(mine.range(), "two")).isEmpty();
            // As the database's clock would have it a quarter of a minute later.
            database.execute("UPDATE inchworm.backfill_range SET lease_until = lease_until - interval '16 s'");
            assertThat(desk.hold(mine.range(), "one")).isEmpty();
            assertThat(desk.claim("two", LEASE)).contains(mine);
            assertThat(desk.hold(mine.range(), "one")).isEmpty();
            assertThat(desk.hold(mine.range(), "two")).contains(mine);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatIsBeingWorkedOnCannotBeTakenOver(TestPostgres postgres) throws Exception {
        try (TestDatabase database = expanded(postgres, 10);
                Desk desk = Desk.at(database);
                Desk other = Desk.at(database)) {
            desk.fenced(() -> {
                desk.ranges().add(desk.connection(), BackfillRange.from(Kind.WALK, List.of(), List.of("10"), 5));
                return true;
            });
            BackfillRange mine = desk.claim("one", LEASE).orElseThrow();
            desk.fenced(() -> {
                assertThat(desk.ranges().hold(desk.connection(), mine.range(), "one"))
                        .isPresent();
                // The lease ends while the batch goes on: its transaction settles whose rows these are.
                Jdbc.update(desk.connection(), "UPDATE inchworm.backfill_range SET lease_until = '2020-01-01'");
                assertThat(other.claim("two", LEASE)).isEmpty();
                return true;
            });
            assertThat(other.claim("two", LEASE)).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aNewMigratorShutsAllWorkersOfTheFormerOneOut(TestPostgres postgres) throws Exception {
        try (TestDatabase database = expanded(postgres, 10);
                Desk desk = Desk.at(database)) {
            inchworm(database, COUNTING).backfill();
            assertThatThrownBy(() -> desk.claim("one", LEASE))
                    .isInstanceOfSatisfying(InchwormException.class, problem -> assertThat(problem.code())
                            .isEqualTo(Code.IW812));
        }
    }
}
