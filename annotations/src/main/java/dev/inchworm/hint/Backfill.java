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
 *
 * @Backfill(using = NormalisedPhone.class, reads = "phone")
 * @Nullable String normalisedPhone;
 * }</pre>
 *
 * <p>SQL keeps the column filled in rows that the old release writes until contract; a class cannot, since it does not run in
 * the database. Where both are given, existing rows get what the class says, and rows that the old release writes meanwhile
 * what the SQL says. With a class alone the field must be nullable: the new release sees NULL in rows that the old one wrote
 * since the backfill, until contract fills them.
 *
 * <p>A new column whose expression reads a column that is {@linkplain RemovedColumn removed} takes over from that: it follows
 * whatever the old release changes there, in rows that exist too. Together with {@link RemovedColumn#fill()} one column
 * becomes several, or several become one, and both releases see what the other one writes. What the expression gives has to
 * fit into the column, since the statements of the old release would fail otherwise: {@code left(name, 60)}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD})
@Repeatable(Backfill.List.class)
public @interface Backfill {

    /** An expression over the row, in SQL; empty where {@link #using()} says it all. */
    String value() default "";

    /** The class that says what rows get, a {@code dev.inchworm.migration.RowBackfill}; {@code void}: none, SQL does it. */
    Class<?> using() default void.class;

    /** The columns that the class in {@link #using()} reads, by their names in the database today. */
    String[] reads() default {};

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
