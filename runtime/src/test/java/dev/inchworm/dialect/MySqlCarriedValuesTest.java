package dev.inchworm.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Type;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What triggers that write to another table do on real servers, where no golden case shows it. */
class MySqlCarriedValuesTest {

    private static final ObjectName PERSON = ObjectName.of("person");
    private static final ObjectName PROFILE = ObjectName.of("profile");
    private static final ObjectName PHONES = ObjectName.of("phones");
    private static final Column PHONE = Column.of("phone", Type.parse("string(20)"), true);
    private static final Column NUMBER = Column.of("number", Type.parse("string(20)"), true);

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void aValueIsInBothRowsWhicheverIsWritten(MySqlFamily server) throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            transferring(server, statement);
            statement.execute("INSERT INTO person (phone) VALUES ('1'), ('2'), (NULL)");
            statement.execute("INSERT INTO profile (person_id) VALUES (1), (3)");
            assertThat(both(statement)).containsExactly("1 1 1", "2 2 -", "3 null null");

            statement.execute("UPDATE person SET phone = 'a' WHERE id = 1");
            statement.execute(
                    "INSERT INTO profile (person_id) VALUES (2), (3) ON DUPLICATE KEY UPDATE phone = 'upsert'");
            assertThat(both(statement)).containsExactly("1 a a", "2 2 2", "3 upsert upsert");

            statement.execute("UPDATE profile SET phone = upper(phone), visits = 7");
            statement.execute("UPDATE profile SET phone = NULL WHERE person_id = 2");
            assertThat(both(statement)).containsExactly("1 A A", "2 null null", "3 UPSERT UPSERT");

            statement.execute("DELETE FROM profile WHERE person_id = 1");
            assertThat(both(statement)).as("it waits").containsExactly("1 A -", "2 null null", "3 UPSERT UPSERT");
            statement.execute("UPDATE profile SET person_id = 1 WHERE person_id = 2");
            assertThat(both(statement)).containsExactly("1 A A", "2 null -", "3 UPSERT UPSERT");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void whatFailsOrIsKilledDoesNotKeepTriggersQuiet(MySqlFamily server) throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            transferring(server, statement);
            statement.execute("ALTER TABLE profile ADD CONSTRAINT short CHECK (char_length(phone) < 5)");
            statement.execute("INSERT INTO person (phone) VALUES ('1'), ('2')");
            statement.execute("INSERT INTO profile (person_id) VALUES (1), (2)");

            assertThatThrownBy(() -> statement.execute("UPDATE person SET phone = 'too long' WHERE id = 1"))
                    .isInstanceOf(SQLException.class);
            statement.execute("UPDATE person SET phone = 'a' WHERE id = 1");
            assertThat(both(statement)).containsExactly("1 a a", "2 2 2");

            // What a statement leaves behind that is killed in the middle of a trigger.
            statement.execute("SET @inchworm_carrying = NOW(6)");
            statement.execute("UPDATE profile SET phone = 'b' WHERE person_id = 1");
            assertThat(both(statement)).containsExactly("1 b b", "2 2 2");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void aStatementThatNamesBothTablesFailsOnlyWhereItChangesWhatMoves(MySqlFamily server) throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            transferring(server, statement);
            statement.execute("INSERT INTO person (phone) VALUES ('1'), ('2')");
            // One by one: with any BEFORE INSERT trigger MariaDB 11.4.5 takes the second row's key for NULL.
            statement.execute("INSERT INTO profile (person_id) SELECT id FROM person WHERE id = 1");
            statement.execute("INSERT INTO profile (person_id) SELECT id FROM person WHERE id = 2");
            statement.execute("UPDATE profile JOIN person ON id = person_id SET visits = 7");
            assertThat(both(statement)).containsExactly("1 1 1", "2 2 2");

            assertThatThrownBy(() -> statement.execute(
                            "UPDATE profile SET phone = 'x' WHERE person_id IN (SELECT id FROM person)"))
                    .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getErrorCode())
                            .isEqualTo(1442));
            statement.execute("UPDATE profile SET phone = 'y' WHERE person_id = 1");
            assertThat(both(statement)).containsExactly("1 y y", "2 2 2");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void theColumnShowsOneOfTheElements(MySqlFamily server) throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            moving(server, statement);
            statement.execute("INSERT INTO person (phone) VALUES ('m')");
            statement.execute("INSERT INTO phones VALUES (1, 'b'), (1, 'x')");
            assertThat(shown(statement)).isEqualTo("m of b m x");

            statement.execute("DELETE FROM phones WHERE number = 'm'");
            assertThat(shown(statement)).isEqualTo("b of b x");
            statement.execute("UPDATE phones SET number = 'y' WHERE number = 'b'");
            assertThat(shown(statement)).isEqualTo("x of x y");
            statement.execute("UPDATE person SET phone = 'c'");
            assertThat(shown(statement)).isEqualTo("c of c y");
            statement.execute("UPDATE person SET phone = NULL");
            assertThat(shown(statement)).isEqualTo("y of y");
            statement.execute("UPDATE person SET phone = NULL");
            assertThat(shown(statement)).isEqualTo("null of");
            statement.execute("DELETE FROM person");
            assertThat(shown(statement)).isEqualTo("");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void anElementThatTheKeyTakesForAnotherBecomesThatOne(MySqlFamily server) throws SQLException {
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            moving(server, statement);
            statement.execute("INSERT INTO person (phone) VALUES ('smith')");
            statement.execute("UPDATE person SET phone = 'Smith'");
            assertThat(shown(statement)).isEqualTo("Smith of Smith");
            statement.execute("INSERT INTO phones VALUES (1, 'jones')");
            statement.execute("UPDATE person SET phone = 'Jones'");
            assertThat(shown(statement)).isEqualTo("Jones of Jones");
        }
    }

    private static void transferring(MySqlFamily server, Statement statement) throws SQLException {
        statement.execute("CREATE TABLE person (id int PRIMARY KEY AUTO_INCREMENT, phone varchar(20))");
        statement.execute("CREATE TABLE profile (person_id int PRIMARY KEY, visits int, phone varchar(20),"
                + " FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE)");
        make(
                new MySqlTransferTriggers(
                                dialect(server),
                                "inchworm_carrying",
                                PERSON,
                                List.of("id"),
                                List.of(PHONE),
                                PROFILE,
                                List.of("person_id"),
                                List.of(PHONE),
                                false,
                                List.of(),
                                true)
                        .inOrder(),
                statement);
    }

    private static void moving(MySqlFamily server, Statement statement) throws SQLException {
        statement.execute("CREATE TABLE person (id int PRIMARY KEY AUTO_INCREMENT, phone varchar(20))");
        statement.execute("CREATE TABLE phones (person_id int, number varchar(20), PRIMARY KEY (person_id, number),"
                + " FOREIGN KEY (person_id) REFERENCES person (id))");
        make(
                new MySqlMoveTriggers(
                                dialect(server),
                                "inchworm_carrying",
                                PERSON,
                                List.of("id"),
                                PHONE,
                                PHONES,
                                List.of("person_id"),
                                NUMBER,
                                List.of("person_id", "number"),
                                true,
                                true)
                        .inOrder(),
                statement);
    }

    private static MySqlDialect dialect(MySqlFamily server) {
        return server.isMariaDb() ? new MariaDb() : new MySql();
    }

    private static void make(List<MySqlTrigger> triggers, Statement statement) throws SQLException {
        for (MySqlTrigger trigger : triggers) {
            statement.execute(trigger.create());
        }
    }

    private static List<String> both(Statement statement) throws SQLException {
        return texts(
                statement,
                "SELECT concat(id, ' ', ifnull(p.phone, 'null'), ' ', if(person_id IS NULL, '-', ifnull(o.phone, 'null')))"
                        + " FROM person p LEFT JOIN profile o ON person_id = id ORDER BY id");
    }

    private static String shown(Statement statement) throws SQLException {
        return String.join(
                "",
                texts(
                        statement,
                        "SELECT trim(concat(ifnull(phone, 'null'), ' of ', ifnull((SELECT group_concat(number ORDER BY number"
                                + " SEPARATOR ' ') FROM phones WHERE person_id = id), ''))) FROM person"));
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                texts.add(found.getString(1));
            }
        }
        return texts;
    }
}
