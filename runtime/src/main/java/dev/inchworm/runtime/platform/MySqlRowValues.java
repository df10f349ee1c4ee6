package dev.inchworm.runtime.platform;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Points in time are kept without a zone here, as UTC; UUIDs as 16 bytes, as text, or, on MariaDB, in a type of their own that
 * reads as text.
 *
 * @param binary whether the column that is filled holds bytes
 */
record MySqlRowValues(boolean binary) implements RowValues {

    private static final int UUID_BYTES = 16;
    private static final List<Integer> BYTES = List.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB);

    @Override
    public UUID uuid(ResultSet row, int index) throws SQLException {
        if (!BYTES.contains(row.getMetaData().getColumnType(index))) {
            String text = row.getString(index);
            return text == null ? null : UUID.fromString(text);
        }
        byte[] bytes = row.getBytes(index);
        if (bytes == null) {
            return null;
        } else if (bytes.length != UUID_BYTES) {
            throw new SQLException("not a UUID: " + bytes.length + " bytes");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    @Override
    public Instant instant(ResultSet row, int index) throws SQLException {
        LocalDateTime time = row.getObject(index, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    @Override
    public Object written(Object value) {
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        } else if (value instanceof UUID uuid) {
            return binary
                    ? ByteBuffer.allocate(UUID_BYTES)
                            .putLong(uuid.getMostSignificantBits())
                            .putLong(uuid.getLeastSignificantBits())
                            .array()
                    : uuid.toString();
        }
        return value;
    }
}
