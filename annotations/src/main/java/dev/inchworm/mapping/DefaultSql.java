package dev.inchworm.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The column's DEFAULT: what a row gets whose INSERT does not mention the column. Repeated where databases need different
 * expressions.
 *
 * <pre>{@code
 * @DefaultSql("'NEW'") State state;
 *
 * @DefaultSql("now()")
 * @DefaultSql(value = "current_timestamp(6)", dialect = "mysql")
 * Instant createdAt;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
@Repeatable(DefaultSql.List.class)
public @interface DefaultSql {

    /** The expression, in SQL: strings need their quotes. */
    String value();

    /** The dialect that this is for; empty: every one that has none of its own. */
    String dialect() default "";

    /** Several on one field. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.FIELD)
    @interface List {
        /** All of them. */
        DefaultSql[] value();
    }
}
