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
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static final String LONGER = """
            --! e1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
            ALTER TABLE `orders` MODIFY COLUMN `title` varchar(60), ALGORITHM=INPLACE, LOCK=NONE;
            --! e2 statement reversible lock="EXCLUSIVE" effect=present index="by_title" of="orders" on="orders"
            ALTER TABLE `orders` ADD INDEX `by_title` (`title`), ALGORITHM=INPLACE, LOCK=NONE;
            --! t1 statement reversible lock="EXCLUSIVE" effect=present constraint="titled" of="orders" on="orders"
            ALTER TABLE `orders` ADD CONSTRAINT `titled` CHECK (title <> ''), ALGORITHM=COPY, LOCK=SHARED;
            """;

    private static final String SHORTER = """
            --! t1 statement reversible lock="EXCLUSIVE" effect=absent constraint="titled" of="orders" on="orders"
            ALTER TABLE `orders` DROP CONSTRAINT `titled`, ALGORITHM=INPLACE, LOCK=NONE;
            --! e2 statement reversible lock="EXCLUSIVE" effect=absent index="by_title" of="orders" on="orders"
            ALTER TABLE `orders` DROP INDEX `by_title`, ALGORITHM=INPLACE, LOCK=NONE;
            --! e1 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
            ALTER TABLE `orders` MODIFY COLUMN `title` varchar(40), ALGORITHM=COPY, LOCK=SHARED;
            """;

    /** A table of some megabytes. */
    private static void fillTitles(TestDatabase database) {
        database.execute("CREATE TABLE orders (id int AUTO_INCREMENT PRIMARY KEY, title varchar(40), filler char(200)"
                + " NOT NULL DEFAULT '') CHARACTER SET latin1;"
                + "INSERT INTO orders (title) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
                + " SELECT concat('t', i) FROM n");
        for (int have = 1000; have < 32_000; have *= 2) {
            database.execute("INSERT INTO orders (title) SELECT title FROM orders");
        }
        database.execute("ANALYZE TABLE orders");
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whatKeepsWritersOffIsSaidAndNotUndoneUnasked(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            fillTitles(database);
            Notes notes = new Notes();
            Inchworm inchworm = configure(database, Plans.none().with("0001-title", LONGER, SHORTER))
                    .listener(notes)
                    .load();
            inchworm.expand();
            assertThat(notes.taken()).noneMatch(note -> note.startsWith("[IW89"));
            inchworm.contract(Fixture.CONFIRMED, Until.TIGHTEN);
            assertThat(notes.taken())
                    .anyMatch(note -> note.matches("(?s)\\[IW893] Step t1 keeps everyone from writing to orders"
                            + " \\(about \\d\\d,\\d+ rows, \\d+ MB\\), .*"));
            assertThatThrownBy(inchworm::undo)
                    .hasMessageMatching("(?s)\\[IW892] Undo of 0001-title keeps everyone from writing to orders"
                            + " \\(about .*\\), for as long as the server copies it\\..*");
            assertThat(inchworm.drift()).isEmpty();
            inchworm.undo(Undo.newest().blockingWrites());
            assertThat(value(
                            database,
                            "SELECT column_type FROM information_schema.columns WHERE table_schema = DATABASE()"
                                    + " AND table_name = 'orders' AND column_name = 'title'"))
                    .isEqualTo("varchar(40)");
            database.execute("DELETE FROM orders WHERE id > 5; OPTIMIZE TABLE orders");
            inchworm.expand();
            inchworm.undo();
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aLogThatIsTooSmallForTheTableIsSaid(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            fillTitles(database);
            String before = value(database, "SELECT @@GLOBAL.innodb_online_alter_log_max_size");
            database.execute("SET GLOBAL innodb_online_alter_log_max_size = 65536");
            try {
                Notes notes = new Notes();
                configure(database, Plans.none().with("0001-title", LONGER, SHORTER))
                        .listener(notes)
                        .load()
                        .expand();
                assertThat(notes.taken())
                        .filteredOn(note -> note.startsWith("[IW894]"))
                        .singleElement()
                        .asString()
                        .matches(
                                "(?s).* Step e2 works through the rows of orders \\(about .*innodb_online_alter_log_max_size = 1048576,.*");
            } finally {
                database.execute("SET GLOBAL innodb_online_alter_log_max_size = " + before);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void foreignKeysThatNobodyKeepsAreSaid(MySqlFamily server) {
        try (TestDatabase database = server.newDatabase()) {
            database.execute(
                    "CREATE TABLE customers (id int PRIMARY KEY); CREATE TABLE orders (id int PRIMARY KEY, customer_id"
                            + " int, KEY (customer_id)); SET GLOBAL foreign_key_checks = 0");
            try {
                Notes notes = new Notes();
                configure(database, Plans.none().with("0001-key", """
                        --! e1 statement reversible lock="EXCLUSIVE" effect=present constraint="of_customer" of="orders" on="orders","customers"
                        SET foreign_key_checks = 0;
                        ALTER TABLE orders ADD CONSTRAINT of_customer FOREIGN KEY (customer_id) REFERENCES customers (id), ALGORITHM=INPLACE, LOCK=NONE;
                        SET foreign_key_checks = 1;
                        """, ""))
                        .listener(notes)
                        .load()
                        .expand();
                assertThat(notes.taken())
                        .anyMatch(note -> note.startsWith("[IW897] foreign_key_checks is OFF for the"
                                + " server, and step e1 adds a foreign key"));
            } finally {
                database.execute("SET GLOBAL foreign_key_checks = 1");
            }
        }
    }

    /** The table of rights in docs/operations.md, as far as nobody is to be ended. */
    @ParameterizedTest
    @MethodSource(ALL)
    void theRightsOfTheGuideAreEnough(MySqlFamily server) throws Exception {
        String listed = Files.readString(Path.of("../docs/operations.md"))
                .lines()
                .filter(line -> line.startsWith("| `SELECT, INSERT"))
                .map(line -> line.split("`")[1])
                .findFirst()
                .orElseThrow();
        try (TestDatabase database = server.newDatabase()) {
            String trusting = "SET GLOBAL log_bin_trust_function_creators = ";
            database.execute("CREATE USER 'modest'@'%' IDENTIFIED BY 'modest'; GRANT " + listed + " ON "
                    + database.name() + ".* TO 'modest'@'%'; GRANT PROCESS ON *.* TO 'modest'@'%'; " + trusting + "1");
            try {
                String url = database.url().replaceFirst("user=[^&]*&password=[^&]*", "user=modest&password=modest");
                Notes notes = new Notes();
                Inchworm modest = Inchworm.configure()
                        .url(url)
                        .migrations(MySqlShop.second())
                        .listener(notes)
                        .load();
                Inchworm.configure()
                        .url(url)
                        .migrations(MySqlShop.first())
                        .load()
                        .migrate();
                MySqlShop.insertOrders(database, 100);
                modest.expand();
                modest.backfill();
                assertThat(modest.drift()).isEmpty();
                modest.undo();
                modest.migrate();
                assertThat(modest.status().isDone()).isTrue();
                assertThat(notes.taken()).isEmpty();
            } finally {
                database.execute(trusting + "0; DROP USER 'modest'@'%'");
            }
        }
    }

    @Test
    void aTableWithoutAKeyIsRefusedWhereTheServerWantsOne() {
        try (TestDatabase database = TestMySql.newest().newDatabase()) {
            database.execute("SET GLOBAL sql_require_primary_key = 1");
            try {
                Inchworm.configure()
                        .dataSource(database.dataSource())
                        .migrations(MySqlShop.second())
                        .load()
                        .migrate();
                assertThat(inchworm(database, MySqlShop.second()).drift()).isEmpty();
                Plans keyless = MySqlShop.second().with("0003-notes", """
                        --! e1 statement reversible effect=present table="notes" on="notes"
                        CREATE TABLE `notes` (`order_id` bigint NOT NULL, `note` text);
                        """, "");
                assertThatThrownBy(() -> inchworm(database, keyless).expand())
                        .hasMessageStartingWith(
                                "[IW899] Step e1 makes notes without a primary key, which this server refuses");
            } finally {
                database.execute("SET GLOBAL sql_require_primary_key = 0");
            }
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
