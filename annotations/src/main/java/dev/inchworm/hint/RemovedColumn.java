package dev.inchworm.hint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The column is meant to go, with its data, once the old release is gone.
 *
 * <pre>{@code
 * @Table(name = "orders")
 * @RemovedColumn(name = "fax", reason = "nobody reads it, see #1432")
 * @RemovedColumn(name = "priority", reason = "replaced by due_at", fill = "3")
 * class Order { ... }
 *
 * @RemovedColumn(name = "full_name", reason = "split", fill = "left(first_name || ' ' || last_name, 60)")
 * class Customer {
 *     @Backfill("split_part(full_name, ' ', 1)") String firstName;
 *     @Backfill("substr(full_name, length(split_part(full_name, ' ', 1)) + 2)") String lastName;
 * }
 * }</pre>
 *
 * <p>It stands on the entity; or, with {@link #table()}, on any class or package.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(RemovedColumn.List.class)
public @interface RemovedColumn {

    /** The column, by the name it has in the database. */
    String name();

    /** Why its data is no longer needed: for those who read the migration. */
    String reason();

    /**
     * What the old release reads in rows that the new one wrote without the column: an expression over the row, in SQL.
     * Empty: NULL, or the column's default. Where a new column takes over from this one (its {@link Backfill} reads it), the
     * old release reads this as well once the new one has changed what the expression reads.
     */
    String fill() default "";

    /** The table, by its name today; empty: that of the entity that this stands on. */
    String table() default "";

    /** The schema of {@link #table()}, where that is given; empty: the connection's current one. */
    String schema() default "";

    /** The dialect that {@link #fill()} is for; empty: every one that has none of its own. */
    String dialect() default "";

    /** Several on one class or package. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.PACKAGE})
    @interface List {
        /** All of them. */
        RemovedColumn[] value();
    }
}
