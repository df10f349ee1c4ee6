package dev.inchworm.dialect;

import java.util.List;
import java.util.stream.IntStream;

/** Statements that a server with the table {@code t (a int, INDEX i (a))} takes if it has a feature. */
final class MySqlProbe {

    private MySqlProbe() {}

    static List<String> of(MySqlDialect dialect, MySqlFeature feature) {
        return switch (feature) {
            case INSTANT_COLUMNS ->
                List.of(
                        "ALTER TABLE t ADD COLUMN b int FIRST, ALGORITHM=INSTANT",
                        "ALTER TABLE t DROP COLUMN b, ALGORITHM=INSTANT");
            // MariaDB counts none.
            case MANY_ROW_VERSIONS ->
                dialect instanceof MariaDb
                        ? List.of("SELECT total_row_versions FROM information_schema.innodb_tables")
                        : IntStream.range(0, 65)
                                .mapToObj(i -> "ALTER TABLE t ADD COLUMN c" + i + " int, ALGORITHM=INSTANT")
                                .toList();
            case EXPRESSION_INDEX -> List.of("CREATE INDEX e ON t ((a + 1))");
            case HIDDEN_INDEX -> List.of("ALTER TABLE t ALTER INDEX i " + dialect.indexUse(false));
            // An error where it was only parsed: one row too many for a value.
            case DESCENDING_INDEX ->
                List.of(
                        "CREATE INDEX d ON t (a DESC)",
                        "SET @found = (SELECT a FROM t WHERE NOT EXISTS (SELECT * FROM information_schema.statistics WHERE"
                                + " index_name = 'd' AND table_schema = database() AND collation = 'D'))");
            case CHECK_NOT_ENFORCED -> List.of("ALTER TABLE t ADD CONSTRAINT k CHECK (a > 9) NOT ENFORCED");
            case GENERATED_NOT_NULL ->
                List.of("ALTER TABLE t ADD COLUMN g int GENERATED ALWAYS AS (a) VIRTUAL NOT NULL");
            // A constant in parentheses is one, or not.
            case DEFAULT_IN_PARENTHESES ->
                List.of(
                        "CREATE TABLE u (a int DEFAULT (5))",
                        "SET @found = (SELECT a FROM t WHERE NOT EXISTS (SELECT * FROM information_schema.columns WHERE"
                                + " table_name = 'u' AND table_schema = database() AND extra = 'DEFAULT_GENERATED'))");
            case UUID_TYPE -> List.of("CREATE TABLE u (a uuid)");
            case SEQUENCES -> List.of("CREATE SEQUENCE s");
            case IF_EXISTS_IN_ALTER -> List.of("ALTER TABLE t ADD COLUMN IF NOT EXISTS a int");
            case SKIP_LOCKED -> List.of("SELECT * FROM t FOR UPDATE SKIP LOCKED");
            case INSERT_RETURNING -> List.of("INSERT INTO t VALUES (3) RETURNING a");
            case ONLINE_COPY -> List.of("ALTER TABLE t ADD COLUMN b int, ALGORITHM=COPY, LOCK=NONE");
            case LOCK_BESIDE_INSTANT -> List.of("ALTER TABLE t ADD COLUMN b int, ALGORITHM=INSTANT, LOCK=NONE");
        };
    }
}
