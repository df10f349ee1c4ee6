package dev.inchworm.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The way out: the type of a column as one database spells it, put into DDL as it stands. Given once for each database
 * concerned; a field whose Java type means nothing by itself needs it for every dialect the build asks for.
 *
 * <pre>{@code
 * @SqlType(value = "tsvector", dialect = "postgresql")
 * @SqlType(value = "mediumtext", dialect = "mysql")
 * String words;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
@Repeatable(SqlType.List.class)
public @interface SqlType {

    /** The type, as it stands in a column definition of that database. */
    String value();

    /** The dialect: {@code postgresql}, {@code mysql} or {@code mariadb}. */
    String dialect();

    /** Several on one field. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.FIELD)
    @interface List {
        /** All of them. */
        SqlType[] value();
    }
}
