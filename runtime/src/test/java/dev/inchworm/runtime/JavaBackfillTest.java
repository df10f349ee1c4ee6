package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.stepStates;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.migration.Row;
import dev.inchworm.migration.RowBackfill;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Backfills whose values a class computes. */
class JavaBackfillTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";

    /** Leaves rows without a name as they are. */
    public static final class Shout implements RowBackfill<String> {
        @Override
        public String valueFor(Row row) {
            String name = row.getString("name");
            return name == null ? null : name.toUpperCase(Locale.ROOT) + " '; DROP TABLE people; --?";
        }
    }

    /** Of other types than texts. */
    public static final class Later implements RowBackfill<Instant> {
        @Override
        public Instant valueFor(Row row) {
            UUID id = row.getUuid("id");
            return row.getInstant("born").plus(Duration.ofHours(id.version()));
        }
    }

    private enum Mood {
        GOOD
    }

    /** Written by its name. */
    public static final class Moody implements RowBackfill<Object> {
        @Override
        public Object valueFor(Row row) {
            return Mood.GOOD;
        }
    }

    /** Fails at one row. */
    public static final class Failing implements RowBackfill<String> {
        @Override
        public String valueFor(Row row) {
            if (row.getLong("id") == 1500) {
                throw new IllegalStateException("no idea");
            }
            return "x";
        }
    }

    /** Asks for more than its hint names. */
    public static final class Curious implements RowBackfill<String> {
        @Override
        public String valueFor(Row row) {
            return row.getString("secret");
        }
    }

    /** Is none. */
    public static final class Stranger {}

    private static Plans fill(String key, String column, String reads, Class<?> using) {
        return fill(key, column, reads, using.getName());
    }

    private static Plans fill(String key, String column, String reads, String using) {
        String place = key.isEmpty() ? "ctid" : "\"" + key + "\"";
        return Plans.none()
                .with(
                        "0001-fill",
                        """
                --! b1 backfill reversible on="people"%s column="%s" using="%s"
                -- Fills it.
                SELECT CAST(%s AS text), %s FROM "people" WHERE "%s" IS NULL AND /* window */ TRUE FOR NO KEY UPDATE;
                """.formatted(key.isEmpty() ? "" : " key=\"" + key + "\"", column, using, place, reads, column),
                        "");
    }

    private static TestDatabase people(TestPostgres postgres) {
        TestDatabase database = postgres.newDatabase();
        database.execute(
                "CREATE TABLE people (id bigint PRIMARY KEY, name text, loud text);"
                        + " INSERT INTO people SELECT i, CASE WHEN i % 100 > 0 THEN 'n' || i END FROM generate_series(1, 3000) i");
        return database;
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aClassSaysWhatEachRowGets(TestPostgres postgres) {
        try (TestDatabase database = people(postgres)) {
            database.execute("UPDATE people SET loud = 'kept' WHERE id = 7");
            Inchworm inchworm = inchworm(database, fill("id", "loud", "\"name\"", Shout.class));
            inchworm.expand();
            inchworm.backfill();
            assertThat(rows(database, "SELECT loud FROM people WHERE id IN (7, 8, 100) ORDER BY id"))
                    .containsExactly("kept", "N8 '; DROP TABLE people; --?", "null");
            assertThat(value(database, "SELECT count(*) FROM people WHERE loud IS NULL"))
                    .isEqualTo("30");
            assertThat(stepStates(database)).containsExactly("0001-fill b1 done");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void severalWorkersShareIt(TestPostgres postgres) {
        try (TestDatabase database = people(postgres)) {
            Inchworm inchworm = configure(database, fill("", "loud", "\"name\"", Shout.class))
                    .workers(2)
                    .load();
            inchworm.expand();
            inchworm.backfill();
            assertThat(value(database, "SELECT count(*) FROM people WHERE loud IS NULL"))
                    .isEqualTo("30");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void valuesKeepTheirTypes(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute(
                    "CREATE TYPE mood AS ENUM ('GOOD', 'BAD'); CREATE TABLE people (id uuid PRIMARY KEY,"
                            + " born timestamptz, later timestamptz, mood mood);"
                            + " INSERT INTO people VALUES ('aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa', '2020-01-01 00:00:00.123456Z')");
            Plans plans = fill("id", "later", "\"id\", \"born\"", Later.class);
            inchworm(database, plans).migrate();
            inchworm(database, plans.with("0002-mood", """
                    --! b1 backfill reversible on="people" key="id" column="mood" using="%s"
                    SELECT CAST("id" AS text) FROM "people" WHERE "mood" IS NULL AND /* window */ TRUE FOR NO KEY UPDATE;
                    """.formatted(Moody.class.getName()), ""))
                    .migrate();
            assertThat(value(database, "SELECT later AT TIME ZONE 'UTC', mood FROM people"))
                    .isEqualTo("2020-01-01 04:00:00.123456|GOOD");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatAClassThrowsEndsTheRunAndKeepsWhatIsDone(TestPostgres postgres) {
        try (TestDatabase database = people(postgres)) {
            Inchworm inchworm = inchworm(database, fill("id", "loud", "\"id\"", Failing.class));
            inchworm.expand();
            assertThatThrownBy(inchworm::backfill)
                    .hasMessage(
                            "[IW819] Step b1 of 0001-fill: dev.inchworm.runtime.JavaBackfillTest$Failing failed with "
                                    + "java.lang.IllegalStateException: no idea.\n"
                                    + "The batch was rolled back; batches before it are kept.\n"
                                    + "Fix: mend the class, then run the command again; it goes on where this one stopped");
            assertThat(value(
                            database,
                            "SELECT count(*) > 0 AND bool_and(id <> 1500) FROM people WHERE loud IS NOT NULL"))
                    .isEqualTo("t");
            assertThat(value(database, "SELECT error FROM inchworm.step")).isEqualTo("IW819 A Java backfill failed");
            assertThatThrownBy(inchworm(database, fill("id", "loud", "\"id\"", Failing.class))::backfill)
                    .hasMessageStartingWith("[IW819]");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void onlyWhatTheHintNamesIsRead(TestPostgres postgres) {
        try (TestDatabase database = people(postgres)) {
            Inchworm inchworm = inchworm(database, fill("id", "loud", "\"id\", \"name\"", Curious.class));
            inchworm.expand();
            assertThatThrownBy(inchworm::backfill)
                    .hasMessageContaining("secret is not read; @Backfill(reads = …) names id, name");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aClassThatCannotBeUsedIsNamedWithTheReason(TestPostgres postgres) {
        try (TestDatabase database = people(postgres)) {
            inchworm(database, fill("id", "loud", "\"id\"", "com.acme.Gone")).expand();
            assertThatThrownBy(inchworm(database, fill("id", "loud", "\"id\"", "com.acme.Gone"))::backfill)
                    .hasMessage(
                            "[IW818] Step b1 of 0001-fill needs the class com.acme.Gone, which cannot be used: it, or "
                                    + "something that it needs, is not on the class path.\n"
                                    + "The committed folder holds no classes. Nothing of the step was done.\n"
                                    + "Fix: 1. inchworm backfill --jar app.jar   2. --classes target/classes beside --dir, once for "
                                    + "each folder or jar");
        }
        try (TestDatabase database = people(postgres)) {
            Inchworm inchworm = inchworm(database, fill("id", "loud", "\"id\"", Stranger.class));
            inchworm.expand();
            assertThatThrownBy(inchworm::backfill)
                    .hasMessageContaining("cannot be used: it does not implement dev.inchworm.migration.RowBackfill.");
        }
    }
}
