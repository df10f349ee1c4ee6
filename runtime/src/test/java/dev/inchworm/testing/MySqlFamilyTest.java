package dev.inchworm.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MySqlFamilyTest {

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void eachDatabaseIsNewAndOnTheAskedVersion(MySqlFamily server) throws SQLException {
        try (TestDatabase first = server.newDatabase();
                TestDatabase second = server.newDatabase()) {
            first.execute("CREATE TABLE only_here (id int); INSERT INTO only_here VALUES (1)");

            assertThat(one(first, "SELECT version()")).startsWith(server.version() + ".");
            assertThat(one(first, "SELECT version() LIKE '%MariaDB%'")).isEqualTo(server.isMariaDb() ? "1" : "0");
            assertThat(one(first, "SELECT database()")).isEqualTo(first.name());
            assertThat(one(first, "SELECT count(*) FROM only_here")).isEqualTo("1");
            assertThatThrownBy(() -> second.execute("SELECT 1; SELECT count(*) FROM only_here"))
                    .hasMessageContaining("only_here");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void metadataLocksCanBeSeen(MySqlFamily server) throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection open = database.connect();
                Statement statement = open.createStatement()) {
            database.execute("CREATE TABLE t (id int)");
            open.setAutoCommit(false);
            statement.execute("SELECT * FROM t");

            assertThat(one(
                            database,
                            "SELECT lock_type FROM performance_schema.metadata_locks WHERE object_name = 't'"
                                    + " AND object_schema = database()"))
                    .isEqualTo("SHARED_READ");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void closingADatabaseDropsItUnderOpenTransactions(MySqlFamily server) throws SQLException {
        TestDatabase database = server.newDatabase();
        database.execute("CREATE TABLE t (id int)");
        try (Connection open = database.connect();
                Statement statement = open.createStatement()) {
            open.setAutoCommit(false);
            statement.execute("SELECT * FROM t");

            database.close();

            assertThat(open.isValid(5)).isFalse();
            assertThatThrownBy(database::connect).hasMessageContaining("Unknown database");
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
