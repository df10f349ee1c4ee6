package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.stepStates;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an administrator may have set for everyday work must not stop a migration, nor make it do something else. */
class SettingsTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";

    private static final List<String> EVERYDAY = List.of(
            "statement_timeout = '1s'",
            "lock_timeout = '100ms'",
            "idle_in_transaction_session_timeout = '1s'",
            "default_transaction_isolation = 'serializable'",
            "standard_conforming_strings = off",
            "datestyle = 'SQL, DMY'",
            "intervalstyle = 'sql_standard'",
            "timezone = 'America/St_Johns'",
            "bytea_output = 'escape'",
            "extra_float_digits = 0");

    /** Its key has one of everything that is written differently under another setting. */
    private static final Plans FILL = Plans.none().with("0001-fill", """
            --! e1 transaction reversible on="readings"
            ALTER TABLE "readings" ADD COLUMN "day" text;
            SELECT pg_sleep(1.2);

            --! b1 backfill reversible on="readings" key="at","span","raw","name","size" column="day"
            UPDATE "readings" SET "day" = ("at"::date || E' \\\\' || '\\') WHERE "day" IS NULL AND /* window */ TRUE;
            """, "");

    private static void set(TestDatabase database, String setting) {
        database.execute("ALTER DATABASE \"" + database.name() + "\" SET " + setting);
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void everydaySettingsChangeNothing(TestPostgres postgres) {
        try (TestDatabase plain = postgres.newDatabase();
                TestDatabase everyday = postgres.newDatabase()) {
            EVERYDAY.forEach(setting -> set(everyday, setting));
            for (TestDatabase database : List.of(plain, everyday)) {
                database.execute("CREATE TABLE readings (at timestamptz, span interval,"
                        + " raw bytea, name text, size float8, PRIMARY KEY (at, span, raw, name, size));"
                        + " INSERT INTO readings SELECT timestamptz '2026-03-12 23:30:00.5+00' + i * interval '7 hours',"
                        + " i % 13 * interval '1 day 2:03:04', decode(lpad(to_hex(i), 8, '0'), 'hex'), 'it''s ' || chr(92) || i,"
                        + " i / 3.0 FROM generate_series(1, 3000) i");
                inchworm(database, FILL).migrate();
            }
            assertThat(rows(everyday, "SELECT md5(string_agg(day, ',' ORDER BY raw)) FROM readings"))
                    .isEqualTo(rows(plain, "SELECT md5(string_agg(day, ',' ORDER BY raw)) FROM readings"));
            assertThat(value(everyday, "SELECT day FROM readings ORDER BY raw LIMIT 1"))
                    .isEqualTo("2026-03-13 \\\\");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aSearchPathThatLeadsNowhereIsNamedAndNothingIsLost(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            set(database, "search_path = nowhere");
            assertThatThrownBy(() -> inchworm(database, Shop.first()).migrate()).hasMessageStartingWith("""
                    [IW821] Step e1 of 0001-initial failed: ERROR: no schema has been selected to create in""");
            set(database, "search_path = public");
            inchworm(database, Shop.first()).migrate();
            assertThat(stepStates(database)).containsExactly("0001-initial e1 done");
        }
    }
}
