package dev.inchworm.runtime.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** How values that drivers have no one way for come from a row, and into one. */
public interface RowValues {

    /** A UUID; null where the column is NULL. */
    UUID uuid(ResultSet row, int index) throws SQLException;

    /** A point in time; null where the column is NULL. */
    Instant instant(ResultSet row, int index) throws SQLException;

    /** {@code value} as the driver takes it for the column that is filled. */
    Object written(Object value);
}
