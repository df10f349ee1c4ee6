package dev.inchworm.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The database computes the column from others of the same row; nobody writes it. Repeated where databases need different
 * expressions.
 *
 * <pre>{@code
 * @Computed("price * quantity") @Column(precision = 14, scale = 2) BigDecimal total;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
@Repeatable(Computed.List.class)
public @interface Computed {

    /** The expression over the row, in SQL. */
    String value();

    /** Whether the value is kept on disk rather than computed when read. Must agree where the annotation is repeated. */
    boolean stored() default true;

    /** The dialect that this is for; empty: every one that has none of its own. */
    String dialect() default "";

    /** Several on one field. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.FIELD)
    @interface List {
        /** All of them. */
        Computed[] value();
    }
}
