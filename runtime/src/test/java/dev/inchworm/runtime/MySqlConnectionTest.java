package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.value;
import static dev.inchworm.runtime.MySqlShop.catalog;
import static dev.inchworm.runtime.MySqlShop.insertOrders;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.migration.Row;
import dev.inchworm.migration.RowBackfill;
import dev.inchworm.testing.MySqlFamily;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestMariaDb;
import dev.inchworm.testing.TestMySql;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What URLs tell drivers and sessions, with Oracle's driver and MariaDB's on the servers of both. */
class MySqlConnectionTest {

    /** Each of these changes what Connector/J answers, sends or leaves out. */
    private static final String CONNECTOR_J =
            "useAffectedRows=true&useServerPrepStmts=true&rewriteBatchedStatements=true"
                    + "&useCursorFetch=true&defaultFetchSize=2&serverTimezone=Asia/Tokyo&preserveInstants=false"
                    + "&zeroDateTimeBehavior=CONVERT_TO_NULL&noAccessToProcedureBodies=true&tinyInt1isBit=true"
                    + "&transformedBitIsBoolean=true&yearIsDateType=true&useLocalSessionState=true&useLocalTransactionState=true"
                    + "&elideSetAutoCommits=true&cacheServerConfiguration=true&cachePrepStmts=true&cacheResultSetMetadata=true"
                    + "&alwaysSendSetIsolation=false&holdResultsOpenOverStatementClose=true&dontTrackOpenResources=true"
                    + "&jdbcCompliantTruncation=false&continueBatchOnError=true&blobsAreStrings=true&sendFractionalSeconds=false"
                    + "&autoReconnect=true&databaseTerm=SCHEMA&useOldAliasMetadataBehavior=true";

    /** The same for MariaDB's. */
    private static final String MARIADB = "useAffectedRows=true&useServerPrepStmts=true&rewriteBatchedStatements=true"
            + "&useBulkStmts=true&useBulkStmtsForInserts=true&defaultFetchSize=2&disablePipeline=true&autocommit=false"
            + "&tinyInt1isBit=true&transformedBitIsBoolean=true&yearIsDateType=true&transactionIsolation=SERIALIZABLE"
            + "&returnMultiValuesGeneratedIds=true&transactionReplay=true&oldModeNoPrecisionTimestamp=true"
            + "&useReadAheadInput=true&cachePrepStmts=true&connectionCollation=utf8mb4_bin&useCatalogTerm=Schema";

    private static final String SESSION =
            "&sessionVariables=sql_mode='ANSI_QUOTES,NO_BACKSLASH_ESCAPES,PIPES_AS_CONCAT,PAD_CHAR_TO_FULL_LENGTH,IGNORE_SPACE',"
                    + "foreign_key_checks=0,time_zone='-05:00',autocommit=0,completion_type='CHAIN',default_storage_engine=MyISAM,"
                    + "collation_connection=utf8mb4_general_ci,group_concat_max_len=4,sql_quote_show_create=0,sql_auto_is_null=1,"
                    + "auto_increment_increment=7,lock_wait_timeout=1,div_precision_increment=0,sql_safe_updates=1,lc_messages=de_DE";

    private static final String LOUD = """
            --! e1 statement reversible lock="EXCLUSIVE" effect=present column="loud" of="orders" on="orders"
            ALTER TABLE `orders` ADD COLUMN `loud` varchar(80) NULL, ALGORITHM=INSTANT;
            --! b1 backfill reversible on="orders" key="id" column="loud" using="%s"
            SELECT CAST(`id` AS CHAR), `note` FROM `orders` WHERE `loud` IS NULL AND /* window */ TRUE FOR UPDATE;
            """.formatted(Louder.class.getName());

    private static final String SILENT = """
            --! e1 statement reversible lock="EXCLUSIVE" effect=absent column="loud" of="orders" on="orders"
            ALTER TABLE `orders` DROP COLUMN `loud`, ALGORITHM=INSTANT;
            """;

    /** Has something in it that drivers might take for SQL. */
    public static final class Louder implements RowBackfill<String> {
        @Override
        public String valueFor(Row row) {
            return row.getString("note").toUpperCase(Locale.ROOT) + "'; \u00e9\\?";
        }
    }

    static Stream<Arguments> drivers() {
        return Stream.<MySqlFamily>of(TestMySql.newest(), TestMariaDb.newest())
                .flatMap(server -> Stream.of(Arguments.of(server, "mysql"), Arguments.of(server, "mariadb")));
    }

    private static String url(TestDatabase database, String driver, String more) {
        return "jdbc:" + driver
                + database.url().replaceFirst("^jdbc:[a-z]+", "").replaceFirst("&allowMultiQueries=true.*", "")
                + (driver.equals("mysql") ? "&sslMode=DISABLED" : "&sslMode=disable")
                + "&allowPublicKeyRetrieval=true&" + more;
    }

    @ParameterizedTest
    @MethodSource("drivers")
    void whatTheUrlTellsTheDriverChangesNothing(MySqlFamily server, String driver) {
        try (TestDatabase database = server.newDatabase()) {
            String url = url(database, driver, (driver.equals("mysql") ? CONNECTOR_J : MARIADB) + SESSION);
            Inchworm.configure().url(url).migrations(MySqlShop.first()).load().migrate();
            insertOrders(database, 2000);
            Inchworm second = Inchworm.configure()
                    .url(url)
                    .migrations(MySqlShop.second())
                    .workers(2)
                    .batchTarget(Duration.ofMillis(2))
                    .load();
            second.expand();
            second.backfill();
            assertThat(second.drift()).isEmpty();
            second.undo();
            assertThat(catalog(database).toString()).doesNotContain("created_by");
            second.expand();
            second.backfill();
            assertThat(second.contract(Fixture.CONFIRMED).status().isDone()).isTrue();
            assertThat(value(database, "SELECT count(*) FROM orders WHERE created_by = customer_id"))
                    .isEqualTo("2000");
            assertThat(value(database, "SELECT sum(rows_done) FROM inchworm_backfill_range"))
                    .isEqualTo("2000");
            assertThat(value(
                            database,
                            "SELECT count(*) FROM inchworm_step"
                                    + " WHERE abs(timestampdiff(SECOND, finished, UTC_TIMESTAMP())) < 600"))
                    .as("moments are in UTC")
                    .isEqualTo("10");
            Inchworm.configure()
                    .url(url)
                    .migrations(MySqlShop.second().with("0003-loud", LOUD, SILENT))
                    .load()
                    .migrate();
            assertThat(value(
                            database,
                            "SELECT count(*) FROM orders WHERE CAST(loud AS BINARY) = concat('N', id, '''; \u00e9', char(92),"
                                    + " '?')"))
                    .isEqualTo("2000");
            assertThat(value(
                            database,
                            "SELECT group_concat(DISTINCT engine) FROM information_schema.tables WHERE table_schema ="
                                    + " DATABASE()"))
                    .isEqualTo("InnoDB");
        }
    }

    @ParameterizedTest
    @MethodSource("drivers")
    void whatWouldChangeTheMeaningIsRefused(MySqlFamily server, String driver) {
        try (TestDatabase database = server.newDatabase()) {
            String refused = "[IW895] This connection does not do as it is told: ";
            Inchworm cut = inchworm(url(database, driver, "sessionVariables=sql_select_limit=1"));
            assertThatThrownBy(cut::status).hasMessageStartingWith(refused + "a query for two rows gives 1.");
            assertThatThrownBy(cut::expand).hasMessageStartingWith(refused);
            Inchworm latin = inchworm(url(
                    database,
                    driver,
                    driver.equals("mysql")
                            ? "characterEncoding=ISO-8859-1"
                            : "sessionVariables=character_set_client=latin1"));
            assertThatThrownBy(latin::expand).hasMessageStartingWith(refused + "the server reads other characters");
            if (driver.equals("mysql")) {
                assertThatThrownBy(inchworm(url(database, driver, "maxRows=1"))::status)
                        .hasMessageStartingWith(refused + "a query for two rows gives 1.");
            }
            if (!server.isMariaDb()) {
                assertThatThrownBy(inchworm(url(database, driver, "sessionVariables=sql_log_bin=0"))::expand)
                        .hasMessageStartingWith("[IW896] sql_log_bin is off in this session");
            }
            assertThat(Fixture.rows(database, "SHOW TABLES")).isEmpty();
        }
    }

    private static Inchworm inchworm(String url) {
        return Inchworm.configure().url(url).migrations(MySqlShop.first()).load();
    }
}
