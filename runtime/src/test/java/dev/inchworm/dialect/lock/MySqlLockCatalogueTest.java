package dev.inchworm.dialect.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the catalogue, against what servers do. */
class MySqlLockCatalogueTest {

    @Test
    void everyFormIsMeasured() {
        Set<MySqlForm> measured = EnumSet.noneOf(MySqlForm.class);
        MySqlFormSample.all().forEach(sample -> measured.add(sample.form()));
        assertThat(measured).containsExactlyInAnyOrder(MySqlForm.values());
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void serversDoWhatTheCatalogueSays(MySqlFamily server) throws SQLException {
        MySqlLine line = MySqlLine.of(dialect(server), ServerVersion.parse(server.version()));
        List<String> wrong = new ArrayList<>();
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect()) {
            for (MySqlFormSample sample : MySqlFormSample.all()) {
                Optional<MySqlFacts> expected = sample.form().facts(line);
                Optional<MySqlFacts> measured = new MySqlMeasurement(connection, server.isMariaDb(), sample).best();
                if (!measured.equals(expected)) {
                    wrong.add(sample + "\n    says " + expected + "\n    does " + measured);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void onlyMariaDbTakesALockBesideInstant(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("CREATE TABLE t (id int)");
            String statement = "ALTER TABLE t ADD COLUMN c int, ALGORITHM=INSTANT, LOCK=NONE";
            if (server.isMariaDb()) {
                database.execute(statement);
            } else {
                assertThatThrownBy(() -> database.execute(statement))
                        .hasMessageContaining("Incorrect usage of ALGORITHM=INSTANT and LOCK=NONE");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void uncheckedForeignKeysLeaveOrphans(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE t (p_id int, INDEX (p_id));"
                    + " INSERT INTO t VALUES (7)");
            String add = "ALTER TABLE t ADD CONSTRAINT k FOREIGN KEY (p_id) REFERENCES p (id)";

            assertThatThrownBy(() -> database.execute(add)).hasMessageContaining("a foreign key constraint fails");
            database.execute("SET foreign_key_checks = 0; " + add + ", ALGORITHM=INPLACE, LOCK=NONE");
            assertThatThrownBy(() -> database.execute("INSERT INTO t VALUES (8)"))
                    .hasMessageContaining("a foreign key constraint fails");
        }
    }

    private static MySqlDialect dialect(MySqlFamily server) {
        return server.isMariaDb() ? new MariaDb() : new MySql();
    }
}
