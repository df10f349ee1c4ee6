package dev.inchworm.dialect.lock;

import java.util.List;

/**
 * A statement of some form, as it is put to a server that has {@link #SCHEMA}.
 *
 * @param setup what has to be there beside that
 */
record MySqlFormSample(MySqlForm form, String setup, String statement) {

    /** A table without what makes servers refuse things, and one that it may refer to. */
    static final String SCHEMA = """
            CREATE TABLE IF NOT EXISTS p (id int PRIMARY KEY, code int NOT NULL UNIQUE);
            INSERT IGNORE INTO p VALUES (1, 1), (2, 2), (3, 3);
            CREATE TABLE t (
                id int PRIMARY KEY, p_id int, a int NOT NULL, b varchar(20), n int, w varchar(60), ns varchar(63),
                d decimal(10, 2), at datetime(3), e enum('x', 'y'), u3 varchar(20) CHARACTER SET utf8mb3,
                l1 varchar(20) CHARACTER SET latin1, CONSTRAINT t_a_check CHECK (a >= 0), CONSTRAINT t_a_key UNIQUE (a),
                INDEX t_w (w)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
            INSERT INTO t SELECT id, id, id, 'b', id, 'w', 'n', 1, now(), 'x', 'u', 'l' FROM p;
            """;

    static List<MySqlFormSample> all() {
        return List.of(
                new MySqlFormSample(
                        MySqlForm.ADD_COLUMN, "", "ALTER TABLE t ADD COLUMN c varchar(8) NOT NULL DEFAULT 'x'"),
                new MySqlFormSample(MySqlForm.ADD_COLUMN_FIRST, "", "ALTER TABLE t ADD COLUMN c int FIRST"),
                new MySqlFormSample(
                        MySqlForm.ADD_COLUMN_FIRST_BESIDE_VIRTUAL,
                        "ALTER TABLE t ADD COLUMN vi int GENERATED ALWAYS AS (a + 1) VIRTUAL",
                        "ALTER TABLE t ADD COLUMN c int FIRST"),
                new MySqlFormSample(
                        MySqlForm.ADD_COLUMN_EXPRESSION, "", "ALTER TABLE t ADD COLUMN c int DEFAULT (1 + 1)"),
                new MySqlFormSample(
                        MySqlForm.ADD_COLUMN_UUID, "", "ALTER TABLE t ADD COLUMN c varchar(36) DEFAULT (uuid())"),
                new MySqlFormSample(
                        MySqlForm.ADD_COLUMN_RANDOM, "", "ALTER TABLE t ADD COLUMN c double DEFAULT (rand())"),
                new MySqlFormSample(
                        MySqlForm.ADD_COLUMN_NUMBERED,
                        "",
                        "ALTER TABLE t ADD COLUMN c bigint NOT NULL AUTO_INCREMENT UNIQUE"),
                new MySqlFormSample(
                        MySqlForm.ADD_COLUMN_STORED,
                        "",
                        "ALTER TABLE t ADD COLUMN c int GENERATED ALWAYS AS (a + 2) STORED"),
                new MySqlFormSample(
                        MySqlForm.ADD_COLUMN_VIRTUAL,
                        "",
                        "ALTER TABLE t ADD COLUMN c int GENERATED ALWAYS AS (a + 2) VIRTUAL"),
                new MySqlFormSample(
                        MySqlForm.ADD_COLUMN_CHECKED, "", "ALTER TABLE t ADD COLUMN c int DEFAULT 1 CHECK (c > 0)"),
                new MySqlFormSample(MySqlForm.ADD_COLUMN_UNIQUE, "", "ALTER TABLE t ADD COLUMN c int UNIQUE"),
                new MySqlFormSample(
                        MySqlForm.ADD_COLUMN_FULLTEXT,
                        "CREATE FULLTEXT INDEX ft ON t (b)",
                        "ALTER TABLE t ADD COLUMN c int"),
                new MySqlFormSample(
                        MySqlForm.ADD_COLUMN_COMPRESSED,
                        "ALTER TABLE t ROW_FORMAT=COMPRESSED",
                        "ALTER TABLE t ADD COLUMN c int"),
                new MySqlFormSample(MySqlForm.DROP_COLUMN, "", "ALTER TABLE t DROP COLUMN b"),
                new MySqlFormSample(MySqlForm.DROP_COLUMN_INDEXED, "", "ALTER TABLE t DROP COLUMN w"),
                new MySqlFormSample(
                        MySqlForm.DROP_COLUMN_STORED,
                        "ALTER TABLE t ADD COLUMN st int GENERATED ALWAYS AS (a + 1) STORED",
                        "ALTER TABLE t DROP COLUMN st"),
                new MySqlFormSample(
                        MySqlForm.DROP_COLUMN_VIRTUAL,
                        "ALTER TABLE t ADD COLUMN vi int GENERATED ALWAYS AS (a + 1) VIRTUAL",
                        "ALTER TABLE t DROP COLUMN vi"),
                new MySqlFormSample(MySqlForm.RENAME_COLUMN, "", "ALTER TABLE t RENAME COLUMN w TO c"),
                new MySqlFormSample(MySqlForm.SET_DEFAULT, "", "ALTER TABLE t ALTER COLUMN n SET DEFAULT 5"),
                new MySqlFormSample(MySqlForm.DROP_DEFAULT, "", "ALTER TABLE t ALTER COLUMN n DROP DEFAULT"),
                new MySqlFormSample(MySqlForm.SET_NOT_NULL, "", "ALTER TABLE t MODIFY COLUMN n int NOT NULL"),
                new MySqlFormSample(
                        MySqlForm.SET_NOT_NULL_BESIDE_STORED,
                        "ALTER TABLE t ADD COLUMN st int GENERATED ALWAYS AS (a + 1) STORED",
                        "ALTER TABLE t MODIFY COLUMN n int NOT NULL"),
                new MySqlFormSample(
                        MySqlForm.SET_NOT_NULL_BESIDE_VIRTUAL,
                        "ALTER TABLE t ADD COLUMN vi int GENERATED ALWAYS AS (a + 1) VIRTUAL",
                        "ALTER TABLE t MODIFY COLUMN n int NOT NULL"),
                new MySqlFormSample(MySqlForm.DROP_NOT_NULL, "", "ALTER TABLE t MODIFY COLUMN a int"),
                new MySqlFormSample(MySqlForm.COMMENT_ON_COLUMN, "", "ALTER TABLE t MODIFY COLUMN n int COMMENT 'x'"),
                new MySqlFormSample(MySqlForm.MOVE_COLUMN, "", "ALTER TABLE t MODIFY COLUMN b varchar(20) AFTER id"),
                new MySqlFormSample(MySqlForm.WIDEN_VARCHAR, "", "ALTER TABLE t MODIFY COLUMN w varchar(63)"),
                new MySqlFormSample(MySqlForm.WIDEN_VARCHAR_ACROSS, "", "ALTER TABLE t MODIFY COLUMN ns varchar(64)"),
                new MySqlFormSample(MySqlForm.NARROW_VARCHAR, "", "ALTER TABLE t MODIFY COLUMN b varchar(10)"),
                new MySqlFormSample(MySqlForm.CHANGE_TYPE, "", "ALTER TABLE t MODIFY COLUMN n bigint"),
                new MySqlFormSample(MySqlForm.CHANGE_TYPE_TEXT, "", "ALTER TABLE t MODIFY COLUMN b longtext"),
                new MySqlFormSample(MySqlForm.WIDEN_DECIMAL, "", "ALTER TABLE t MODIFY COLUMN d decimal(12,2)"),
                new MySqlFormSample(MySqlForm.CHANGE_PRECISION, "", "ALTER TABLE t MODIFY COLUMN at datetime(6)"),
                new MySqlFormSample(MySqlForm.APPEND_ENUM_VALUE, "", "ALTER TABLE t MODIFY COLUMN e enum('x','y','z')"),
                new MySqlFormSample(MySqlForm.INSERT_ENUM_VALUE, "", "ALTER TABLE t MODIFY COLUMN e enum('x','z','y')"),
                new MySqlFormSample(
                        MySqlForm.WIDEN_CHARSET,
                        "",
                        "ALTER TABLE t MODIFY COLUMN u3 varchar(20) CHARACTER SET utf8mb4"),
                new MySqlFormSample(
                        MySqlForm.WIDEN_CHARSET_INDEXED,
                        "CREATE INDEX t_u3 ON t (u3)",
                        "ALTER TABLE t MODIFY COLUMN u3 varchar(20) CHARACTER SET utf8mb4"),
                new MySqlFormSample(
                        MySqlForm.CHANGE_CHARSET,
                        "",
                        "ALTER TABLE t MODIFY COLUMN l1 varchar(20) CHARACTER SET utf8mb4"),
                new MySqlFormSample(
                        MySqlForm.CHANGE_COLLATION,
                        "",
                        "ALTER TABLE t MODIFY COLUMN b varchar(20) COLLATE utf8mb4_bin"),
                new MySqlFormSample(
                        MySqlForm.CHANGE_COLLATION_INDEXED,
                        "",
                        "ALTER TABLE t MODIFY COLUMN w varchar(60) COLLATE utf8mb4_bin"),
                new MySqlFormSample(
                        MySqlForm.ADD_NUMBERING,
                        "ALTER TABLE t DROP INDEX t_a_key; SET sql_mode = concat(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')",
                        "ALTER TABLE t MODIFY COLUMN id int NOT NULL AUTO_INCREMENT"),
                new MySqlFormSample(
                        MySqlForm.DROP_NUMBERING,
                        "ALTER TABLE t MODIFY COLUMN id int NOT NULL AUTO_INCREMENT",
                        "ALTER TABLE t MODIFY COLUMN id int NOT NULL"),
                new MySqlFormSample(
                        MySqlForm.SET_NUMBERING,
                        "ALTER TABLE t MODIFY COLUMN id int NOT NULL AUTO_INCREMENT",
                        "ALTER TABLE t AUTO_INCREMENT = 1000"),
                new MySqlFormSample(
                        MySqlForm.SET_EXPRESSION_STORED,
                        "ALTER TABLE t ADD COLUMN st int GENERATED ALWAYS AS (a + 1) STORED",
                        "ALTER TABLE t MODIFY COLUMN st int GENERATED ALWAYS AS (a + 2) STORED"),
                new MySqlFormSample(
                        MySqlForm.SET_EXPRESSION_VIRTUAL,
                        "ALTER TABLE t ADD COLUMN vi int GENERATED ALWAYS AS (a + 1) VIRTUAL",
                        "ALTER TABLE t MODIFY COLUMN vi int GENERATED ALWAYS AS (a + 2) VIRTUAL"),
                new MySqlFormSample(
                        MySqlForm.DROP_EXPRESSION_STORED,
                        "ALTER TABLE t ADD COLUMN st int GENERATED ALWAYS AS (a + 1) STORED",
                        "ALTER TABLE t MODIFY COLUMN st int"),
                new MySqlFormSample(MySqlForm.ADD_CHECK, "", "ALTER TABLE t ADD CONSTRAINT k CHECK (n > 0)"),
                new MySqlFormSample(
                        MySqlForm.ADD_CHECK_NOT_ENFORCED,
                        "",
                        "ALTER TABLE t ADD CONSTRAINT k CHECK (n > 0) NOT ENFORCED"),
                new MySqlFormSample(
                        MySqlForm.ENFORCE_CHECK,
                        "ALTER TABLE t ADD CONSTRAINT k CHECK (n > 0) NOT ENFORCED",
                        "ALTER TABLE t ALTER CHECK k ENFORCED"),
                new MySqlFormSample(MySqlForm.RELAX_CHECK, "", "ALTER TABLE t ALTER CHECK t_a_check NOT ENFORCED"),
                new MySqlFormSample(MySqlForm.DROP_CHECK, "", "ALTER TABLE t DROP CONSTRAINT t_a_check"),
                new MySqlFormSample(
                        MySqlForm.ADD_FOREIGN_KEY,
                        "CREATE INDEX t_p ON t (p_id)",
                        "ALTER TABLE t ADD CONSTRAINT k FOREIGN KEY (p_id) REFERENCES p (id)"),
                new MySqlFormSample(
                        MySqlForm.ADD_FOREIGN_KEY_UNCHECKED,
                        "CREATE INDEX t_p ON t (p_id); SET foreign_key_checks = 0",
                        "ALTER TABLE t ADD CONSTRAINT k FOREIGN KEY (p_id) REFERENCES p (id)"),
                new MySqlFormSample(
                        MySqlForm.DROP_FOREIGN_KEY,
                        "ALTER TABLE t ADD CONSTRAINT k FOREIGN KEY (p_id) REFERENCES p (id)",
                        "ALTER TABLE t DROP FOREIGN KEY k"),
                new MySqlFormSample(MySqlForm.ADD_UNIQUE, "", "ALTER TABLE t ADD CONSTRAINT k UNIQUE (n)"),
                new MySqlFormSample(
                        MySqlForm.ADD_PRIMARY_KEY,
                        "ALTER TABLE t DROP PRIMARY KEY",
                        "ALTER TABLE t ADD PRIMARY KEY (id)"),
                new MySqlFormSample(
                        MySqlForm.REPLACE_PRIMARY_KEY, "", "ALTER TABLE t DROP PRIMARY KEY, ADD PRIMARY KEY (a)"),
                new MySqlFormSample(MySqlForm.DROP_PRIMARY_KEY, "", "ALTER TABLE t DROP PRIMARY KEY"),
                new MySqlFormSample(MySqlForm.CREATE_INDEX, "", "CREATE INDEX i ON t (n)"),
                new MySqlFormSample(MySqlForm.CREATE_INDEX_EXPRESSION, "", "CREATE INDEX i ON t ((n + 1))"),
                new MySqlFormSample(
                        MySqlForm.CREATE_INDEX_VIRTUAL,
                        "ALTER TABLE t ADD COLUMN vi int GENERATED ALWAYS AS (a + 1) VIRTUAL",
                        "CREATE INDEX i ON t (vi)"),
                new MySqlFormSample(MySqlForm.CREATE_FULLTEXT_INDEX, "", "CREATE FULLTEXT INDEX i ON t (b)"),
                new MySqlFormSample(
                        MySqlForm.CREATE_SPATIAL_INDEX,
                        "ALTER TABLE t ADD COLUMN pt point; UPDATE t SET pt = point(1, 1); ALTER TABLE t MODIFY COLUMN pt point NOT NULL",
                        "CREATE SPATIAL INDEX i ON t (pt)"),
                new MySqlFormSample(MySqlForm.DROP_INDEX, "", "ALTER TABLE t DROP INDEX t_w"),
                new MySqlFormSample(MySqlForm.RENAME_INDEX, "", "ALTER TABLE t RENAME INDEX t_w TO i"),
                new MySqlFormSample(MySqlForm.HIDE_INDEX, "", "ALTER TABLE t ALTER INDEX t_w INVISIBLE"),
                new MySqlFormSample(MySqlForm.IGNORE_INDEX, "", "ALTER TABLE t ALTER INDEX t_w IGNORED"),
                new MySqlFormSample(MySqlForm.RENAME_TABLE, "", "ALTER TABLE t RENAME TO u"),
                new MySqlFormSample(MySqlForm.COMMENT_ON_TABLE, "", "ALTER TABLE t COMMENT = 'x'"),
                new MySqlFormSample(MySqlForm.CONVERT_TABLE, "", "ALTER TABLE t CONVERT TO CHARACTER SET utf8mb4"),
                new MySqlFormSample(MySqlForm.SET_TABLE_CHARSET, "", "ALTER TABLE t DEFAULT CHARACTER SET latin1"),
                new MySqlFormSample(MySqlForm.REBUILD_TABLE, "", "ALTER TABLE t FORCE"));
    }
}
