package dev.inchworm.runtime.execution;

import dev.inchworm.migration.Row;
import dev.inchworm.runtime.platform.RowValues;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** The current row of a result, whose first columns are the key and not the backfill's business. */
final class JdbcRow implements Row {

    private final ResultSet result;
    private final RowValues values;
    private final List<String> columns;
    private final int offset;

    /**
     * @param columns the names of those that may be read, in their order
     * @param offset how many stand before them
     */
    JdbcRow(ResultSet result, RowValues values, List<String> columns, int offset) {
        this.result = result;
        this.values = values;
        this.columns = columns;
        this.offset = offset;
    }

    private interface Reading<T> {
        T at(int index) throws SQLException;
    }

    private <T> T read(String column, Reading<T> reading) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(
                    column + " is not read; @Backfill(reads = …) names " + String.join(", ", columns));
        }
        try {
            T value = reading.at(offset + index + 1);
            return value == null || result.wasNull() ? null : value;
        } catch (SQLException | IllegalArgumentException e) {
            throw new IllegalArgumentException("column " + column + " is of another type", e);
        }
    }

    @Override
    public String getString(String column) {
        return read(column, result::getString);
    }

    @Override
    public Integer getInteger(String column) {
        return read(column, result::getInt);
    }

    @Override
    public Long getLong(String column) {
        return read(column, result::getLong);
    }

    @Override
    public Double getDouble(String column) {
        return read(column, result::getDouble);
    }

    @Override
    public BigDecimal getBigDecimal(String column) {
        return read(column, result::getBigDecimal);
    }

    @Override
    public Boolean getBoolean(String column) {
        return read(column, result::getBoolean);
    }

    @Override
    public UUID getUuid(String column) {
        return read(column, index -> values.uuid(result, index));
    }

    @Override
    public Instant getInstant(String column) {
        return read(column, index -> values.instant(result, index));
    }

    @Override
    public LocalDate getLocalDate(String column) {
        return read(column, index -> result.getObject(index, LocalDate.class));
    }

    @Override
    public LocalDateTime getLocalDateTime(String column) {
        return read(column, index -> result.getObject(index, LocalDateTime.class));
    }

    @Override
    public byte[] getBytes(String column) {
        return read(column, result::getBytes);
    }
}
