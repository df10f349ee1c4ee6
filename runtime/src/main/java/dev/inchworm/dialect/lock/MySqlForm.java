package dev.inchworm.dialect.lock;

import static dev.inchworm.dialect.lock.MySqlFacts.COPY;
import static dev.inchworm.dialect.lock.MySqlFacts.INPLACE;
import static dev.inchworm.dialect.lock.MySqlFacts.INPLACE_REBUILD;
import static dev.inchworm.dialect.lock.MySqlFacts.INPLACE_SCAN;
import static dev.inchworm.dialect.lock.MySqlFacts.INSTANT;
import static dev.inchworm.dialect.lock.MySqlFacts.NOCOPY;
import static dev.inchworm.dialect.lock.MySqlFacts.NOCOPY_SCAN;
import static dev.inchworm.dialect.lock.MySqlFacts.NOCOPY_SHARED_SCAN;
import static dev.inchworm.dialect.lock.MySqlFacts.ONLINE_COPY;
import static dev.inchworm.dialect.lock.MySqlFacts.SHARED_REBUILD;
import static dev.inchworm.dialect.lock.MySqlFacts.SHARED_SCAN;
import static dev.inchworm.dialect.lock.MySqlFacts.UNKNOWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The statements of MySQL and MariaDB, and how each line of servers can carry them out at best: measured by trying every
 * algorithm with every lock. What a server can do at best it has to be told to do, else it may take a dearer way in silence.
 *
 * <p>{@code t} is the table, {@code p} one that is referred to, {@code i} an index, {@code k} a constraint.
 */
public enum MySqlForm implements StatementForm {
    ADD_COLUMN("ALTER TABLE t ADD COLUMN c …", "nullable or with a constant default", INSTANT),
    ADD_COLUMN_FIRST("ALTER TABLE t ADD COLUMN c … FIRST", "", INSTANT),
    ADD_COLUMN_FIRST_BESIDE_VIRTUAL(
            "ALTER TABLE t ADD COLUMN c … FIRST", "to a table with a virtual column", INSTANT, COPY, ONLINE_COPY),
    ADD_COLUMN_EXPRESSION("ALTER TABLE t ADD COLUMN c … DEFAULT (expression)", "", COPY, INSTANT),
    ADD_COLUMN_UUID("ALTER TABLE t ADD COLUMN c … DEFAULT (uuid())", "which MySQL refuses", UNKNOWN, COPY, ONLINE_COPY),
    ADD_COLUMN_RANDOM(
            "ALTER TABLE t ADD COLUMN c … DEFAULT (rand())",
            "which MySQL refuses, and MariaDB gives all rows the same value of",
            UNKNOWN,
            INSTANT),
    ADD_COLUMN_NUMBERED("ALTER TABLE t ADD COLUMN c … AUTO_INCREMENT UNIQUE", "", SHARED_REBUILD),
    ADD_COLUMN_STORED("ALTER TABLE t ADD COLUMN c … GENERATED ALWAYS AS (…) STORED", "", COPY, COPY, ONLINE_COPY),
    ADD_COLUMN_VIRTUAL("ALTER TABLE t ADD COLUMN c … GENERATED ALWAYS AS (…) VIRTUAL", "", INSTANT),
    ADD_COLUMN_CHECKED("ALTER TABLE t ADD COLUMN c … CHECK (…)", "", COPY, INSTANT),
    ADD_COLUMN_UNIQUE("ALTER TABLE t ADD COLUMN c … UNIQUE", "", INPLACE_REBUILD),
    ADD_COLUMN_FULLTEXT(
            "ALTER TABLE t ADD COLUMN c …", "to a table with a FULLTEXT index", COPY, SHARED_REBUILD, ONLINE_COPY),
    ADD_COLUMN_COMPRESSED("ALTER TABLE t ADD COLUMN c …", "to a table with ROW_FORMAT=COMPRESSED", INPLACE_REBUILD),
    DROP_COLUMN("ALTER TABLE t DROP COLUMN c", "", INSTANT),
    DROP_COLUMN_INDEXED("ALTER TABLE t DROP COLUMN c", "an indexed one", INPLACE_REBUILD, NOCOPY),
    DROP_COLUMN_STORED("ALTER TABLE t DROP COLUMN c", "a stored generated one", INSTANT),
    DROP_COLUMN_VIRTUAL("ALTER TABLE t DROP COLUMN c", "a virtual generated one", INSTANT),
    RENAME_COLUMN("ALTER TABLE t RENAME COLUMN c TO d", "", INSTANT),
    SET_DEFAULT("ALTER TABLE t ALTER COLUMN c SET DEFAULT …", "", INSTANT),
    DROP_DEFAULT("ALTER TABLE t ALTER COLUMN c DROP DEFAULT", "", INSTANT),
    SET_NOT_NULL("ALTER TABLE t MODIFY COLUMN c … NOT NULL", "", INPLACE_REBUILD),
    SET_NOT_NULL_BESIDE_STORED(
            "ALTER TABLE t MODIFY COLUMN c … NOT NULL",
            "in a table with a stored generated column",
            INPLACE_REBUILD,
            COPY,
            ONLINE_COPY),
    SET_NOT_NULL_BESIDE_VIRTUAL(
            "ALTER TABLE t MODIFY COLUMN c … NOT NULL", "in a table with a virtual column", INPLACE_REBUILD),
    DROP_NOT_NULL("ALTER TABLE t MODIFY COLUMN c …", "NULL from now on", INPLACE_REBUILD),
    COMMENT_ON_COLUMN("ALTER TABLE t MODIFY COLUMN c … COMMENT '…'", "", INSTANT),
    MOVE_COLUMN("ALTER TABLE t MODIFY COLUMN c … AFTER d", "", INPLACE_REBUILD, INSTANT),
    WIDEN_VARCHAR("ALTER TABLE t MODIFY COLUMN c varchar(n)", "wider, on the same side of 255 bytes", INPLACE, INSTANT),
    WIDEN_VARCHAR_ACROSS(
            "ALTER TABLE t MODIFY COLUMN c varchar(n)", "wider, across 255 bytes", COPY, COPY, ONLINE_COPY),
    NARROW_VARCHAR("ALTER TABLE t MODIFY COLUMN c varchar(n)", "narrower", COPY, COPY, ONLINE_COPY),
    CHANGE_TYPE("ALTER TABLE t MODIFY COLUMN c …", "another type", COPY, COPY, ONLINE_COPY),
    CHANGE_TYPE_TEXT("ALTER TABLE t MODIFY COLUMN c longtext", "from varchar", COPY, COPY, ONLINE_COPY),
    WIDEN_DECIMAL("ALTER TABLE t MODIFY COLUMN c decimal(p,s)", "with a greater p", COPY, COPY, ONLINE_COPY),
    CHANGE_PRECISION("ALTER TABLE t MODIFY COLUMN c datetime(n)", "with a greater n", COPY, COPY, ONLINE_COPY),
    APPEND_ENUM_VALUE("ALTER TABLE t MODIFY COLUMN c enum(…)", "with more values at the end", INSTANT),
    INSERT_ENUM_VALUE("ALTER TABLE t MODIFY COLUMN c enum(…)", "with values in between", COPY, COPY, ONLINE_COPY),
    WIDEN_CHARSET("ALTER TABLE t MODIFY COLUMN c … CHARACTER SET utf8mb4", "from utf8mb3", INPLACE, INSTANT),
    WIDEN_CHARSET_INDEXED(
            "ALTER TABLE t MODIFY COLUMN c … CHARACTER SET utf8mb4", "from utf8mb3, indexed", COPY, INSTANT),
    CHANGE_CHARSET("ALTER TABLE t MODIFY COLUMN c … CHARACTER SET utf8mb4", "from latin1", COPY, COPY, ONLINE_COPY),
    CHANGE_COLLATION("ALTER TABLE t MODIFY COLUMN c … COLLATE …", "", INPLACE, INSTANT),
    CHANGE_COLLATION_INDEXED("ALTER TABLE t MODIFY COLUMN c … COLLATE …", "indexed", COPY, NOCOPY_SCAN),
    ADD_NUMBERING(
            "ALTER TABLE t MODIFY COLUMN c … AUTO_INCREMENT",
            "with NO_AUTO_VALUE_ON_ZERO: a 0 stays one",
            COPY,
            COPY,
            ONLINE_COPY),
    DROP_NUMBERING("ALTER TABLE t MODIFY COLUMN c …", "AUTO_INCREMENT no longer", COPY, INSTANT),
    SET_NUMBERING("ALTER TABLE t AUTO_INCREMENT = n", "", INPLACE, INSTANT),
    SET_EXPRESSION_STORED(
            "ALTER TABLE t MODIFY COLUMN c … GENERATED ALWAYS AS (…) STORED",
            "another expression",
            COPY,
            COPY,
            ONLINE_COPY),
    SET_EXPRESSION_VIRTUAL(
            "ALTER TABLE t MODIFY COLUMN c … GENERATED ALWAYS AS (…) VIRTUAL", "another expression", COPY, INSTANT),
    DROP_EXPRESSION_STORED(
            "ALTER TABLE t MODIFY COLUMN c …", "stored and generated no longer", COPY, COPY, ONLINE_COPY),
    ADD_CHECK("ALTER TABLE t ADD CONSTRAINT k CHECK (…)", "", COPY, COPY, ONLINE_COPY),
    ADD_CHECK_NOT_ENFORCED("ALTER TABLE t ADD CONSTRAINT k CHECK (…) NOT ENFORCED", "known to MySQL", INSTANT, UNKNOWN),
    ENFORCE_CHECK("ALTER TABLE t ALTER CHECK k ENFORCED", "known to MySQL", COPY, UNKNOWN),
    RELAX_CHECK("ALTER TABLE t ALTER CHECK k NOT ENFORCED", "known to MySQL", INSTANT, UNKNOWN),
    DROP_CHECK("ALTER TABLE t DROP CONSTRAINT k", "a check", INSTANT),
    ADD_FOREIGN_KEY("ALTER TABLE t ADD CONSTRAINT k FOREIGN KEY (c) REFERENCES p", "", COPY, COPY, ONLINE_COPY),
    ADD_FOREIGN_KEY_UNCHECKED(
            "ALTER TABLE t ADD CONSTRAINT k FOREIGN KEY (c) REFERENCES p",
            "with foreign_key_checks = 0: orphans stay",
            INPLACE,
            INSTANT),
    DROP_FOREIGN_KEY("ALTER TABLE t DROP FOREIGN KEY k", "", INPLACE, INSTANT),
    ADD_UNIQUE("ALTER TABLE t ADD CONSTRAINT k UNIQUE (c)", "", INPLACE_SCAN, NOCOPY_SCAN),
    ADD_PRIMARY_KEY("ALTER TABLE t ADD PRIMARY KEY (c)", "", INPLACE_REBUILD),
    REPLACE_PRIMARY_KEY("ALTER TABLE t DROP PRIMARY KEY, ADD PRIMARY KEY (c)", "", INPLACE_REBUILD),
    DROP_PRIMARY_KEY("ALTER TABLE t DROP PRIMARY KEY", "", COPY, INPLACE_REBUILD),
    CREATE_INDEX("CREATE INDEX i ON t (c)", "", INPLACE_SCAN, NOCOPY_SCAN),
    CREATE_INDEX_EXPRESSION("CREATE INDEX i ON t ((expression))", "known to MySQL", SHARED_SCAN, UNKNOWN),
    CREATE_INDEX_VIRTUAL("CREATE INDEX i ON t (c)", "a virtual generated column", INPLACE_SCAN, NOCOPY_SCAN),
    CREATE_FULLTEXT_INDEX("CREATE FULLTEXT INDEX i ON t (c)", "", SHARED_REBUILD, SHARED_REBUILD, ONLINE_COPY),
    CREATE_SPATIAL_INDEX("CREATE SPATIAL INDEX i ON t (c)", "", SHARED_SCAN, NOCOPY_SHARED_SCAN, ONLINE_COPY),
    DROP_INDEX("ALTER TABLE t DROP INDEX i", "", INPLACE, NOCOPY),
    RENAME_INDEX("ALTER TABLE t RENAME INDEX i TO j", "", INPLACE, INSTANT),
    HIDE_INDEX("ALTER TABLE t ALTER INDEX i INVISIBLE", "known to MySQL", INPLACE, UNKNOWN),
    IGNORE_INDEX("ALTER TABLE t ALTER INDEX i IGNORED", "known to MariaDB", UNKNOWN, INSTANT),
    RENAME_TABLE("ALTER TABLE t RENAME TO u", "", INSTANT),
    COMMENT_ON_TABLE("ALTER TABLE t COMMENT = '…'", "", INPLACE, INSTANT),
    CONVERT_TABLE("ALTER TABLE t CONVERT TO CHARACTER SET …", "", COPY, COPY, ONLINE_COPY),
    SET_TABLE_CHARSET("ALTER TABLE t DEFAULT CHARACTER SET …", "", INPLACE, INSTANT),
    REBUILD_TABLE("ALTER TABLE t FORCE", "a rebuild", INPLACE_REBUILD);

    private final String sql;
    private final String note;
    private final Map<MySqlLine, MySqlFacts> facts = new EnumMap<>(MySqlLine.class);

    MySqlForm(String sql, String note, Optional<MySqlFacts> everywhere) {
        this(sql, note, everywhere, everywhere, everywhere);
    }

    MySqlForm(String sql, String note, Optional<MySqlFacts> mySql, Optional<MySqlFacts> mariaDb) {
        this(sql, note, mySql, mariaDb, mariaDb);
    }

    MySqlForm(
            String sql,
            String note,
            Optional<MySqlFacts> mySql,
            Optional<MySqlFacts> mariaDb10,
            Optional<MySqlFacts> mariaDb11) {
        this.sql = sql;
        this.note = note;
        mySql.ifPresent(known -> facts.put(MySqlLine.MYSQL, known));
        mariaDb10.ifPresent(known -> facts.put(MySqlLine.MARIADB_10_11, known));
        mariaDb11.ifPresent(known -> facts.put(MySqlLine.MARIADB_11_4, known));
    }

    @Override
    public String sql() {
        return sql;
    }

    /** What the statement does not say about itself: what the table or the column is like; may be empty. */
    public String note() {
        return note;
    }

    /** How a server of {@code line} carries it out at best; empty where that does not take it. */
    public Optional<MySqlFacts> facts(MySqlLine line) {
        return Optional.ofNullable(facts.get(line));
    }
}
