package dev.inchworm.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestPostgresTest {

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.TestPostgres#all")
    void eachDatabaseIsNewAndOnTheAskedMajor(TestPostgres postgres) throws SQLException {
        try (TestDatabase first = postgres.newDatabase();
                TestDatabase second = postgres.newDatabase()) {
            first.execute("CREATE TABLE only_here (id int)");

            assertThat(one(first, "SELECT current_setting('server_version_num')::int / 10000"))
                    .isEqualTo(String.valueOf(postgres.major()));
            assertThat(one(first, "SELECT current_database()")).isEqualTo(first.name());
            assertThat(one(first, "SELECT to_regclass('only_here')")).isEqualTo("only_here");
            assertThat(one(second, "SELECT to_regclass('only_here')")).isNull();
        }
    }

    @Test
    void closingADatabaseDropsItUnderOpenSessions() throws SQLException {
        TestDatabase database = TestPostgres.newest().newDatabase(" \"Ünal\" & co");
        try (Connection open = database.connect()) {
            assertThat(open.isValid(5)).isTrue();
            assertThat(database.name()).endsWith(" \"Ünal\" & co");

            database.close();

            assertThat(open.isValid(5)).isFalse();
            assertThatThrownBy(database::connect).hasMessageContaining("does not exist");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.TestPostgres#all")
    void aDatabaseThatIsLeftToTheNextTestIsLikeANewOne(TestPostgres postgres) throws SQLException {
        String everything = """
                SELECT string_agg(text, chr(10) ORDER BY text) FROM (
                    SELECT 'relation ' || oid::regclass AS text FROM pg_class WHERE oid >= 16384
                    UNION ALL SELECT 'function ' || oid::regprocedure FROM pg_proc WHERE oid >= 16384
                    UNION ALL SELECT 'type ' || oid::regtype FROM pg_type WHERE oid >= 16384
                    UNION ALL SELECT format('schema %s %s %s %s', nspname, nspowner::regrole, nspacl,
                        obj_description(oid, 'pg_namespace')) FROM pg_namespace) all_there_is""";
        try (TestDatabase database = postgres.newDatabase()) {
            String ofNew = one(database, everything);
            TestDatabase first = postgres.emptyDatabase();
            first.execute("CREATE TABLE orders (id serial PRIMARY KEY, note text); CREATE VIEW shown AS TABLE orders;"
                    + " CREATE SCHEMA \"O'Hara\"; CREATE TYPE \"O'Hara\".mood AS ENUM ('sad', 'happy');"
                    + " CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1'; CREATE SCHEMA b;"
                    + " CREATE TABLE b.lines (id int REFERENCES orders, mood \"O'Hara\".mood);"
                    + " REVOKE ALL ON SCHEMA public FROM PUBLIC");
            first.close();

            try (TestDatabase second = postgres.emptyDatabase()) {
                assertThat(one(second, everything)).isEqualTo(ofNew);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.TestPostgres#all")
    void aDatabaseInWhichSomethingStaysIsNotLeftToAnybody(TestPostgres postgres) {
        for (String stays : List.of(
                "ALTER DATABASE \"%s\" SET work_mem = '1MB'",
                "GRANT CREATE ON DATABASE \"%s\" TO PUBLIC",
                "CREATE PUBLICATION p FOR ALL TABLES",
                "SELECT lo_create(0)")) {
            TestDatabase first = postgres.emptyDatabase();
            first.execute(stays.formatted(first.name()));
            first.close();

            assertThatThrownBy(first::connect).as(stays).hasMessageContaining("does not exist");
        }
    }

    private static String one(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
