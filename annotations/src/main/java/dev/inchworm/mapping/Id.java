package dev.inchworm.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Part of the primary key. Every entity needs at least one; several make a composite key in the order of the fields. On an
 * {@link Embedded} value or a reference to an entity, all its columns belong to the key.
 *
 * <pre>{@code
 * @Table
 * class OrderLine {
 *     @Id @References(Order.class) long orderId;
 *     @Id int position;
 *     String article;
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Id {}
