package dev.inchworm.hint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The table or column had another name until the last accepted migration. Its rows stay; both names work while both
 * releases are alive.
 *
 * <pre>{@code
 * @Table(name = "purchase")
 * @RenamedFrom("orders")                                         // the table
 * @RenamedFrom(value = "zip", column = "billing_postcode")       // a column that no field of this class stands for
 * class Purchase {
 *     @RenamedFrom("remark") String comment;                     // a column
 *     @RenamedFrom("addr_") @Embedded(prefix = "home_") Address home; // the prefix of an embedded value's columns
 * }
 * }</pre>
 *
 * <p>On a field of an embedded value's own class the old name is meant without the prefix, so that it serves every entity
 * that embeds the value.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD})
@Repeatable(RenamedFrom.List.class)
public @interface RenamedFrom {

    /** The old name, in its exact case; on an embedded value, the old prefix. */
    String value();

    /**
     * Where the table was in another schema: which one; left out: in the same; {@code ""}: in the connection's current one. On
     * classes without {@link #column()} only.
     */
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
        RenamedFrom[] value();
    }
}
