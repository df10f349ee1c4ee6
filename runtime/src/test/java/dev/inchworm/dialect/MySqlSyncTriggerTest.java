package dev.inchworm.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.MySqlReshapeTrigger.Side;
import dev.inchworm.dialect.MySqlTriggers.Event;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Type;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the triggers that keep columns equal do on real servers, where no golden case shows it. */
class MySqlSyncTriggerTest {

    private static final ObjectName TABLE = ObjectName.of("people");
    private static final Column OLD = Column.of("name", Type.parse("string(20)"), false);
    private static final Column NEXT = Column.of("title", Type.parse("string(20)"), true);

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void keepsTwoColumnsEqualToTheByteWhicheverStatementWrites(MySqlFamily server) throws SQLException {
        MySqlTriggers triggers = new MySqlSyncTrigger(
                dialect(server),
                TABLE,
                OLD,
                NEXT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("name", "title"));
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE people (id int PRIMARY KEY, name varchar(20) NOT NULL DEFAULT '',"
                    + " title varchar(20)) DEFAULT CHARSET=utf8mb4");
            statement.execute("INSERT INTO people VALUES (1, 'early', NULL)");
            make(triggers, statement);

            statement.execute("INSERT INTO people (id, name) VALUES (2, 'smith')");
            statement.execute("INSERT INTO people (id, title) SELECT 3, 'jones'");
            assertThat(rows(statement)).containsExactly("1 early null", "2 smith smith", "3 jones jones");

            statement.execute("UPDATE people SET name = 'Smith' WHERE id = 2");
            statement.execute("UPDATE people SET title = 'Jones ' WHERE id = 3");
            statement.execute("UPDATE people SET id = 4 WHERE id = 1");
            assertThat(rows(statement)).containsExactly("2 Smith Smith", "3 Jones  Jones ", "4 early early");

            statement.execute("INSERT INTO people (id, name) VALUES (2, 'x') ON DUPLICATE KEY UPDATE name = 'upsert'");
            statement.execute("REPLACE INTO people (id, title) VALUES (3, 'replaced')");
            statement.execute("UPDATE people SET name = 'loses', title = 'wins' WHERE id = 4");
            assertThat(rows(statement)).containsExactly("2 upsert upsert", "3 replaced replaced", "4 wins wins");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void leavesTheOldSideAsItIsWhereABackfillSaysWhatItComesTo(MySqlFamily server) throws SQLException {
        Column half = Column.of("half", Type.parse("decimal(6,1)"), true);
        MySqlReshapeTrigger triggers = new MySqlReshapeTrigger(
                dialect(server),
                TABLE,
                List.of(new Side(Column.of("whole", Type.parse("int32"), false), Optional.of(Sql.of("half * 2")))),
                List.of(new Side(half, Optional.of(Sql.of("whole / 3")))),
                List.of("whole", "half"));
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE people (id int PRIMARY KEY, whole int NOT NULL, half decimal(6,1))");
            statement.execute("INSERT INTO people VALUES (1, 100, NULL)");
            make(triggers, statement);
            for (String probe : Stream.concat(triggers.forwardProbes().stream(), triggers.backwardProbes().stream())
                    .toList()) {
                assertThat(statement.executeQuery(probe).next()).isFalse();
            }

            statement.execute("UPDATE people SET half = whole / 3 WHERE half IS NULL");
            assertThat(rows(statement)).containsExactly("1 100 33.3");

            statement.execute("UPDATE people SET half = 5 WHERE id = 1");
            statement.execute("INSERT INTO people (id, whole) VALUES (2, 9)");
            assertThat(rows(statement)).containsExactly("1 10 5.0", "2 9 3.0");
        }
    }

    private static MySqlDialect dialect(MySqlFamily server) {
        return server.isMariaDb() ? new MariaDb() : new MySql();
    }

    private static void make(MySqlTriggers triggers, Statement statement) throws SQLException {
        for (Event event : Event.values()) {
            statement.execute(triggers.create(event));
        }
    }

    private static List<String> rows(Statement statement) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("SELECT * FROM people ORDER BY id")) {
            while (found.next()) {
                rows.add(found.getString(1) + " " + found.getString(2) + " " + found.getString(3));
            }
        }
        return rows;
    }
}
