package dev.inchworm.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A foreign key to the primary key of another entity (or of the same one).
 *
 * <pre>{@code
 * @Table
 * @References(value = OrderLine.class, columns = {"order_id", "line"})      // a composite key, from plain columns
 * class Shipment {
 *     @Id @Identity long id;
 *     long orderId;
 *     int line;
 *
 *     @References(Carrier.class) long carrierId;                              // a key value
 *     @References(onDelete = Action.SET_NULL) @Nullable Depot depot;          // an entity: the column is depot_id
 *     Customer customer;                                                      // needs no annotation: customer_id
 *     @References(Parcel.class) @Embedded(prefix = "parcel_") ParcelKey parcel; // a composite key value
 * }
 * }</pre>
 *
 * <ul>
 *   <li>On a field that holds a key value, the field's type must be that of the key. Length, precision and scale follow the
 *       key unless {@link Column} states them.
 *   <li>A field whose type is an entity is a reference by itself; this annotation then adds names and actions. It gets one
 *       column for each column of the key: the field's name, an underscore, the key column's name ({@code depot_id}), or
 *       what {@link #columns()} or {@link Column#name()} say.
 *   <li>On an {@link Embedded} key value, its columns are the referring ones, in their order.
 *   <li>On a class, {@link #columns()} names columns that other fields make.
 * </ul>
 *
 * <p>No index is made for the referring columns: add {@link Index} where rows of the other table are deleted or joined.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD})
@Repeatable(References.List.class)
public @interface References {

    /** The entity referred to; not needed on a field whose type is that entity. */
    Class<?> value() default void.class;

    /** The referring columns, in the order of the key's. On a field that holds an entity: the names that they get. */
    String[] columns() default {};

    /** What happens to this row when the row it refers to is deleted. */
    Action onDelete() default Action.NO_ACTION;

    /** What happens to this row when the key it refers to changes. */
    Action onUpdate() default Action.NO_ACTION;

    /** The constraint's name, in its exact case; empty: {@code <table>_<columns>_fkey}. */
    String name() default "";

    /** Several on one class or field. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD})
    @interface List {
        /** All of them. */
        References[] value();
    }
}
