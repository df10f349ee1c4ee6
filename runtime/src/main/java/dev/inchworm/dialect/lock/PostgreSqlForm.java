package dev.inchworm.dialect.lock;

import static dev.inchworm.dialect.lock.PostgreSqlFacts.brief;
import static dev.inchworm.dialect.lock.PostgreSqlFacts.rewrite;
import static dev.inchworm.dialect.lock.PostgreSqlFacts.scan;
import static dev.inchworm.dialect.lock.PostgreSqlLock.ACCESS_EXCLUSIVE;
import static dev.inchworm.dialect.lock.PostgreSqlLock.ACCESS_SHARE;
import static dev.inchworm.dialect.lock.PostgreSqlLock.NONE;
import static dev.inchworm.dialect.lock.PostgreSqlLock.ROW_EXCLUSIVE;
import static dev.inchworm.dialect.lock.PostgreSqlLock.ROW_SHARE;
import static dev.inchworm.dialect.lock.PostgreSqlLock.SHARE;
import static dev.inchworm.dialect.lock.PostgreSqlLock.SHARE_ROW_EXCLUSIVE;
import static dev.inchworm.dialect.lock.PostgreSqlLock.SHARE_UPDATE_EXCLUSIVE;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The statements of PostgreSQL. Where the text of a statement does not tell what it costs ({@code SET NOT NULL} with and
 * without a check that proves it), the form that the text tells is the dearer one, and the cheaper one {@linkplain #variantOf
 * is a variant} that a recipe has to claim.
 *
 * <p>{@code t} is the table, {@code p} one that is referred to, {@code v} a view, {@code s} a sequence, {@code i} an index.
 */
public enum PostgreSqlForm implements StatementForm {
    CREATE_TABLE("CREATE TABLE t (…)", brief(NONE)),
    CREATE_TABLE_REFERRING(
            "CREATE TABLE t (… REFERENCES p …)", Other.REFERENCED, brief(NONE).andOther(SHARE_ROW_EXCLUSIVE)),
    RENAME_TABLE("ALTER TABLE t RENAME TO u", brief(ACCESS_EXCLUSIVE)),
    MOVE_TABLE("ALTER TABLE t SET SCHEMA x", brief(ACCESS_EXCLUSIVE)),
    DROP_TABLE("DROP TABLE t", brief(ACCESS_EXCLUSIVE)),
    DROP_TABLE_REFERRING(
            "DROP TABLE t, which refers to p",
            Other.REFERENCED,
            brief(ACCESS_EXCLUSIVE).andOther(ACCESS_EXCLUSIVE),
            DROP_TABLE),
    /** The lock is the one it names. */
    LOCK_TABLE("LOCK TABLE t", brief(ACCESS_EXCLUSIVE)),

    ADD_COLUMN("ALTER TABLE t ADD COLUMN c …, nullable or with a default computed once", brief(ACCESS_EXCLUSIVE)),
    ADD_COLUMN_VOLATILE("ALTER TABLE t ADD COLUMN c … DEFAULT volatile()", rewrite(ACCESS_EXCLUSIVE)),
    ADD_COLUMN_IDENTITY("ALTER TABLE t ADD COLUMN c … GENERATED … AS IDENTITY", rewrite(ACCESS_EXCLUSIVE)),
    ADD_COLUMN_STORED("ALTER TABLE t ADD COLUMN c … GENERATED ALWAYS AS (…) STORED", rewrite(ACCESS_EXCLUSIVE)),
    ADD_COLUMN_VIRTUAL(
            18, "ALTER TABLE t ADD COLUMN c … GENERATED ALWAYS AS (…) VIRTUAL, nullable", brief(ACCESS_EXCLUSIVE)),
    ADD_COLUMN_CHECKED("ALTER TABLE t ADD COLUMN c … CHECK (…)", scan(ACCESS_EXCLUSIVE)),
    ADD_COLUMN_UNIQUE("ALTER TABLE t ADD COLUMN c … UNIQUE", scan(ACCESS_EXCLUSIVE)),
    ADD_COLUMN_REFERRING(
            "ALTER TABLE t ADD COLUMN c … REFERENCES p",
            Other.REFERENCED,
            brief(ACCESS_EXCLUSIVE).andOther(SHARE_ROW_EXCLUSIVE)),
    DROP_COLUMN("ALTER TABLE t DROP COLUMN c", brief(ACCESS_EXCLUSIVE)),
    RENAME_COLUMN("ALTER TABLE t RENAME COLUMN c TO d", brief(ACCESS_EXCLUSIVE)),
    SET_DEFAULT("ALTER TABLE t ALTER COLUMN c SET DEFAULT …", brief(ACCESS_EXCLUSIVE)),
    DROP_DEFAULT("ALTER TABLE t ALTER COLUMN c DROP DEFAULT", brief(ACCESS_EXCLUSIVE)),
    SET_NOT_NULL("ALTER TABLE t ALTER COLUMN c SET NOT NULL", scan(ACCESS_EXCLUSIVE)),
    SET_NOT_NULL_PROVEN(
            "ALTER TABLE t ALTER COLUMN c SET NOT NULL, under a valid CHECK (c IS NOT NULL)",
            brief(ACCESS_EXCLUSIVE),
            SET_NOT_NULL),
    DROP_NOT_NULL("ALTER TABLE t ALTER COLUMN c DROP NOT NULL", brief(ACCESS_EXCLUSIVE)),
    ADD_IDENTITY("ALTER TABLE t ALTER COLUMN c ADD GENERATED … AS IDENTITY", brief(ACCESS_EXCLUSIVE)),
    SET_IDENTITY("ALTER TABLE t ALTER COLUMN c SET GENERATED …", brief(ACCESS_EXCLUSIVE)),
    DROP_IDENTITY("ALTER TABLE t ALTER COLUMN c DROP IDENTITY", brief(ACCESS_EXCLUSIVE)),
    SET_EXPRESSION(17, "ALTER TABLE t ALTER COLUMN c SET EXPRESSION AS (…)", rewrite(ACCESS_EXCLUSIVE)),
    SET_EXPRESSION_VIRTUAL(
            18,
            "ALTER TABLE t ALTER COLUMN c SET EXPRESSION AS (…), of a virtual column",
            brief(ACCESS_EXCLUSIVE),
            SET_EXPRESSION),
    DROP_EXPRESSION("ALTER TABLE t ALTER COLUMN c DROP EXPRESSION", brief(ACCESS_EXCLUSIVE)),
    CHANGE_TYPE("ALTER TABLE t ALTER COLUMN c TYPE …", rewrite(ACCESS_EXCLUSIVE)),
    CHANGE_TYPE_FREE(
            "ALTER TABLE t ALTER COLUMN c TYPE …, to one that holds the same bytes",
            brief(ACCESS_EXCLUSIVE),
            CHANGE_TYPE),
    CHANGE_TYPE_CHECKED(
            "ALTER TABLE t ALTER COLUMN c TYPE …, to one that holds the same bytes, of a column under a CHECK",
            scan(ACCESS_EXCLUSIVE),
            CHANGE_TYPE),
    SET_STATISTICS("ALTER TABLE t ALTER COLUMN c SET STATISTICS n", brief(SHARE_UPDATE_EXCLUSIVE)),

    ADD_CHECK("ALTER TABLE t ADD CONSTRAINT k CHECK (…)", scan(ACCESS_EXCLUSIVE)),
    ADD_CHECK_NOT_VALID("ALTER TABLE t ADD CONSTRAINT k CHECK (…) NOT VALID", brief(ACCESS_EXCLUSIVE)),
    ADD_NOT_NULL(18, "ALTER TABLE t ADD CONSTRAINT k NOT NULL c", scan(ACCESS_EXCLUSIVE)),
    ADD_NOT_NULL_NOT_VALID(18, "ALTER TABLE t ADD CONSTRAINT k NOT NULL c NOT VALID", brief(ACCESS_EXCLUSIVE)),
    ADD_FOREIGN_KEY(
            "ALTER TABLE t ADD CONSTRAINT k FOREIGN KEY (c) REFERENCES p",
            Other.REFERENCED,
            scan(SHARE_ROW_EXCLUSIVE).andOther(SHARE_ROW_EXCLUSIVE)),
    ADD_FOREIGN_KEY_NOT_VALID(
            "ALTER TABLE t ADD CONSTRAINT k FOREIGN KEY (c) REFERENCES p NOT VALID",
            Other.REFERENCED,
            brief(SHARE_ROW_EXCLUSIVE).andOther(SHARE_ROW_EXCLUSIVE)),
    VALIDATE("ALTER TABLE t VALIDATE CONSTRAINT k", scan(SHARE_UPDATE_EXCLUSIVE)),
    VALIDATE_FOREIGN_KEY(
            "ALTER TABLE t VALIDATE CONSTRAINT k, a foreign key",
            Other.REFERENCED,
            scan(SHARE_UPDATE_EXCLUSIVE).andOther(ROW_SHARE),
            VALIDATE),
    ADD_UNIQUE("ALTER TABLE t ADD CONSTRAINT k UNIQUE (c)", scan(ACCESS_EXCLUSIVE)),
    ADD_PRIMARY_KEY("ALTER TABLE t ADD CONSTRAINT k PRIMARY KEY (c)", scan(ACCESS_EXCLUSIVE)),
    ADD_UNIQUE_USING_INDEX("ALTER TABLE t ADD CONSTRAINT k UNIQUE USING INDEX i", brief(ACCESS_EXCLUSIVE)),
    ADD_PRIMARY_KEY_USING_INDEX(
            "ALTER TABLE t ADD CONSTRAINT k PRIMARY KEY USING INDEX i, over columns that are NOT NULL",
            brief(ACCESS_EXCLUSIVE)),
    DROP_CONSTRAINT("ALTER TABLE t DROP CONSTRAINT k", brief(ACCESS_EXCLUSIVE)),
    DROP_FOREIGN_KEY(
            "ALTER TABLE t DROP CONSTRAINT k, a foreign key",
            Other.REFERENCED,
            brief(ACCESS_EXCLUSIVE).andOther(ACCESS_EXCLUSIVE),
            DROP_CONSTRAINT),
    RENAME_CONSTRAINT("ALTER TABLE t RENAME CONSTRAINT k TO l", brief(ACCESS_EXCLUSIVE)),
    REPLICA_IDENTITY("ALTER TABLE t REPLICA IDENTITY USING INDEX i", brief(ACCESS_EXCLUSIVE)),

    CREATE_INDEX("CREATE INDEX i ON t (…)", scan(SHARE)),
    CREATE_INDEX_CONCURRENTLY(
            "CREATE INDEX CONCURRENTLY i ON t (…)", scan(SHARE_UPDATE_EXCLUSIVE).alone()),
    RENAME_INDEX("ALTER INDEX i RENAME TO j", Other.INDEX, brief(NONE).andOther(SHARE_UPDATE_EXCLUSIVE)),
    DROP_INDEX("DROP INDEX i", Other.INDEX, brief(ACCESS_EXCLUSIVE).andOther(ACCESS_EXCLUSIVE)),
    DROP_INDEX_CONCURRENTLY(
            "DROP INDEX CONCURRENTLY i",
            Other.INDEX,
            brief(SHARE_UPDATE_EXCLUSIVE).andOther(SHARE_UPDATE_EXCLUSIVE).alone()),
    CREATE_STATISTICS("CREATE STATISTICS x ON … FROM t", brief(SHARE_UPDATE_EXCLUSIVE)),

    CREATE_FUNCTION("CREATE FUNCTION f() …", brief(NONE)),
    DROP_FUNCTION("DROP FUNCTION f()", brief(NONE)),
    CREATE_TRIGGER("CREATE TRIGGER g … ON t …", brief(SHARE_ROW_EXCLUSIVE)),
    REPLACE_TRIGGER(14, "CREATE OR REPLACE TRIGGER g … ON t …", brief(SHARE_ROW_EXCLUSIVE)),
    RENAME_TRIGGER("ALTER TRIGGER g ON t RENAME TO h", brief(ACCESS_EXCLUSIVE)),
    SWITCH_TRIGGER("ALTER TABLE t DISABLE TRIGGER g", brief(SHARE_ROW_EXCLUSIVE)),
    DROP_TRIGGER("DROP TRIGGER g ON t", brief(ACCESS_EXCLUSIVE)),

    CREATE_VIEW("CREATE VIEW v AS SELECT … FROM t", brief(ACCESS_SHARE)),
    REPLACE_VIEW(
            "CREATE OR REPLACE VIEW v AS SELECT … FROM t",
            Other.VIEW,
            brief(ACCESS_SHARE).andOther(ACCESS_EXCLUSIVE)),
    RENAME_VIEW("ALTER VIEW v RENAME TO w", Other.VIEW, brief(NONE).andOther(ACCESS_EXCLUSIVE)),
    OWN_VIEW("ALTER VIEW v OWNER TO r", Other.VIEW, brief(NONE).andOther(ACCESS_EXCLUSIVE)),
    DROP_VIEW("DROP VIEW v", Other.VIEW, brief(NONE).andOther(ACCESS_EXCLUSIVE)),

    CREATE_SEQUENCE("CREATE SEQUENCE s", brief(NONE)),
    ALTER_SEQUENCE("ALTER SEQUENCE s …", Other.SEQUENCE, brief(NONE).andOther(SHARE_ROW_EXCLUSIVE)),
    OWN_SEQUENCE(
            "ALTER SEQUENCE s OWNED BY t.c", Other.SEQUENCE, brief(ACCESS_SHARE).andOther(SHARE_ROW_EXCLUSIVE)),
    RENAME_SEQUENCE("ALTER SEQUENCE s RENAME TO r", Other.SEQUENCE, brief(NONE).andOther(ACCESS_EXCLUSIVE)),
    SET_SEQUENCE("SELECT setval('s', …)", Other.SEQUENCE, brief(NONE).andOther(ROW_EXCLUSIVE)),
    DROP_SEQUENCE("DROP SEQUENCE s", Other.SEQUENCE, brief(NONE).andOther(ACCESS_EXCLUSIVE)),

    CREATE_TYPE("CREATE TYPE e AS ENUM (…)", brief(NONE)),
    ADD_ENUM_VALUE("ALTER TYPE e ADD VALUE …, which nobody can use before the commit", brief(NONE)),
    RENAME_ENUM_VALUE("ALTER TYPE e RENAME VALUE … TO …", brief(NONE)),
    DROP_TYPE("DROP TYPE e", brief(NONE)),
    CREATE_SCHEMA("CREATE SCHEMA x", brief(NONE)),

    COMMENT_ON_TABLE("COMMENT ON TABLE t, COMMENT ON COLUMN t.c", brief(SHARE_UPDATE_EXCLUSIVE)),
    COMMENT_ON_CONSTRAINT("COMMENT ON CONSTRAINT k ON t", brief(ACCESS_SHARE)),
    COMMENT_ELSEWHERE("COMMENT ON anything else", brief(NONE)),
    GRANT("GRANT … ON t TO …", brief(NONE), 18, brief(ACCESS_SHARE)),

    INSERT("INSERT INTO t …", brief(ROW_EXCLUSIVE)),
    UPDATE("UPDATE t SET … WHERE …, a batch along the key", brief(ROW_EXCLUSIVE)),
    DELETE("DELETE FROM t WHERE …, a batch along the key", brief(ROW_EXCLUSIVE)),
    SELECT("SELECT … FROM t", brief(ACCESS_SHARE)),
    EXPLAIN("EXPLAIN UPDATE t SET …", brief(ROW_EXCLUSIVE)),
    SETTING("SET, RESET", brief(NONE));

    /** What a form has to do with beside its table. */
    public enum Other {
        /** Nothing. */
        NOTHING(""),
        /** The table that a foreign key refers to. */
        REFERENCED("referenced table"),
        /** A view. */
        VIEW("view"),
        /** A sequence. */
        SEQUENCE("sequence"),
        /** An index. */
        INDEX("index");

        private final String text;

        Other(String text) {
            this.text = text;
        }

        /** For people. */
        public String text() {
            return text;
        }
    }

    /** The oldest server that anything here is known of. */
    public static final int OLDEST = 13;

    private final int since;
    private final String sql;
    private final Other other;
    private final NavigableMap<Integer, PostgreSqlFacts> facts = new TreeMap<>();
    private final Optional<PostgreSqlForm> variantOf;

    PostgreSqlForm(String sql, PostgreSqlFacts facts) {
        this(OLDEST, sql, Other.NOTHING, facts, Optional.empty());
    }

    PostgreSqlForm(String sql, PostgreSqlFacts facts, int changedIn, PostgreSqlFacts then) {
        this(sql, facts);
        this.facts.put(changedIn, then);
    }

    PostgreSqlForm(int since, String sql, PostgreSqlFacts facts) {
        this(since, sql, Other.NOTHING, facts, Optional.empty());
    }

    PostgreSqlForm(String sql, Other other, PostgreSqlFacts facts) {
        this(OLDEST, sql, other, facts, Optional.empty());
    }

    PostgreSqlForm(String sql, PostgreSqlFacts facts, PostgreSqlForm variantOf) {
        this(OLDEST, sql, Other.NOTHING, facts, Optional.of(variantOf));
    }

    PostgreSqlForm(int since, String sql, PostgreSqlFacts facts, PostgreSqlForm variantOf) {
        this(since, sql, Other.NOTHING, facts, Optional.of(variantOf));
    }

    PostgreSqlForm(String sql, Other other, PostgreSqlFacts facts, PostgreSqlForm variantOf) {
        this(OLDEST, sql, other, facts, Optional.of(variantOf));
    }

    PostgreSqlForm(int since, String sql, Other other, PostgreSqlFacts facts, Optional<PostgreSqlForm> variantOf) {
        this.since = since;
        this.sql = sql;
        this.other = other;
        this.facts.put(since, facts);
        this.variantOf = variantOf;
    }

    /** The first major version that knows it. */
    public int since() {
        return since;
    }

    @Override
    public String sql() {
        return sql;
    }

    /** What it has to do with beside its table. */
    public Other other() {
        return other;
    }

    /** The form that the text of such a statement tells; empty where it is this one. */
    public Optional<PostgreSqlForm> variantOf() {
        return variantOf;
    }

    /** Whether a server of that version takes it on a partitioned table. */
    public boolean fitsPartitioned(int major) {
        return switch (this) {
            case CREATE_INDEX_CONCURRENTLY,
                    DROP_INDEX_CONCURRENTLY,
                    ADD_UNIQUE_USING_INDEX,
                    ADD_PRIMARY_KEY_USING_INDEX -> false;
            case ADD_COLUMN_IDENTITY -> major >= 17;
            case ADD_FOREIGN_KEY_NOT_VALID -> major >= 18;
            default -> major >= since;
        };
    }

    /** What it does, by the first major version that does it so. */
    public SortedMap<Integer, PostgreSqlFacts> byVersion() {
        return Collections.unmodifiableSortedMap(facts);
    }

    /** What it does on the newest server. */
    public PostgreSqlFacts latest() {
        return facts.lastEntry().getValue();
    }

    /** What it does on a server of the major version {@code major}; empty where that does not know it. */
    public Optional<PostgreSqlFacts> facts(int major) {
        return Optional.ofNullable(facts.floorEntry(major)).map(Map.Entry::getValue);
    }
}
