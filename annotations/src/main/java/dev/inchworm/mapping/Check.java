package dev.inchworm.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A rule that every row obeys, in SQL.
 *
 * <pre>{@code
 * @Table
 * @Check(name = "period_has_a_length", value = "ends > begins")
 * class Booking {
 *     @Check("persons > 0") int persons;
 *     ...
 * }
 * }</pre>
 *
 * <p>Where databases need different expressions, repeat the annotation on the same class or field with the same name (or
 * none) and another {@link #dialect()}: together they are one constraint. Give names on classes that carry several, or the
 * default ones depend on their order. Superclasses that are no entities hand theirs down to every entity below them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD})
@Repeatable(Check.List.class)
public @interface Check {

    /** The expression over the row that must not be false. */
    String value();

    /** The constraint's name, in its exact case; empty: {@code <table>_<column>_check} or {@code <table>_check}. */
    String name() default "";

    /** The dialect that this is for; empty: every one that has none of its own. */
    String dialect() default "";

    /** Several on one class or field. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.FIELD})
    @interface List {
        /** All of them. */
        Check[] value();
    }
}
