package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlKeyColumn;
import dev.inchworm.migration.Row;
import dev.inchworm.migration.RowBackfill;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Backfills on MySQL and MariaDB whose values a class computes. */
class MySqlJavaBackfillTest {

    private static final String ALL = "dev.inchworm.testing.MySqlFamily#all";

    /** Leaves rows without a name as they are. */
    public static final class Shout implements RowBackfill<String> {
        @Override
        public String valueFor(Row row) {
            String name = row.getString("name");
            return name == null ? null : name.toUpperCase(Locale.ROOT) + " '; DROP TABLE people; --?";
        }
    }

    /** A point in time from another, and from a UUID. */
    public static final class Later implements RowBackfill<Instant> {
        @Override
        public Instant valueFor(Row row) {
            return row.getInstant("born")
                    .plus(Duration.ofHours(row.getUuid("id").version()));
        }
    }

    /** The UUID once more. */
    public static final class Copy implements RowBackfill<UUID> {
        @Override
        public UUID valueFor(Row row) {
            return row.getUuid("id");
        }
    }

    /** Takes a text for a UUID. */
    public static final class Mistaken implements RowBackfill<String> {
        @Override
        public String valueFor(Row row) {
            return row.getUuid("name").toString();
        }
    }

    private static Plans fill(MySqlFamily server, String type, String column, String reads, Class<?> using) {
        MySqlKeyColumn key = MySqlKeyColumn.of(server.isMariaDb() ? new MariaDb() : new MySql(), "id", type);
        return Plans.none().with("0001-" + column, """
                --! b1 backfill reversible on="people" key="id" column="%s" using="%s"
                SELECT %s, %s FROM `people` WHERE `%1$s` IS NULL AND /* window */ TRUE FOR UPDATE;
                """.formatted(column, using.getName(), key.text(), reads), "");
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aClassSaysWhatEachRowGets(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("CREATE TABLE people (id bigint PRIMARY KEY, name varchar(40), loud varchar(80));"
                    + " INSERT INTO people (id, name) WITH RECURSIVE s (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s"
                    + " WHERE n < 900) SELECT n, CASE WHEN n % 100 > 0 THEN concat('n', n) END FROM s;"
                    + " UPDATE people SET loud = 'kept' WHERE id = 7");
            Inchworm inchworm = inchworm(database, fill(server, "bigint", "loud", "`name`", Shout.class));
            inchworm.expand();
            inchworm.backfill();
            assertThat(rows(database, "SELECT loud FROM people WHERE id IN (7, 8, 100) ORDER BY id"))
                    .containsExactly("kept", "N8 '; DROP TABLE people; --?", "null");
            assertThat(value(database, "SELECT count(*) FROM people WHERE loud IS NULL"))
                    .isEqualTo("9");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void valuesKeepTheirTypes(MySqlFamily server) {
        String type = server.isMariaDb() ? "uuid" : "binary(16)";
        String id =
                server.isMariaDb() ? "'aaaaaaaa-bbbb-4aaa-8aaa-aaaaaaaaaaaa'" : "x'aaaaaaaabbbb4aaa8aaaaaaaaaaaaaaa'";
        try (TestDatabase database = server.newDatabase()) {
            database.execute("CREATE TABLE people (id " + type + " PRIMARY KEY, born datetime(6), later datetime(6),"
                    + " same " + type + ", printed char(36));"
                    + " INSERT INTO people (id, born) VALUES (" + id + ", '2020-03-29 01:59:00.123456')");
            inchworm(database, fill(server, type, "later", "`id`, `born`", Later.class))
                    .migrate();
            for (String column : List.of("same", "printed")) {
                configure(database, fill(server, type, column, "`id`", Copy.class))
                        .unit(column)
                        .load()
                        .migrate();
            }
            assertThat(value(database, "SELECT count(*) FROM people WHERE same = id"))
                    .isEqualTo("1");
            assertThat(value(database, "SELECT printed FROM people")).isEqualTo("aaaaaaaa-bbbb-4aaa-8aaa-aaaaaaaaaaaa");
            assertThat(value(database, "SELECT later FROM people")).startsWith("2020-03-29 05:59:00.123456");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatIsOfAnotherTypeIsSaid(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("CREATE TABLE people (id int PRIMARY KEY, name varchar(40), loud varchar(80));"
                    + " INSERT INTO people VALUES (1, 'no uuid', NULL)");
            Inchworm inchworm = inchworm(database, fill(server, "int", "loud", "`name`", Mistaken.class));
            inchworm.expand();
            assertThatThrownBy(inchworm::backfill).hasMessageContaining("column name is of another type");
        }
    }
}
