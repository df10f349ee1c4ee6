package dev.inchworm.mapping;

/**
 * What a column's values are, independent of any database. Each database spells them its own way; where none of these will
 * do, {@link SqlType} names the database's type itself.
 *
 * <pre>{@code
 * @Column(type = ColumnType.JSON) Preferences preferences;     // a class of one's own, stored as JSON
 * @Column(type = ColumnType.INT64) Money price;                // a class of one's own, stored as a number
 * }</pre>
 */
public enum ColumnType {
    /** What the Java type says. */
    AUTO,
    /** True or false. */
    BOOL,
    /** An integer of 8 bits; of 16 where the database has none so small. */
    INT8,
    /** An integer of 16 bits. */
    INT16,
    /** An integer of 32 bits. */
    INT32,
    /** An integer of 64 bits. */
    INT64,
    /** A binary floating point number of 32 bits. */
    FLOAT32,
    /** A binary floating point number of 64 bits. */
    FLOAT64,
    /** An exact decimal of {@link Column#precision()} and {@link Column#scale()}. */
    DECIMAL,
    /** Characters, at most {@link Column#length()}. */
    STRING,
    /** Characters without a limit worth stating. */
    TEXT,
    /** Binary data of any length. */
    BYTES,
    /** A UUID. */
    UUID,
    /** A date without zone. */
    DATE,
    /** A time of day without zone. */
    TIME,
    /** A date and time of day without zone. */
    DATETIME,
    /** A point on the time line. */
    INSTANT,
    /** A whole number of nanoseconds, as for {@code java.time.Duration}. */
    DURATION,
    /** A JSON document. */
    JSON
}
