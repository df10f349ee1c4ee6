package dev.inchworm.hint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The table is meant to go, with its data, once the old release is gone. It stands on any class or package, since the
 * entity itself has been deleted.
 *
 * <pre>{@code
 * @RemovedTable(name = "fax_queue", reason = "faxes were given up in March, see #1432")
 * package com.acme.orders;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(RemovedTable.List.class)
public @interface RemovedTable {

    /** The table, by the name it has in the database. */
    String name();

    /** Its schema; empty: the connection's current one. */
    String schema() default "";

    /** Why its data is no longer needed: for those who read the migration. */
    String reason();

    /** Several on one class or package. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.PACKAGE})
    @interface List {
        /** All of them. */
        RemovedTable[] value();
    }
}
