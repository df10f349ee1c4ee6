package dev.inchworm.migration;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * A row as {@link RowBackfill} sees it: the columns that {@code @Backfill(reads = …)} names, by their names in the database.
 * Each method returns {@code null} where the column is NULL, and throws {@link IllegalArgumentException} for a column that is
 * not among them, or whose value is of another type.
 */
public interface Row {

    /** Any text; of other types their text in the database. */
    String getString(String column);

    /** A whole number of at most 32 bits. */
    Integer getInteger(String column);

    /** A whole number. */
    Long getLong(String column);

    /** A floating-point number. */
    Double getDouble(String column);

    /** A decimal number. */
    BigDecimal getBigDecimal(String column);

    /** A truth value. */
    Boolean getBoolean(String column);

    /** A UUID. */
    UUID getUuid(String column);

    /** A point in time. */
    Instant getInstant(String column);

    /** A date without a time. */
    LocalDate getLocalDate(String column);

    /** A date and time without a zone. */
    LocalDateTime getLocalDateTime(String column);

    /** Bytes. */
    byte[] getBytes(String column);
}
