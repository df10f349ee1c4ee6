package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.diff.Difference;
import dev.inchworm.runtime.Gate;
import dev.inchworm.runtime.Inchworm;
import dev.inchworm.runtime.Undo;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.MySqlPicture;
import dev.inchworm.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the view does and does not do that stands in for a renamed table on MySQL and MariaDB, by the hands of the runtime. */
class RenamedTablesOnMySqlTest {

    private static final Gate GATE = Gate.confirmed("there is no release in this test");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void theOldReleaseGoesOn(MySqlFamily server) throws IOException, SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect();
                Connection old = database.connect()) {
            Inchworm inchworm = expandable(server, database);
            query(old, "SET @number = 'prepared'");
            query(old, "PREPARE adding FROM 'INSERT INTO orders (number) VALUES (?)'");
            String untouched = MySqlPicture.withoutJournal(connection);

            inchworm.expand();
            assertThat(inchworm.drift()).isEmpty();
            query(old, "EXECUTE adding USING @number");
            assertThat(query(old, "SELECT id FROM purchases WHERE number = 'prepared'"))
                    .isEqualTo(query(old, "SELECT last_insert_id()"));
            query(old, "INSERT INTO orders (number, note) VALUES ('one', 'n') ON DUPLICATE KEY UPDATE note = 'again'");
            query(old, "INSERT INTO orders (number, note) VALUES ('one', 'n') ON DUPLICATE KEY UPDATE note = 'again'");
            query(old, "UPDATE orders SET pages = pages + 2 WHERE number = 'one'");
            query(old, "DELETE FROM orders WHERE number = 'prepared'");
            assertThat(query(connection, "SELECT number, note, pages FROM purchases"))
                    .containsExactly("one again 2");
            query(old, "BEGIN");
            assertThat(query(old, "SELECT number FROM orders WHERE note = 'again' FOR UPDATE"))
                    .containsExactly("one");
            query(connection, "SET innodb_lock_wait_timeout = 1");
            assertThatThrownBy(() -> query(connection, "UPDATE purchases SET pages = 9"))
                    .hasMessageContaining("Lock wait timeout");
            query(old, "COMMIT");
            assertThatThrownBy(() -> query(old, "TRUNCATE TABLE orders")).isInstanceOf(SQLException.class);
            if (server.isMariaDb()) {
                assertThatThrownBy(() -> query(old, "INSERT INTO orders () VALUES ()"))
                        .hasMessageContaining("Column count");
            }

            inchworm.undo(Undo.newest().through(GATE));
            assertThat(MySqlPicture.withoutJournal(connection)).isEqualTo(untouched);
            assertThat(query(old, "SELECT count(*) FROM orders")).containsExactly("1");

            inchworm.expand();
            inchworm.contract(GATE);
            assertThat(inchworm.drift()).isEmpty();
            assertThat(inchworm.status().isDone()).isTrue();
            assertThatThrownBy(() -> query(old, "SELECT 1 FROM orders")).hasMessageContaining("doesn't exist");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void rightsByTheOldNameAreToBeGrantedOnTheNewOneFirst(MySqlFamily server) throws IOException, SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect()) {
            Inchworm inchworm = expandable(server, database);
            query(connection, "CREATE USER inchworm_app@localhost");
            try {
                query(connection, "GRANT SELECT, INSERT ON orders TO inchworm_app@localhost");
                query(connection, "GRANT UPDATE (note) ON orders TO inchworm_app@localhost");
                assertThatThrownBy(inchworm::expand).hasMessageContaining("grant them the same on purchases");
                assertThat(query(connection, "SELECT count(*) FROM orders")).containsExactly("0");
                query(connection, "GRANT SELECT, INSERT ON purchases TO inchworm_app@localhost");
                assertThatThrownBy(inchworm::expand).hasMessageContaining("grant them the same on purchases");
                query(connection, "GRANT UPDATE (note) ON purchases TO inchworm_app@localhost");
                inchworm.expand();
            } finally {
                query(connection, "DROP USER inchworm_app@localhost");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void theViewDoesNotGoWhileAnotherShowsIt(MySqlFamily server) throws IOException, SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect()) {
            Inchworm inchworm = expandable(server, database);
            query(connection, "CREATE VIEW theirs AS SELECT number FROM orders");
            inchworm.expand();
            assertThatThrownBy(() -> inchworm.contract(GATE))
                    .hasMessageContaining("other views still show orders, which is about to go");
            query(connection, "CREATE OR REPLACE VIEW theirs AS SELECT number FROM purchases");
            inchworm.contract(GATE);
            assertThat(query(connection, "SELECT count(*) FROM theirs")).containsExactly("0");
        }
    }

    /** The case {@code rename-table}, at the old release's schema. */
    private Inchworm expandable(MySqlFamily server, TestDatabase database) throws IOException {
        MySqlDialect dialect = server.isMariaDb() ? new MariaDb() : new MySql();
        Target target = new Target(dialect, dialect.oldest());
        Rollout rollout = GoldenCase.all()
                .filter(golden -> golden.name().equals("rename-table"))
                .findFirst()
                .orElseThrow()
                .rollout();
        CommittedCase committed = new CommittedCase(folder);
        committed.accept(
                "initial",
                new Difference(Rollout.creations(rollout.before()), List.of(), List.of()),
                Rollout.creating(rollout.before(), target));
        inchworm(database, committed).migrate();
        committed.accept("rename", new Difference(rollout.changes(), rollout.hints(), List.of()), rollout.plan(target));
        return inchworm(database, committed);
    }

    private static Inchworm inchworm(TestDatabase database, CommittedCase committed) {
        return Inchworm.configure()
                .dataSource(database.dataSource())
                .classes(List.of(committed.classes()))
                .directory(committed.directory())
                .load();
    }

    /** The rows that a statement answers with, if it does. */
    private static List<String> query(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                ResultSet found = statement.getResultSet();
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                        row.add(found.getString(column));
                    }
                    rows.add(String.join(" ", row));
                }
            }
        }
        return rows;
    }
}
