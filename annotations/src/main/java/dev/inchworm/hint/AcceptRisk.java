package dev.inchworm.hint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A rule's objection is overruled, at this one class or field. The reason goes into the migration, for those who review it.
 *
 * <pre>{@code
 * @AcceptRisk(rule = "IW102", reason = "the table has 40 rows")
 * @Check("persons > 0") int persons;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD})
@Repeatable(AcceptRisk.List.class)
public @interface AcceptRisk {

    /** The code that the objection begins with, such as {@code IW102}. */
    String rule();

    /** Why the risk is none here, or worth taking. */
    String reason();

    /** The column concerned, by its name today, where no field stands for it. */
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
        AcceptRisk[] value();
    }
}
