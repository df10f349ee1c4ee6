package dev.inchworm.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Details of a field's column. A field without this annotation is a column too, with the defaults below.
 *
 * <pre>{@code
 * @Column(name = "mail", length = 320) String email;
 * @Column(precision = 12, scale = 2) BigDecimal total;
 * @Column(type = ColumnType.TEXT) String remark;
 * @Column(type = ColumnType.JSON) Map<String, String> labels;
 * @Column(precision = 3) Instant seenAt;          // milliseconds
 * @Column(enumType = "order_status") Status status;
 * }</pre>
 *
 * <p>An attribute that means nothing for the column's type, such as a length on an {@code int}, is an error.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Column {

    /** The column's name, in its exact case; empty: derived from the field's ({@code createdBy} gives {@code created_by}). */
    String name() default "";

    /** The most characters (code points) that fit. Strings only. */
    int length() default 255;

    /**
     * For a decimal, the number of digits altogether (38 if not given); for a time, date-time or point in time, the number of
     * digits of the fraction of a second, 0 to 6 (6 if not given).
     */
    int precision() default -1;

    /** The number of digits after the decimal point; not given: 2 for {@code BigDecimal}, 0 for {@code BigInteger}. Decimals only. */
    int scale() default -1;

    /** What the value is, where the Java type does not say, or says otherwise. */
    ColumnType type() default ColumnType.AUTO;

    /**
     * The enum type of the database that the column is of: {@code "order_status"}, or {@code "billing.order_status"} for one
     * in a database schema of its own. Inchworm creates it with the names of the Java enum's constants in their order, gives
     * it those that come later, and drops it with its last column. Empty: the names are stored as text, with a check. On
     * databases without such types it is as if it were empty. Enums only.
     */
    String enumType() default "";

    /** A comment kept in the database's catalog; empty: none. */
    String comment() default "";
}
