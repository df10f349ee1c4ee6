package dev.inchworm.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The application draws values from a sequence before it inserts. Several fields may name the same sequence, if they agree
 * on where it starts and how it steps.
 *
 * <pre>{@code
 * @Id @Sequence(name = "order_numbers", start = 1000, increment = 50) long id;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Sequence {

    /** The sequence's name, in its exact case; empty: {@code <table>_<column>_seq}. */
    String name() default "";

    /** The database schema; empty: that of the table. */
    String schema() default "";

    /** The first value drawn. */
    long start() default 1;

    /** The distance between two values drawn; not 0. */
    long increment() default 1;
}
