package dev.inchworm.runtime.platform;

import dev.inchworm.migration.Part;
import dev.inchworm.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What the catalog of MySQL or MariaDB knows by name. Names are compared as the catalog compares them: those of columns and
 * indexes in any case, since the server knows no two that differ in case alone.
 */
final class MySqlParts {

    private static final String OF_TABLE = " = coalesce(?, DATABASE()) AND table_name = ?";

    private MySqlParts() {}

    static boolean exists(Connection connection, Part part) throws SQLException {
        String schema = part.table().schema().orElse(null);
        String table = part.table().name();
        return part.kind().isWhole()
                ? any(connection, query(part.kind()), schema, table)
                : any(connection, query(part.kind()), schema, table, part.name());
    }

    static boolean isIndexName(Connection connection, ObjectName index) throws SQLException {
        return any(
                connection,
                "SELECT 1 FROM information_schema.statistics WHERE index_schema = coalesce(?, DATABASE())"
                        + " AND index_name = ? LIMIT 1",
                index.schema().orElse(null),
                index.name());
    }

    private static boolean any(Connection connection, String query, Object... parameters) throws SQLException {
        return Jdbc.first(connection, query, row -> true, parameters).isPresent();
    }

    private static String query(Part.Kind kind) {
        return switch (kind) {
            case TABLE ->
                "SELECT 1 FROM information_schema.tables WHERE table_schema" + OF_TABLE
                        + " AND table_type IN ('BASE TABLE', 'SYSTEM VERSIONED')";
            case VIEW -> "SELECT 1 FROM information_schema.views WHERE table_schema" + OF_TABLE;
            case SEQUENCE ->
                "SELECT 1 FROM information_schema.tables WHERE table_schema" + OF_TABLE
                        + " AND table_type = 'SEQUENCE'";
            case COLUMN ->
                "SELECT 1 FROM information_schema.columns WHERE table_schema" + OF_TABLE + " AND column_name = ?";
            case INDEX ->
                "SELECT 1 FROM information_schema.statistics WHERE table_schema" + OF_TABLE
                        + " AND index_name = ? LIMIT 1";
            case CONSTRAINT ->
                "SELECT 1 FROM information_schema.table_constraints WHERE table_schema" + OF_TABLE
                        + " AND constraint_name = ?";
            case TRIGGER ->
                "SELECT 1 FROM information_schema.triggers WHERE event_object_schema = coalesce(?, DATABASE())"
                        + " AND event_object_table = ? AND trigger_name = ?";
        };
    }
}
