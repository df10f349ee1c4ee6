package dev.inchworm.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index. On a field it is over that field's column, on a class over {@link #columns()}.
 *
 * <pre>{@code
 * @Table
 * @Index(columns = {"customer_id", "placed_at desc"})
 * @Index(columns = "(lower(email))", unique = true)
 * @Index(columns = "state", where = "state <> 'DONE'", include = "placed_at")
 * @Index(columns = "labels", method = "gin")
 * class Order {
 *     @Index String reference;
 *     ...
 * }
 * }</pre>
 *
 * <p>Superclasses that are no entities hand theirs down to every entity below them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD})
@Repeatable(Index.List.class)
public @interface Index {

    /**
     * What is indexed, in order: names of columns, each possibly followed by {@code asc} or {@code desc}, or expressions over
     * the row, each in parentheses. Empty on a field: its column.
     */
    String[] columns() default {};

    /** The index's name, in its exact case; empty: {@code <table>_<columns>_idx}. */
    String name() default "";

    /** Whether equal entries are refused. A plain rule over whole columns is better said with {@link Unique}. */
    boolean unique() default false;

    /** The predicate of a partial index, in SQL; empty: every row is indexed. */
    String where() default "";

    /** Columns carried along in the index without being part of its key. */
    String[] include() default {};

    /** The access method, such as {@code gin} or {@code hash}; empty: the database's default. */
    String method() default "";

    /** Several on one class or field. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD})
    @interface List {
        /** All of them. */
        Index[] value();
    }
}
