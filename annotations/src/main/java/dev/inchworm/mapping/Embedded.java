package dev.inchworm.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value whose fields are columns of this table. Its class or record needs no annotation, may carry every annotation that
 * a field of an entity may, and may embed others in turn; prefixes add up.
 *
 * <pre>{@code
 * record Address(String street, String city, @Nullable String phone) {}
 *
 * @Table
 * class Customer {
 *     @Id @Identity long id;
 *     @Embedded Address home;                                  // street, city, phone
 *     @Embedded(prefix = "billing_") @Nullable Address billing; // billing_street, billing_city, billing_phone, all nullable
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Embedded {

    /** What stands before the names of the value's columns, in its exact case. */
    String prefix() default "";
}
