package dev.inchworm.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Databases that tests have left, emptied for the next: a server takes several times as long to make one. What emptying leaves
 * anything in is not used again.
 */
final class SpareDatabases {

    /** Each time leaves dead rows in the catalog. */
    private static final int MOST_TIMES = 30;

    private static final Map<PostgresServer, Deque<TestDatabase>> SPARE = new ConcurrentHashMap<>();
    private static final Map<String, Integer> TIMES = new ConcurrentHashMap<>();

    private static final String EMPTY = """
            SET client_min_messages = error;
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid();
            DO $$ DECLARE own text; BEGIN
                FOR own IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
                    EXECUTE format('DROP SCHEMA %I CASCADE', own);
                END LOOP;
            END $$;
            """;

    private static final String PUBLIC = """
            CREATE SCHEMA public AUTHORIZATION pg_database_owner;
            GRANT USAGE ON SCHEMA public TO PUBLIC;
            COMMENT ON SCHEMA public IS 'standard public schema'
            """;

    private static final String PUBLIC_BEFORE_15 = """
            CREATE SCHEMA public;
            GRANT ALL ON SCHEMA public TO PUBLIC;
            COMMENT ON SCHEMA public IS 'standard public schema'
            """;

    /** Objects of users have numbers from 16384 on. */
    private static final String LEFT = """
            SELECT count(*) FROM (
                SELECT oid FROM pg_class UNION ALL SELECT oid FROM pg_type UNION ALL SELECT oid FROM pg_proc
                UNION ALL SELECT oid FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'public'
                UNION ALL SELECT oid FROM pg_extension UNION ALL SELECT oid FROM pg_publication
                UNION ALL SELECT oid FROM pg_event_trigger UNION ALL SELECT oid FROM pg_cast
                UNION ALL SELECT oid FROM pg_foreign_data_wrapper UNION ALL SELECT oid FROM pg_default_acl
                UNION ALL SELECT oid FROM pg_largeobject_metadata UNION ALL SELECT oid FROM pg_subscription
                UNION ALL SELECT setdatabase FROM pg_db_role_setting
                    WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())
                UNION ALL SELECT oid FROM pg_database WHERE datname = current_database() AND datacl IS NOT NULL
                UNION ALL SELECT 16384 FROM pg_prepared_xacts WHERE database = current_database()
                UNION ALL SELECT 16384 FROM pg_replication_slots WHERE database = current_database()) AS object
            WHERE object.oid >= 16384
            """;

    private SpareDatabases() {}

    /** One of those that are left on the server, or a new one. */
    static TestDatabase take(PostgresServer server) {
        TestDatabase left = SPARE.computeIfAbsent(server, any -> new ConcurrentLinkedDeque<>())
                .poll();
        return left == null ? TestDatabase.createOn(server, "", database -> keep(server, database)) : left;
    }

    /** Empties a database and keeps it; whether that could be done. */
    private static boolean keep(PostgresServer server, TestDatabase database) {
        if (PostgresServer.given().isPresent()) {
            // Nobody would ever drop it.
            return false;
        }
        if (TIMES.merge(database.name(), 1, Integer::sum) >= MOST_TIMES) {
            return false;
        }
        try (Connection session = database.connect();
                Statement statement = session.createStatement()) {
            server.markPassing(session);
            statement.execute(EMPTY + (server.major() < 15 ? PUBLIC_BEFORE_15 : PUBLIC));
            try (ResultSet left = statement.executeQuery(LEFT)) {
                left.next();
                if (left.getInt(1) > 0) {
                    return false;
                }
            }
        } catch (SQLException e) {
            // Whatever it is that stands in the way, it goes with the database.
            return false;
        }
        return SPARE.get(server).offerFirst(database);
    }
}
