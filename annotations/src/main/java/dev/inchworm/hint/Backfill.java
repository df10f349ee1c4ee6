package dev.inchworm.hint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the rows that exist get in a new column, and the rows that the old release still inserts.
 *
 * <pre>{@code
 * @Backfill("customer_id") UUID createdBy;
 *
 * @Backfill(value = "split_part(name, ' ', 1)", dialect = "postgresql")
 * @Backfill(value = "substring_index(name, ' ', 1)", dialect = "mysql")
 * String firstName;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD})
@Repeatable(Backfill.List.class)
public @interface Backfill {

    /** An expression over the row, in SQL. */
    String value();

    /** The column concerned, by its name today. On a field empty: the field's column. */
    String column() default "";

    /** The table concerned, by its name today; empty: that of the entity that this stands on. */
    String table() default "";

    /** The schema of {@link #table()}, where that is given; empty: the connection's current one. */
    String schema() default "";

    /** The dialect that this is for; empty: every one that has none of its own. */
    String dialect() default "";

    /** Several on one class or field. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD})
    @interface List {
        /** All of them. */
        Backfill[] value();
    }
}
