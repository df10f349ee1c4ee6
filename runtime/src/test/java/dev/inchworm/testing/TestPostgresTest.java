package dev.inchworm.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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

    private static String one(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
