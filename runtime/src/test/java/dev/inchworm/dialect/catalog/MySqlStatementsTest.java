package dev.inchworm.dialect.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySql;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the statements of MySQL and MariaDB do to a catalog is what they do to the server's. */
class MySqlStatementsTest {

    private static final ObjectName T = ObjectName.of("t");

    /** Forms that Inchworm writes, and forms that people write; before a colon, which of the two servers takes them. */
    private static final List<String> STATEMENTS = List.of(
            "CREATE TABLE p (id bigint NOT NULL AUTO_INCREMENT, code varchar(20) NOT NULL, PRIMARY KEY (id),"
                    + " UNIQUE KEY p_code (code)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='it''s'",
            "create table if not exists t (id BIGINT auto_increment primary key, a Integer(11) not null default '5',"
                    + " b VarChar(30) character set latin1 collate latin1_bin null default 'it''s \\\\ \\'x\\'' comment 'a ''b''',"
                    + " c varchar(30) default (concat('it''s', \"x\")), d datetime(6) default now(6) on update current_timestamp(6),"
                    + " e int unsigned as (a * 2 /* twice */) stored, f tinyint(1) default true, g decimal(12,2) default 1.5,"
                    + " h enum('x','y''z') default 'x', i json, j bit(1) default b'1', k timestamp null, l text,"
                    + " KEY by_b (b(10), a desc) using btree, FULLTEXT KEY by_l (l),"
                    + " CONSTRAINT a_small CHECK (a < 1000 and b <> 'it\\'s'),"
                    + " CONSTRAINT `a b` UNIQUE (a, b)) ENGINE InnoDB COLLATE utf8mb4_unicode_ci ROW_FORMAT=DYNAMIC",
            "ALTER TABLE t ADD COLUMN m varchar(20) NOT NULL DEFAULT 'x' COMMENT 'new'",
            "ALTER TABLE t ADD n int FIRST, ADD COLUMN o int AFTER n",
            "ALTER TABLE t MODIFY COLUMN n bigint NOT NULL, ALGORITHM=COPY, LOCK=SHARED",
            "ALTER TABLE t MODIFY n bigint DEFAULT (1 + 2) AFTER o",
            "ALTER TABLE t CHANGE COLUMN o oo smallint unsigned NOT NULL DEFAULT 3 COMMENT 'o'",
            "ALTER TABLE t RENAME COLUMN m TO `the \"m\"`",
            "ALTER TABLE t ALTER COLUMN n SET DEFAULT 7",
            "ALTER TABLE t ALTER n DROP DEFAULT",
            "ALTER TABLE t ALTER COLUMN c SET DEFAULT (lower('ABC'))",
            "ALTER TABLE t ADD COLUMN p_id bigint, ADD COLUMN p_code varchar(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
            "ALTER TABLE t ADD CONSTRAINT t_p FOREIGN KEY (p_id) REFERENCES p (id) ON DELETE RESTRICT ON UPDATE CASCADE",
            "ALTER TABLE t ADD CONSTRAINT t_code FOREIGN KEY (p_code) REFERENCES p (code) ON DELETE SET NULL",
            "CREATE INDEX by_p_id ON t (p_id, a) ALGORITHM=INPLACE LOCK=NONE",
            "ALTER TABLE t DROP FOREIGN KEY t_p, ALGORITHM=INPLACE, LOCK=NONE",
            "ALTER TABLE t DROP FOREIGN KEY t_code",
            "ALTER TABLE t DROP INDEX t_code, ALGORITHM=INPLACE, LOCK=NONE",
            "CREATE UNIQUE INDEX by_m USING BTREE ON t (`the \"m\"`)",
            "CREATE UNIQUE INDEX by_m2 ON t (`the \"m\"`(5), a)",
            "ALTER TABLE t ADD INDEX by_n (n DESC), ADD UNIQUE INDEX by_g (g)",
            "ALTER TABLE t RENAME INDEX by_n TO n_idx",
            "ALTER TABLE t RENAME KEY by_g TO g_key",
            "mysql: CREATE INDEX by_sum ON t ((a + oo), ((lower(c))) DESC)",
            "mysql: ALTER TABLE t ALTER INDEX n_idx INVISIBLE",
            "mysql: ALTER TABLE t ALTER INDEX g_key INVISIBLE, ALTER INDEX n_idx VISIBLE",
            "mariadb: ALTER TABLE t ALTER INDEX n_idx IGNORED",
            "mariadb: ALTER TABLE t ALTER INDEX n_idx NOT IGNORED, ALTER INDEX g_key IGNORED",
            "mysql: ALTER TABLE t ADD CONSTRAINT later CHECK (oo > 1) NOT ENFORCED, ALGORITHM=INSTANT",
            "mysql: ALTER TABLE t ALTER CHECK later ENFORCED",
            "mysql: ALTER TABLE t ALTER CONSTRAINT later NOT ENFORCED",
            "mysql: ALTER TABLE t DROP CHECK later",
            "mariadb: ALTER TABLE t ADD COLUMN IF NOT EXISTS a int",
            "mariadb: ALTER TABLE t ADD COLUMN own int CHECK (own > 1)",
            "mariadb: ALTER TABLE t RENAME COLUMN a TO aa",
            "mariadb: ALTER TABLE t RENAME COLUMN aa TO a",
            "ALTER TABLE t DROP CONSTRAINT a_small",
            "mysql: DROP INDEX by_sum ON t",
            "ALTER TABLE t DROP COLUMN oo, DROP COLUMN e",
            "ALTER TABLE t DROP INDEX `a b`, DROP KEY by_b",
            "ALTER TABLE t DROP INDEX by_m2",
            "ALTER TABLE t DROP COLUMN a",
            "ALTER TABLE t COMMENT = 'it\\'s', ALGORITHM=INPLACE",
            "ALTER TABLE t DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
            "ALTER TABLE t CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci",
            "ALTER TABLE t MODIFY id bigint NOT NULL, DROP PRIMARY KEY, ADD CONSTRAINT x PRIMARY KEY (id, d)",
            "ALTER TABLE t ADD COLUMN seen int INVISIBLE",
            "CREATE DEFINER=CURRENT_USER TRIGGER `zz_inchworm_t` BEFORE UPDATE ON t FOR EACH ROW BEGIN\n"
                    + "    DECLARE CONTINUE HANDLER FOR 1193 BEGIN END;\n"
                    + "    IF NEW.n > 1 THEN SET NEW.n = IF(NEW.n > 2, 3, 4); ELSEIF NEW.n = 0 THEN SET NEW.n = 1; END IF;\n"
                    + "    SET NEW.c = CASE WHEN NEW.n IS NULL THEN ';' ELSE NEW.c END; -- that's it\nEND",
            "CREATE TRIGGER other AFTER INSERT ON t FOR EACH ROW INSERT INTO p (code) VALUES (NEW.c)",
            "DROP TRIGGER other",
            "CREATE VIEW v AS SELECT id, n AS number FROM t",
            "CREATE OR REPLACE ALGORITHM = MERGE SQL SECURITY INVOKER VIEW v AS SELECT id FROM t",
            "DROP VIEW v",
            "mariadb: CREATE SEQUENCE s START WITH 5 INCREMENT BY -1 MAXVALUE 5 ENGINE=InnoDB",
            "mysql: CREATE TABLE numbers (next_val bigint) ENGINE=InnoDB AS SELECT 5 AS next_val",
            "mysql: DROP TABLE numbers",
            "RENAME TABLE t TO u, p TO t",
            "ALTER TABLE t RENAME TO p",
            "DROP TABLE u");

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void doToTheCatalogWhatTheyDoToTheServer(MySqlFamily server) throws SQLException {
        MySqlDialect dialect = server.isMariaDb() ? new MariaDb() : new MySql();
        DatabaseCatalog catalog = Catalogs.of(dialect.name());
        CatalogEditor editor = new CatalogEditor();
        List<String> impossible = new ArrayList<>();
        editor.listen(event -> {
            if (event instanceof CatalogEvent.Impossible no) {
                impossible.add(no.why());
            }
        });
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect()) {
            for (String statement : (Iterable<String>) of(dialect)::iterator) {
                Rows.execute(connection, statement);
                assertThat(catalog.structural(statement)).isEqualTo(statement + ";");
                assertThat(catalog.apply(statement, editor)).isEmpty();
                assertThat(impossible).as(statement).isEmpty();
                Catalog expected = editor.toCatalog();
                Catalog normal = catalog.normal(connection, expected);
                Catalog read = catalog.read(connection, expected);
                assertThat(read.triggers())
                        .as("after %s on %s", statement, server)
                        .containsExactlyInAnyOrderElementsOf(normal.triggers());
                assertThat(withoutTriggers(read))
                        .as("after %s on %s", statement, server)
                        .isEqualTo(withoutTriggers(normal));
                assertThat(catalog.normal(connection, normal)).as("again").isEqualTo(normal);
            }
            assertThat(editor.toCatalog().schema().tables()).containsOnlyKeys(ObjectName.of("p"));
        }
    }

    private static Catalog withoutTriggers(Catalog catalog) {
        return new Catalog(catalog.schema(), catalog.traits(), List.of());
    }

    private static Stream<String> of(MySqlDialect dialect) {
        return STATEMENTS.stream()
                .filter(statement ->
                        !statement.matches("(?s)(mysql|mariadb): .*") || statement.startsWith(dialect.name()))
                .map(statement -> statement.replaceFirst("^(mysql|mariadb): ", ""));
    }

    @ParameterizedTest
    @MethodSource("dev.inchworm.testing.MySqlFamily#all")
    void whatOthersChangedIsRead(MySqlFamily server) throws SQLException {
        MySqlDialect dialect = server.isMariaDb() ? new MariaDb() : new MySql();
        try (TestDatabase database = server.newDatabase();
                Connection connection = database.connect()) {
            Rows.execute(
                    connection,
                    "CREATE TABLE t (id bigint PRIMARY KEY, a int unsigned DEFAULT 5, b varchar(20) DEFAULT (concat('it''s', 'x')),"
                            + " c enum('x','y'), KEY i (b(5)), CONSTRAINT k CHECK (a > 1)) ENGINE=InnoDB");
            CatalogEditor editor = new CatalogEditor();
            Catalogs.of(dialect.name()).apply("CREATE TABLE t (id bigint)", editor);
            Catalog read = Catalogs.of(dialect.name()).read(connection, editor.toCatalog());
            Table table = read.schema().tables().get(T);
            String b = dialect instanceof MariaDb ? "concat('it\\'s','x')" : "(concat('it\\'s','x'))";
            assertThat(table.columns())
                    .containsExactly(
                            Column.of("id", Type.Simple.INT64, false),
                            Column.of("a", Type.Simple.OTHER, true)
                                    .withType(Type.Simple.OTHER, new TreeMap<>(Map.of(dialect.name(), "int unsigned")))
                                    .withDefault(Optional.of(Sql.of("5"))),
                            Column.of("b", new Type.Text(20), true).withDefault(Optional.of(Sql.of(b))),
                            Column.of("c", new Type.Enumeration(List.of("x", "y")), true));
            assertThat(table.checks()).containsExactly(new Check("k", Sql.of("`a` > 1")));
            assertThat(table.indexes()).extracting(Index::name).containsExactly("i");
            assertThat(read.traits(SchemaObject.index(T, "i"))).containsExactly("cut to 5 characters in part 1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE u LIKE t",
                "CREATE TABLE u (a int, CHECK (a > 1))",
                "CREATE TABLE u (a serial)",
                "CREATE TABLE u (a int) PARTITION BY HASH (a)",
                "ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES p (id)",
                "ALTER TABLE t ADD (b int, c int)",
                "ALTER TABLE t PARTITION BY HASH (a)",
                "ALTER TABLE t DISCARD TABLESPACE",
                "ALTER TABLE t CONVERT TO CHARACTER SET utf8mb4"
            })
    void othersAreUnclear(String statement) {
        CatalogEditor editor = new CatalogEditor();
        DatabaseCatalog catalog = Catalogs.of(MySql.NAME);
        catalog.apply("CREATE TABLE t (a int)", editor);
        Catalog before = editor.toCatalog();
        assertThat(catalog.apply(statement, editor)).containsExactly(statement);
        assertThat(editor.toCatalog()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE u ADD COLUMN b int",
                "ALTER TABLE t ADD COLUMN a int",
                "ALTER TABLE t DROP COLUMN z",
                "ALTER TABLE t MODIFY COLUMN z int",
                "ALTER TABLE t RENAME COLUMN c TO d",
                "ALTER TABLE t DROP COLUMN c",
                "ALTER TABLE t DROP COLUMN f",
                "ALTER TABLE t ADD CONSTRAINT k CHECK (a > 1)",
                "ALTER TABLE t DROP INDEX z",
                "CREATE INDEX i ON t (a)",
                "CREATE INDEX j ON t (z)",
                "DROP TRIGGER z",
                "DROP TABLE t",
                "RENAME TABLE t TO v"
            })
    void whatTheServerWouldRefuseIsSaid(String statement) throws SQLException {
        String setUp = "CREATE TABLE t (a int PRIMARY KEY, c int, f int, KEY i (c), CONSTRAINT k CHECK (c + f > 1));"
                + "CREATE TABLE v (g int, CONSTRAINT fk FOREIGN KEY (g) REFERENCES t (a))";
        CatalogEditor editor = new CatalogEditor();
        DatabaseCatalog catalog = Catalogs.of(MySql.NAME);
        assertThat(catalog.apply(setUp, editor)).isEmpty();
        List<CatalogEvent> events = new ArrayList<>();
        editor.listen(events::add);
        catalog.apply(statement, editor);
        assertThat(events).hasAtLeastOneElementOfType(CatalogEvent.Impossible.class);
    }

    @Test
    void mentionsNamesInAnyCaseButNotInText() {
        DatabaseCatalog catalog = Catalogs.of(MariaDb.NAME);
        assertThat(catalog.mentions("UPDATE t SET `Total` = 1", "total")).isTrue();
        assertThat(catalog.mentions("UPDATE t SET a = \"total\" # total", "total"))
                .isFalse();
    }
}
