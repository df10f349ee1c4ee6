package dev.inchworm.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.schema.ObjectName;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A column and several elements: what either side sees of what the other one writes, one after the other and at once. */
class PostgreSqlMoveTriggersTest {

    private TestDatabase database;

    @BeforeEach
    void start() throws SQLException {
        database = TestPostgres.newest().emptyDatabase();
        database.execute("CREATE TABLE \"Order\" (shop int, id int, tag varchar(20), PRIMARY KEY (shop, id))");
        database.execute("CREATE TABLE e (o_id int, o_shop int, tag varchar(20), PRIMARY KEY (o_shop, o_id, tag),"
                + " FOREIGN KEY (o_shop, o_id) REFERENCES \"Order\" (shop, id) DEFERRABLE)");
        database.execute("INSERT INTO \"Order\" VALUES (1, 1, 'm'), (1, 2, NULL)");
        database.execute(triggers().create());
        database.execute(triggers().touch("TRUE"));
    }

    @AfterEach
    void stop() throws SQLException {
        database.close();
    }

    private static PostgreSqlMoveTriggers triggers() {
        return new PostgreSqlMoveTriggers(
                new PostgreSql(),
                ObjectName.of("Order"),
                List.of("shop", "id"),
                "tag",
                ObjectName.of("e"),
                List.of("o_shop", "o_id"),
                "tag");
    }

    @Test
    void rowsThatExistGetTheirElement() throws SQLException {
        assertThat(elements()).isEqualTo("1:m");
        assertThat(shown()).isEqualTo("1:m 2:-");
    }

    @Test
    void theColumnGoesOnShowingTheSameElement() throws SQLException {
        database.execute("INSERT INTO e VALUES (1, 1, 'a'), (1, 1, 'z'), (2, 1, 'y')");
        database.execute("INSERT INTO e VALUES (2, 1, 'x')");
        assertThat(shown()).as("what was first").isEqualTo("1:m 2:y");

        database.execute("DELETE FROM e WHERE tag IN ('m', 'y')");
        assertThat(shown()).as("the least of the others").isEqualTo("1:a 2:x");
    }

    @Test
    void whatIsWrittenToTheColumnTakesThePlaceOfOneElement() throws SQLException {
        database.execute("INSERT INTO e VALUES (1, 1, 'a'), (1, 1, 'z')");
        database.execute("UPDATE \"Order\" SET tag = 'M' WHERE id = 1");
        assertThat(elements()).isEqualTo("1:M 1:a 1:z");

        database.execute("UPDATE \"Order\" SET tag = 'z' WHERE id = 1");
        assertThat(elements()).isEqualTo("1:a 1:z");
        assertThat(shown()).isEqualTo("1:z 2:-");

        database.execute("UPDATE \"Order\" SET tag = NULL WHERE id = 1");
        assertThat(elements()).isEqualTo("1:a");
        assertThat(shown()).as("the next").isEqualTo("1:a 2:-");
    }

    @Test
    void elementsGoWithTheRow() throws SQLException {
        database.execute("DELETE FROM \"Order\" WHERE id = 1");

        assertThat(elements()).isEmpty();
    }

    @Test
    void elementsFollowTheKey() throws SQLException {
        database.execute("BEGIN; SET CONSTRAINTS ALL DEFERRED; UPDATE \"Order\" SET id = 7 WHERE id = 1; COMMIT");
        assertThat(elements()).isEqualTo("7:m");

        database.execute("UPDATE e SET o_id = 2");
        assertThat(shown()).isEqualTo("2:m 7:-");
    }

    @Test
    void aTriggerOfTheTeamMayHaveTheLastWord() throws SQLException {
        database.execute(
                "CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                        + " UPDATE \"Order\" SET tag = upper(tag) WHERE id = NEW.id AND tag <> upper(tag); RETURN NULL; END $$");
        database.execute(
                "CREATE TRIGGER \"0\" AFTER INSERT OR UPDATE ON \"Order\" FOR EACH ROW EXECUTE FUNCTION shout()");
        database.execute("UPDATE \"Order\" SET tag = 'x' WHERE id = 1");
        database.execute("INSERT INTO \"Order\" VALUES (1, 3, 'y')");

        assertThat(elements()).isEqualTo("1:X 3:Y");
    }

    @Test
    void transactionsThatWriteElementsOfOneRowWaitForEachOther() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Connection first = database.connect();
                Connection second = database.connect();
                Statement deletes = first.createStatement();
                Statement inserts = second.createStatement()) {
            first.setAutoCommit(false);
            deletes.execute("DELETE FROM e WHERE tag = 'm'");
            Future<Boolean> inserted = other.submit(() -> inserts.execute("INSERT INTO e VALUES (1, 1, 'b')"));
            awaitWaiting(inserted);
            first.commit();
            inserted.get();
        } finally {
            other.shutdown();
        }

        assertThat(shown()).isEqualTo("1:b 2:-");
    }

    private void awaitWaiting(Future<?> work) throws SQLException, ExecutionException, InterruptedException {
        while (!work.isDone()) {
            if (!ask("SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()")
                    .isEmpty()) {
                return;
            }
            Thread.onSpinWait();
        }
        work.get();
    }

    private String shown() throws SQLException {
        return ask("SELECT id || ':' || coalesce(tag, '-') FROM \"Order\" ORDER BY shop, id");
    }

    private String elements() throws SQLException {
        return ask("SELECT o_id || ':' || tag FROM e ORDER BY o_id, tag COLLATE \"C\"");
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            StringBuilder all = new StringBuilder();
            while (rows.next()) {
                all.append(all.isEmpty() ? "" : " ").append(rows.getString(1));
            }
            return all.toString();
        }
    }
}
