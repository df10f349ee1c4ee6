package dev.inchworm.runtime.platform;

import dev.inchworm.dialect.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The journal on PostgreSQL. */
final class PostgresJournalDdl implements JournalDdl {

    /** Taken while the tables are created, so that two sessions, even of two units, do not do so at once. */
    private static final long CREATION_LOCK = 0x696e6368776f726dL;

    private final Dialect dialect;

    PostgresJournalDdl(Dialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public List<String> missing(Connection connection, String schema, List<String> tables) throws SQLException {
        List<String> present = Jdbc.query(
                connection,
                "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE n.nspname = ? AND c.relkind IN ('r', 'p')",
                row -> row.getString(1),
                schema);
        return tables.stream().filter(table -> !present.contains(table)).toList();
    }

    @Override
    public void create(Connection connection, String schema) throws SQLException {
        Jdbc.inTransaction(connection, () -> {
            Jdbc.query(connection, "SELECT pg_advisory_xact_lock(?)", row -> "", CREATION_LOCK);
            if (!exists(connection, schema)) {
                // IF NOT EXISTS would ask for the right to create schemas even where there is nothing to create.
                boolean present = Jdbc.first(
                                connection, "SELECT 1 FROM pg_namespace WHERE nspname = ?", row -> true, schema)
                        .isPresent();
                if (!present) {
                    Jdbc.execute(connection, "CREATE SCHEMA " + dialect.quote(schema));
                }
                Jdbc.execute(connection, tables(dialect.quote(schema)));
            }
            return true;
        });
    }

    @Override
    public String place(String schema) {
        return "schema " + schema;
    }

    @Override
    public String table(String schema, String name) {
        return dialect.quote(schema) + "." + dialect.quote(name);
    }

    @Override
    public boolean createsAllAtOnce() {
        return true;
    }

    @Override
    public Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }

    @Override
    public String forShare() {
        return "FOR SHARE";
    }

    @Override
    public String now() {
        return "clock_timestamp()";
    }

    @Override
    public String millisSince(String column) {
        return "(extract(epoch FROM clock_timestamp() - " + column + ") * 1000)::bigint";
    }

    @Override
    public String secondsAgo(String seconds) {
        return "(clock_timestamp() - make_interval(secs => " + seconds + "))";
    }

    @Override
    public String secondsAhead(String seconds) {
        return "(clock_timestamp() + make_interval(secs => " + seconds + "))";
    }

    private static String tables(String schema) {
        return """
            CREATE TABLE %1$s.journal (
                format integer NOT NULL,
                created timestamptz NOT NULL DEFAULT clock_timestamp());
            COMMENT ON TABLE %1$s.journal IS 'What Inchworm did to this database, and how to take it back';
            INSERT INTO %1$s.journal (format) VALUES (1);

            CREATE TABLE %1$s.unit (
                unit text PRIMARY KEY,
                epoch bigint NOT NULL,
                holder text NOT NULL,
                command text NOT NULL,
                since timestamptz NOT NULL);
            COMMENT ON COLUMN %1$s.unit.epoch IS 'Grows with each migrator; one with an older epoch may write no more';

            CREATE TABLE %1$s.migration (
                unit text NOT NULL,
                migration text NOT NULL,
                checksum text NOT NULL,
                dialect text NOT NULL,
                state text NOT NULL,
                touched text NOT NULL,
                in_transition text NOT NULL,
                expanded_at text,
                recorded timestamptz NOT NULL,
                recorded_by text NOT NULL,
                PRIMARY KEY (unit, migration));
            COMMENT ON COLUMN %1$s.migration.expanded_at IS 'What replicas must have replayed before the roll-out';

            CREATE TABLE %1$s.step (
                unit text NOT NULL,
                migration text NOT NULL,
                step text NOT NULL,
                number integer NOT NULL,
                kind text NOT NULL,
                reversibility text NOT NULL,
                summary text NOT NULL,
                checksum text NOT NULL,
                structure text NOT NULL,
                state text NOT NULL,
                attempts integer NOT NULL DEFAULT 0,
                started timestamptz,
                finished timestamptz,
                duration_ms bigint,
                done_by text,
                error text,
                rows_before bigint NOT NULL DEFAULT 0,
                PRIMARY KEY (unit, migration, step),
                FOREIGN KEY (unit, migration) REFERENCES %1$s.migration ON UPDATE CASCADE ON DELETE CASCADE);

            COMMENT ON COLUMN %1$s.step.structure IS 'Those of its statements that change tables; drift is measured by them';

            CREATE TABLE %1$s.undo_step (
                unit text NOT NULL,
                migration text NOT NULL,
                number integer NOT NULL,
                step text NOT NULL,
                definition text NOT NULL,
                checksum text NOT NULL,
                state text NOT NULL,
                attempts integer NOT NULL DEFAULT 0,
                started timestamptz,
                finished timestamptz,
                duration_ms bigint,
                done_by text,
                error text,
                PRIMARY KEY (unit, migration, number),
                FOREIGN KEY (unit, migration) REFERENCES %1$s.migration ON UPDATE CASCADE ON DELETE CASCADE);
            COMMENT ON COLUMN %1$s.undo_step.definition IS 'SQL that takes the step back, with its header';

            CREATE TABLE %1$s.backfill_range (
                unit text NOT NULL,
                migration text NOT NULL,
                step text NOT NULL,
                range bigint GENERATED BY DEFAULT AS IDENTITY,
                kind text NOT NULL,
                low text NOT NULL,
                high text NOT NULL,
                position text NOT NULL,
                reach text NOT NULL,
                rows_done bigint NOT NULL DEFAULT 0,
                batches bigint NOT NULL DEFAULT 0,
                batch_size integer NOT NULL,
                state text NOT NULL,
                owner text,
                lease_until timestamptz,
                changed timestamptz NOT NULL,
                PRIMARY KEY (unit, migration, step, range),
                FOREIGN KEY (unit, migration) REFERENCES %1$s.migration ON UPDATE CASCADE ON DELETE CASCADE);
            COMMENT ON COLUMN %1$s.backfill_range.position IS 'The key up to which its rows are done';
            COMMENT ON COLUMN %1$s.backfill_range.lease_until IS 'Until then nobody else takes it over, by this clock';

            CREATE TABLE %1$s.instance (
                unit text NOT NULL,
                instance text NOT NULL,
                description text NOT NULL,
                migration text NOT NULL,
                checksum text NOT NULL,
                draft text NOT NULL,
                session_user_name text,
                application text,
                address text,
                process_started timestamptz NOT NULL,
                registered timestamptz NOT NULL,
                heartbeat timestamptz NOT NULL,
                lease_seconds integer NOT NULL,
                PRIMARY KEY (unit, instance));

            CREATE TABLE %1$s.event (
                unit text NOT NULL,
                happened timestamptz NOT NULL,
                kind text NOT NULL,
                migration text NOT NULL,
                detail text NOT NULL,
                done_by text NOT NULL);
            """.formatted(schema);
    }
}
