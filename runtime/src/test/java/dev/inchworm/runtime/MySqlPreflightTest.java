package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.configure;
import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestMySql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a run looks at before it begins, on MySQL and MariaDB. */
class MySqlPreflightTest {

    private static final String ALL = "dev.inchworm.testing.MySqlFamily#all";

    @Test
    void whoMayNotCreateTriggersIsToldBefore() {
        try (TestDatabase database = TestMySql.newest().newDatabase()) {
            database.execute("CREATE USER 'plain'@'%' IDENTIFIED BY 'plain'; GRANT ALL ON " + database.name()
                    + ".* TO 'plain'@'%'");
            try {
                inchworm(database, MySqlShop.first()).migrate();
                String url = database.url().replaceFirst("\\?.*", "")
                        + "?sslMode=DISABLED&allowPublicKeyRetrieval=true&user=plain&password=plain";
                Configuration plain = Inchworm.configure().url(url).migrations(MySqlShop.second());
                assertThatThrownBy(() -> plain.load().expand())
                        .hasMessageStartingWith(
                                "[IW886] The steps create triggers, which this server allows nobody without"
                                        + " the right SUPER: its binary log is on,");
                assertThat(MySqlShop.stepStates(database)).containsExactly("0001-initial e1 done");
            } finally {
                database.execute("DROP USER 'plain'@'%'");
            }
        }
    }

    @Test
    void aLogOfStatementsIsRefused() {
        try (TestDatabase database = TestMySql.newest().newDatabase()) {
            inchworm(database, MySqlShop.first()).migrate();
            Inchworm second = inchworm(database, MySqlShop.second());
            second.expand();
            database.execute("SET GLOBAL binlog_format = 'STATEMENT'");
            try {
                assertThatThrownBy(second::backfill)
                        .hasMessageStartingWith(
                                "[IW887] binlog_format is STATEMENT, under which the server refuses to write");
            } finally {
                database.execute("SET GLOBAL binlog_format = 'ROW'");
            }
            assertThat(second.backfill().status().isReadyToRollOut()).isTrue();
        }
    }

    @Test
    void aTableWithoutRowVersionsLeftIsWrittenAnewAndThatIsSaid() {
        try (TestDatabase database = TestMySql.newest().newDatabase()) {
            inchworm(database, MySqlShop.first()).migrate();
            StringBuilder columns = new StringBuilder();
            for (int i = 0; i < 255; i++) {
                columns.append("ALTER TABLE orders ADD COLUMN c").append(i).append(" int, ALGORITHM=INSTANT;");
            }
            database.execute(columns.toString());
            String versions = "SELECT total_row_versions FROM information_schema.innodb_tables WHERE name = '"
                    + database.name() + "/orders'";
            assertThat(value(database, versions)).isEqualTo("255");
            Notes notes = new Notes();
            Inchworm second =
                    configure(database, MySqlShop.second()).listener(notes).load();
            second.expand();
            assertThat(notes.taken())
                    .anyMatch(note -> note.startsWith(
                            "[IW888] The steps change orders in no time (ALGORITHM=INSTANT) 1 times; it has 255 of"
                                    + " 255 versions of its rows used up."));
            assertThat(value(database, versions)).isEqualTo("0");
            second.backfill();
            second.undo();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aSessionMustBeInADatabase(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            String url = database.url().replace("/" + database.name() + "?", "/?");
            assertThatThrownBy(() -> Inchworm.configure()
                            .url(url)
                            .migrations(MySqlShop.first())
                            .load()
                            .status())
                    .hasMessageStartingWith("[IW889] The session is in no database");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatABackfillWouldFireOrMoveIsSaid(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            inchworm(database, MySqlShop.first()).migrate();
            database.execute("ALTER TABLE orders ADD COLUMN changed timestamp DEFAULT CURRENT_TIMESTAMP ON UPDATE"
                    + " CURRENT_TIMESTAMP");
            database.execute("CREATE TRIGGER theirs BEFORE UPDATE ON orders FOR EACH ROW SET NEW.note = NEW.note");
            Notes notes = new Notes();
            Inchworm second =
                    configure(database, MySqlShop.second()).listener(notes).load();
            second.expand();
            second.backfill();
            assertThat(notes.taken())
                    .anyMatch(note -> note.startsWith(
                            "[IW890] Step b1 updates rows of orders, whose column changed the server then sets to"))
                    .anyMatch(note ->
                            note.startsWith("[IW870] ") && note.contains("theirs") && !note.contains("created_by_"));
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aServerThatTakesNoWritesIsLeftAlone(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            database.execute("SET GLOBAL read_only = 1");
            try {
                assertThatThrownBy(() -> inchworm(database, MySqlShop.first()).migrate())
                        .hasMessageStartingWith("[IW860] ")
                        .hasMessageContaining("read_only is on, as on a replica");
            } finally {
                database.execute("SET GLOBAL read_only = 0");
            }
            assertThat(rows(database, "SHOW TABLES")).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatDependsOnAColumnIsNamedBeforeItGoes(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            inchworm(database, MySqlShop.first()).migrate();
            database.execute("CREATE VIEW notes AS SELECT note FROM orders");
            database.execute("ALTER TABLE orders ADD COLUMN loud text GENERATED ALWAYS AS (upper(note)) VIRTUAL");
            Plans drop = MySqlShop.first().with("0002-drop-note", """
                    --! r1 statement irreversible lock="EXCLUSIVE" effect=absent column="note" of="orders" on="orders"
                    ALTER TABLE `orders` DROP COLUMN `note`, ALGORITHM=INSTANT;
                    """, "");
            assertThatThrownBy(() -> inchworm(database, drop).migrate())
                    .hasMessageStartingWith("[IW864] ")
                    .hasMessageContaining("generated column loud");
            database.execute("ALTER TABLE orders DROP COLUMN loud");
            Notes notes = new Notes();
            configure(database, drop).listener(notes).load().migrate();
            assertThat(notes.taken()).anyMatch(note -> note.startsWith("[IW874] ") && note.contains("view notes"));
        }
    }
}
