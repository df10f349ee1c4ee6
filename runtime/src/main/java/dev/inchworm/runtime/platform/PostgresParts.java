package dev.inchworm.runtime.platform;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.migration.Part;
import java.sql.Connection;
import java.sql.SQLException;

/** What the catalog of PostgreSQL knows by name. */
final class PostgresParts {

    private final Dialect dialect;

    PostgresParts(Dialect dialect) {
        this.dialect = dialect;
    }

    boolean exists(Connection connection, Part part) throws SQLException {
        String table = dialect.quote(part.table());
        return part.kind().isWhole()
                ? any(connection, query(part.kind()), table)
                : any(connection, query(part.kind()), table, part.name());
    }

    private static boolean any(Connection connection, String query, Object... parameters) throws SQLException {
        return Jdbc.first(connection, query, row -> true, parameters).isPresent();
    }

    private static String query(Part.Kind kind) {
        return switch (kind) {
            case TABLE -> "SELECT 1 FROM pg_class WHERE oid = to_regclass(?) AND relkind IN ('r', 'p')";
            case VIEW -> "SELECT 1 FROM pg_class WHERE oid = to_regclass(?) AND relkind = 'v'";
            case SEQUENCE -> "SELECT 1 FROM pg_class WHERE oid = to_regclass(?) AND relkind = 'S'";
            case COLUMN ->
                "SELECT 1 FROM pg_attribute WHERE attrelid = to_regclass(?) AND attname = ? AND NOT attisdropped"
                        + " AND attnum > 0";
            case INDEX ->
                "SELECT 1 FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
                        + " WHERE i.indrelid = to_regclass(?) AND c.relname = ? AND i.indisvalid";
            case CONSTRAINT -> "SELECT 1 FROM pg_constraint WHERE conrelid = to_regclass(?) AND conname = ?";
            case TRIGGER ->
                "SELECT 1 FROM pg_trigger WHERE tgrelid = to_regclass(?) AND tgname = ? AND NOT tgisinternal";
        };
    }
}
