package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkersTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";

    /** Counts how often each row is updated: the condition alone would let each be updated twice. */
    private static Plans counting(String key) {
        return Plans.none()
                .with(
                        "0001-fill",
                        "--! b1 backfill reversible on=\"lines\"" + key + " column=\"done\"\n"
                                + "UPDATE lines SET done = done + 1 WHERE done < 2 AND /* window */ TRUE;\n",
                        "");
    }

    private static Inchworm three(TestDatabase database, Plans plans) {
        return configure(database, plans)
                .workers(3)
                .batchTarget(Duration.ofMillis(3))
                .load();
    }

    static Stream<Arguments> keys() {
        List<Arguments> cases = new ArrayList<>();
        TestPostgres.all().forEach(postgres -> {
            cases.add(Arguments.of(postgres, "a bigint", "i", "\"a\""));
            cases.add(Arguments.of(postgres, "a uuid", "md5(i::text)::uuid", "\"a\""));
            cases.add(Arguments.of(postgres, "a varchar(40) COLLATE \"C\"", "'Zoë''s \"{' || i || ',}\\?'", "\"a\""));
            cases.add(Arguments.of(postgres, "a text COLLATE nd", "'k' || i", "\"a\""));
            cases.add(
                    Arguments.of(postgres, "a timestamptz", "'2020-01-01'::timestamptz + i * interval '7 s'", "\"a\""));
            cases.add(Arguments.of(
                    postgres,
                    "b text, c date, a numeric(9,3)",
                    "'x' || i % 3, '2020-01-01'::date + i % 17, i / 8.0",
                    "\"b\",\"c\",\"a\""));
        });
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void writeEveryRowOnceWhateverTheKey(TestPostgres postgres, String columns, String values, String key) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE COLLATION nd (provider = icu, locale = 'und-u-ks-level2', deterministic = false);"
                    + "CREATE TABLE lines (" + columns + ", done int DEFAULT 0, PRIMARY KEY (" + key + "));"
                    + "INSERT INTO lines SELECT " + values + " FROM generate_series(1, 12000) i; ANALYZE lines");
            Inchworm inchworm = three(database, counting(" key=" + key));
            inchworm.expand();
            List<BackfillProgress> told = new ArrayList<>();
            Set<Thread> on = ConcurrentHashMap.newKeySet();
            inchworm.backfill(progress -> {
                told.add(progress);
                on.add(Thread.currentThread());
            });
            assertThat(rows(database, "SELECT done, count(*) FROM lines GROUP BY done"))
                    .containsExactly("1|12000");
            assertThat(rows(
                            database,
                            "SELECT sum(rows_done), bool_and(state = 'done' AND owner IS NULL)"
                                    + " FROM inchworm.backfill_range WHERE kind = 'walk'"))
                    .containsExactly("12000|t");
            assertThat(Integer.parseInt(
                            value(database, "SELECT count(*) FROM inchworm.backfill_range WHERE kind = 'walk'")))
                    .isGreaterThan(1);
            assertThat(on).containsExactly(Thread.currentThread());
            assertThat(told)
                    .extracting(BackfillProgress::rows)
                    .isSorted()
                    .last()
                    .isEqualTo(12000L);
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void takeFromOneThatLagsBehind(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE TABLE lines (id int PRIMARY KEY, done int DEFAULT 0);"
                    + " INSERT INTO lines SELECT i FROM generate_series(1, 30000) i");
            Thread leader = Thread.currentThread();
            // The leader does one batch and stands still until the others have done all but its last window.
            Throttle lame = progress -> Thread.currentThread() == leader
                            && Integer.parseInt(value(database, "SELECT count(*) FROM lines WHERE done = 0")) > 15000
                    ? Optional.of(new Throttle.Wait("lame", Duration.ofMillis(5)))
                    : Optional.empty();
            Inchworm inchworm = configure(database, counting(" key=\"id\""))
                    .workers(2)
                    .batchTarget(Duration.ofMillis(3))
                    .throttle(lame)
                    .load();
            inchworm.expand();
            inchworm.backfill();
            assertThat(rows(database, "SELECT done, count(*) FROM lines GROUP BY done"))
                    .containsExactly("1|30000");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aFailureOfOneIsTheFailureOfAll(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE TABLE lines (id int PRIMARY KEY, done int DEFAULT 0);"
                    + " INSERT INTO lines SELECT i FROM generate_series(1, 20000) i;"
                    + " ALTER TABLE lines ADD CHECK (id <> 17000 OR done = 0)");
            Inchworm inchworm = three(database, counting(" key=\"id\""));
            inchworm.expand();
            assertThatThrownBy(inchworm::backfill)
                    .hasMessageStartingWith("[IW827] Step b1 of 0001-fill was refused because of rows");
            assertThat(value(database, "SELECT count(*) FROM inchworm.backfill_range WHERE owner IS NOT NULL"))
                    .isEqualTo("0");
            assertThat(value(
                            database,
                            "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'inchworm backfill'"
                                    + " AND datname = current_database() AND xact_start IS NOT NULL"))
                    .isEqualTo("0");
            database.execute("ALTER TABLE lines DROP CONSTRAINT lines_check");
            inchworm.backfill();
            assertThat(value(database, "SELECT count(*) FROM lines WHERE done = 0"))
                    .isEqualTo("0");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void endWithTheRunThatIsInterrupted(TestPostgres postgres) throws SQLException {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE TABLE lines (id int PRIMARY KEY, done int DEFAULT 0);"
                    + " INSERT INTO lines SELECT i FROM generate_series(1, 20000) i");
            Inchworm inchworm = three(database, counting(" key=\"id\""));
            inchworm.expand();
            AtomicReference<Boolean> first = new AtomicReference<>(true);
            // A row that someone holds keeps the workers from being done before they are interrupted.
            try (Blocker holder = Blocker.with(database, "SELECT 1 FROM lines WHERE id = 20000 FOR UPDATE")) {
                assertThatThrownBy(() -> inchworm.backfill(progress -> {
                            if (first.getAndSet(false)) {
                                Thread.currentThread().interrupt();
                            }
                        }))
                        .hasMessageStartingWith("[IW814]");
                holder.release();
            }
            assertThat(Thread.interrupted()).isTrue();
            inchworm(database, counting(" key=\"id\"")).backfill();
            assertThat(rows(database, "SELECT done >= 1, count(*) FROM lines GROUP BY 1"))
                    .containsExactly("t|20000");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void updatesStayInPlaceWhereNoIndexHoldsTheColumn(TestPostgres postgres) throws InterruptedException {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute(
                    "CREATE TABLE lines (id int PRIMARY KEY, done int DEFAULT 0, text text) WITH (autovacuum_enabled = off);"
                            + " CREATE TABLE indexed (LIKE lines INCLUDING ALL); CREATE INDEX ON indexed ((done + 1));"
                            + " INSERT INTO lines SELECT i, 0, repeat('x', 200) FROM generate_series(1, 20000) i;"
                            + " INSERT INTO indexed SELECT * FROM lines; ANALYZE lines, indexed");
            Plans plans = counting(" key=\"id\"")
                    .with(
                            "0002-indexed",
                            "--! b1 backfill reversible on=\"indexed\" key=\"id\" column=\"done\"\n"
                                    + "UPDATE indexed SET done = done + 1 WHERE done < 2 AND /* window */ TRUE;\n",
                            "");
            Inchworm inchworm = inchworm(database, plans);
            inchworm.expand();
            inchworm.backfill();
            // A session's counts reach the others when it ends.
            String inPlace =
                    "SELECT 100 * pg_stat_get_tuples_hot_updated(oid) / greatest(1, pg_stat_get_tuples_updated(oid)),"
                            + " pg_stat_get_tuples_updated(oid) FROM pg_class WHERE relname = '%s'";
            Blocker.await(
                    "the statistics of both tables",
                    () -> rows(database, inPlace.formatted("indexed")).get(0).endsWith("|20000")
                            && rows(database, inPlace.formatted("lines")).get(0).endsWith("|20000"));
            assertThat(Integer.parseInt(
                            rows(database, inPlace.formatted("lines")).get(0).split("\\|")[0]))
                    .isGreaterThan(60);
            assertThat(rows(database, inPlace.formatted("indexed"))).containsExactly("0|20000");
        }
    }
}
