package dev.inchworm.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A unique constraint. On a field it is over that field's column, on a class over {@link #columns()}.
 *
 * <pre>{@code
 * @Table
 * @Unique(columns = {"tenant", "number"})
 * class Invoice {
 *     @Unique String reference;
 *     ...
 * }
 * }</pre>
 *
 * <p>Superclasses that are no entities hand theirs down to every entity below them. For uniqueness among some rows only, or
 * over expressions, use {@link Index#unique()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD})
@Repeatable(Unique.List.class)
public @interface Unique {

    /** Names of the columns, in order. Empty on a field: its columns. */
    String[] columns() default {};

    /** The constraint's name, in its exact case; empty: {@code <table>_<columns>_key}. */
    String name() default "";

    /** Several on one class or field. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD})
    @interface List {
        /** All of them. */
        Unique[] value();
    }
}
