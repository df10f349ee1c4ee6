package dev.inchworm.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class or record an entity: its rows are those of one table.
 *
 * <pre>{@code
 * @Table(name = "orders", schema = "sales", comment = "What customers asked for")
 * record Order(@Id @Identity long id, Instant placedAt) {}
 * }</pre>
 *
 * <p>An entity cannot extend another one; fields that several entities share come from superclasses without this
 * annotation, or from {@link Embedded} values.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Table {

    /** The table's name, in its exact case; empty: derived from the class name ({@code OrderLine} gives {@code order_line}). */
    String name() default "";

    /** The database schema; empty: whatever the connection's current one is. */
    String schema() default "";

    /** The name of the primary key constraint; empty: {@code <table>_pkey}. */
    String primaryKey() default "";

    /** A comment kept in the database's catalog; empty: none. */
    String comment() default "";
}
