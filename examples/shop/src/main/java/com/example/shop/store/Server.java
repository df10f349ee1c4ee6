package com.example.shop.store;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The databases that the shop runs on, and all that its SQL has to know of their differences. */
public enum Server {
    /** PostgreSQL. */
    POSTGRESQL,
    /** MySQL, which keeps UUIDs as 16 bytes. */
    MYSQL,
    /** MariaDB. */
    MARIADB;

    /** The one at the other end of that connection. */
    public static Server of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "PostgreSQL" -> POSTGRESQL;
            case "MySQL" -> MYSQL;
            case "MariaDB" -> MARIADB;
            default -> throw new SQLException("The shop does not know how to work on " + product);
        };
    }

    /** Binds a UUID to a parameter. */
    public void bind(PreparedStatement statement, int parameter, UUID value) throws SQLException {
        if (this == MYSQL) {
            statement.setBytes(parameter, bytes(value));
        } else {
            statement.setObject(parameter, value);
        }
    }

    /** The UUID in a column of the row at hand; no column of the shop's holds none. */
    public UUID uuid(ResultSet row, String column) throws SQLException {
        UUID value = this == MYSQL ? uuid(row.getBytes(column)) : row.getObject(column, UUID.class);
        if (row.wasNull()) {
            throw new SQLException(column + " is null");
        }
        return value;
    }

    /** What an INSERT says to overwrite {@code columns} of the row that has the same {@code key} already. */
    String orOverwrite(String key, String... columns) {
        StringBuilder clause = new StringBuilder(
                this == POSTGRESQL ? "ON CONFLICT (" + key + ") DO UPDATE SET " : "ON DUPLICATE KEY UPDATE ");
        String separator = "";
        for (String column : columns) {
            String given = this == POSTGRESQL ? "excluded." + column : "VALUES(" + column + ")";
            clause.append(separator).append(column).append(" = ").append(given);
            separator = ", ";
        }
        return clause.toString();
    }

    private static UUID uuid(byte @Nullable [] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes == null ? new byte[16] : bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static byte[] bytes(UUID value) {
        return ByteBuffer.allocate(16)
                .putLong(value.getMostSignificantBits())
                .putLong(value.getLeastSignificantBits())
                .array();
    }
}
