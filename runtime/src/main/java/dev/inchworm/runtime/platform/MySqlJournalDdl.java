package dev.inchworm.runtime.platform;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.dialect.MySqlDialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The journal on MySQL and MariaDB: tables of the database that is migrated, told by their names' beginning, since what others
 * call a schema is a database of its own here. Moments are kept in UTC.
 */
final class MySqlJournalDdl implements JournalDdl {

    /** Taken while the tables are created, so that two sessions do not do so at once. */
    private static final String CREATION = "concat('inchworm.', left(sha2(DATABASE(), 256), 32), '.journal')";

    private final MySqlDialect dialect;
    private final MySqlProduct product;

    MySqlJournalDdl(MySqlDialect dialect, MySqlProduct product) {
        this.dialect = dialect;
        this.product = product;
    }

    @Override
    public String place(String schema) {
        return "tables " + schema + "_*";
    }

    @Override
    public String table(String schema, String name) {
        return dialect.quote(schema + "_" + name);
    }

    @Override
    public boolean createsAllAtOnce() {
        return false;
    }

    @Override
    public List<String> missing(Connection connection, String schema, List<String> tables) throws SQLException {
        if (Jdbc.first(connection, "SELECT DATABASE() IS NULL", row -> row.getBoolean(1))
                .orElseThrow()) {
            throw new InchwormException(Code.IW889);
        }
        List<String> present = Jdbc.query(
                connection,
                "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()",
                row -> row.getString(1));
        return tables.stream()
                .filter(table -> present.stream().noneMatch((schema + "_" + table)::equalsIgnoreCase))
                .toList();
    }

    @Override
    public void create(Connection connection, String schema) throws SQLException {
        Jdbc.query(connection, "SELECT GET_LOCK(" + CREATION + ", 60)", row -> "");
        try {
            for (String statement : MySqlText.statements(tables(schema))) {
                Jdbc.execute(connection, statement);
            }
        } finally {
            if (!connection.isClosed()) {
                Jdbc.query(connection, "SELECT RELEASE_LOCK(" + CREATION + ")", row -> "");
            }
        }
    }

    @Override
    public Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }

    /** MariaDB knows no other words for it. */
    @Override
    public String forShare() {
        return "LOCK IN SHARE MODE";
    }

    @Override
    public String now() {
        return "UTC_TIMESTAMP(6)";
    }

    @Override
    public String millisSince(String column) {
        return "(TIMESTAMPDIFF(MICROSECOND, " + column + ", UTC_TIMESTAMP(6)) DIV 1000)";
    }

    @Override
    public String secondsAgo(String seconds) {
        return "(UTC_TIMESTAMP(6) - " + interval(seconds) + ")";
    }

    @Override
    public String secondsAhead(String seconds) {
        return "(UTC_TIMESTAMP(6) + " + interval(seconds) + ")";
    }

    private static String interval(String seconds) {
        return "INTERVAL CAST(" + seconds + " * 1000000 AS SIGNED) MICROSECOND";
    }

    /** The row of the last one says that all are there. */
    private String tables(String schema) {
        return """
            CREATE TABLE IF NOT EXISTS %1$s (
                unit varchar(255) PRIMARY KEY,
                epoch bigint NOT NULL COMMENT 'Grows with each migrator; one with an older epoch may write no more',
                holder text NOT NULL,
                command text NOT NULL,
                since datetime(6) NOT NULL) %9$s;

            CREATE TABLE IF NOT EXISTS %2$s (
                unit varchar(255) NOT NULL,
                migration varchar(255) NOT NULL,
                checksum varchar(255) NOT NULL,
                dialect varchar(64) NOT NULL,
                state varchar(64) NOT NULL,
                touched longtext NOT NULL,
                in_transition longtext NOT NULL,
                expanded_at longtext COMMENT 'What replicas must have replayed before the roll-out',
                recorded datetime(6) NOT NULL,
                recorded_by text NOT NULL,
                PRIMARY KEY (unit, migration)) %9$s;

            CREATE TABLE IF NOT EXISTS %3$s (
                unit varchar(255) NOT NULL,
                migration varchar(255) NOT NULL,
                step varchar(64) NOT NULL,
                number int NOT NULL,
                kind varchar(64) NOT NULL,
                reversibility varchar(64) NOT NULL,
                summary longtext NOT NULL,
                checksum varchar(255) NOT NULL,
                structure longtext NOT NULL COMMENT 'Those of its statements that change tables; drift is measured by them',
                state varchar(64) NOT NULL,
                attempts int NOT NULL DEFAULT 0,
                started datetime(6),
                finished datetime(6),
                duration_ms bigint,
                done_by text,
                error text,
                rows_before bigint NOT NULL DEFAULT 0,
                PRIMARY KEY (unit, migration, step),
                FOREIGN KEY (unit, migration) REFERENCES %2$s (unit, migration) ON UPDATE CASCADE ON DELETE CASCADE) %9$s;

            CREATE TABLE IF NOT EXISTS %4$s (
                unit varchar(255) NOT NULL,
                migration varchar(255) NOT NULL,
                number int NOT NULL,
                step varchar(64) NOT NULL,
                definition longtext NOT NULL COMMENT 'SQL that takes the step back, with its header',
                checksum varchar(255) NOT NULL,
                state varchar(64) NOT NULL,
                attempts int NOT NULL DEFAULT 0,
                started datetime(6),
                finished datetime(6),
                duration_ms bigint,
                done_by text,
                error text,
                PRIMARY KEY (unit, migration, number),
                FOREIGN KEY (unit, migration) REFERENCES %2$s (unit, migration) ON UPDATE CASCADE ON DELETE CASCADE) %9$s;

            CREATE TABLE IF NOT EXISTS %5$s (
                unit varchar(255) NOT NULL,
                migration varchar(255) NOT NULL,
                step varchar(64) NOT NULL,
                `range` bigint NOT NULL AUTO_INCREMENT,
                kind varchar(64) NOT NULL,
                low longtext NOT NULL,
                high longtext NOT NULL,
                position longtext NOT NULL COMMENT 'The key up to which its rows are done',
                reach longtext NOT NULL,
                rows_done bigint NOT NULL DEFAULT 0,
                batches bigint NOT NULL DEFAULT 0,
                batch_size int NOT NULL,
                state varchar(64) NOT NULL,
                owner varchar(512),
                lease_until datetime(6) COMMENT 'Until then nobody else takes it over, by this clock',
                changed datetime(6) NOT NULL,
                PRIMARY KEY (unit, migration, step, `range`),
                UNIQUE KEY (`range`),
                FOREIGN KEY (unit, migration) REFERENCES %2$s (unit, migration) ON UPDATE CASCADE ON DELETE CASCADE) %9$s;

            CREATE TABLE IF NOT EXISTS %6$s (
                unit varchar(255) NOT NULL,
                instance varchar(255) NOT NULL,
                description text NOT NULL,
                migration varchar(255) NOT NULL,
                checksum varchar(255) NOT NULL,
                draft varchar(255) NOT NULL,
                session_user_name varchar(255),
                application varchar(1024),
                address varchar(255),
                process_started datetime(6) NOT NULL,
                registered datetime(6) NOT NULL,
                heartbeat datetime(6) NOT NULL,
                lease_seconds int NOT NULL,
                PRIMARY KEY (unit, instance)) %9$s;

            CREATE TABLE IF NOT EXISTS %7$s (
                number bigint NOT NULL AUTO_INCREMENT PRIMARY KEY,
                unit varchar(255) NOT NULL,
                happened datetime(6) NOT NULL,
                kind varchar(64) NOT NULL,
                migration varchar(255) NOT NULL,
                detail longtext NOT NULL,
                done_by text NOT NULL) %9$s;

            CREATE TABLE IF NOT EXISTS %8$s (
                only_one tinyint NOT NULL DEFAULT 1 PRIMARY KEY,
                format int NOT NULL,
                created datetime(6) NOT NULL) %9$s COMMENT = 'What Inchworm did to this database, and how to take it back';

            INSERT IGNORE INTO %8$s (only_one, format, created) VALUES (1, 1, UTC_TIMESTAMP(6))""".formatted(
                        table(schema, "unit"),
                        table(schema, "migration"),
                        table(schema, "step"),
                        table(schema, "undo_step"),
                        table(schema, "backfill_range"),
                        table(schema, "instance"),
                        table(schema, "event"),
                        table(schema, "journal"),
                        "ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE " + product.binaryCollation());
    }
}
