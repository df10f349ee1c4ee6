package dev.inchworm.hint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a column's values get from the old type to the new one, and back for the old release while both are alive.
 *
 * <pre>{@code
 * @RenamedFrom("price")
 * @TypeChange(forward = "price * 100", backward = "price_cents / 100.0")
 * long priceCents;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD})
@Repeatable(TypeChange.List.class)
public @interface TypeChange {

    /** The new value, an expression over the row with the old column, in SQL. */
    String forward();

    /** The old value, an expression over the row with the new column, in SQL. */
    String backward();

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
        TypeChange[] value();
    }
}
