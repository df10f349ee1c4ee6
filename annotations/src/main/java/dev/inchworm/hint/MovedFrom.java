package dev.inchworm.hint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The values of a new column were in a column of another table until the last accepted migration: of one that the new
 * column's table refers to, or that refers to it. Both places are kept equal while both releases are alive.
 *
 * <pre>{@code
 * @RemovedColumn(name = "tag", reason = "an order has several tags")
 * @Table(name = "orders")
 * class Order { @Id long id; }
 *
 * @Table(name = "order_tags")                                    // one tag became several
 * class OrderTag {
 *     @Id @References(Order.class) long orderId;
 *     @Id @MovedFrom(fromTable = "orders", fromColumn = "tag") String tag;
 * }
 * }</pre>
 *
 * <pre>{@code
 * @RemovedColumn(name = "street", reason = "part of the address")
 * @Table(name = "person")
 * class Person { @Id long id; }
 *
 * @Table(name = "address")                                       // one row for each person, in a new table or one that stays
 * class Address {
 *     @Id @References(Person.class) long personId;
 *     @MovedFrom(fromTable = "person", fromColumn = "street") @Nullable String street;
 * }
 * }</pre>
 *
 * <p>What the old place was goes: it has a {@link RemovedColumn} or {@link RemovedTable} beside this.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD})
@Repeatable(MovedFrom.List.class)
public @interface MovedFrom {

    /** The table that has the values in the last accepted migration, by its name of then. */
    String fromTable();

    /** The column that has them. */
    String fromColumn();

    /** The schema of {@link #fromTable()}; empty: the connection's current one. */
    String fromSchema() default "";

    /** The column concerned, by its name today. On a field empty: the field's column. */
    String column() default "";

    /** The table concerned, by its name today; empty: that of the entity that this stands on. */
    String table() default "";

    /** The schema of {@link #table()}, where that is given; empty: the connection's current one. */
    String schema() default "";

    /** Several on one class or field. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD})
    @interface List {
        /** All of them. */
        MovedFrom[] value();
    }
}
