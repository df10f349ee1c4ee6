package dev.inchworm.dialect.lock;

import dev.inchworm.schema.ObjectName;
import java.util.Objects;
import java.util.Optional;

/**
 * One use of a form in a statement.
 *
 * @param named the lock that the statement itself asks for ({@code LOCK TABLE})
 * @param table the table that it is about, where the text says so
 */
public record PostgreSqlUse(PostgreSqlForm form, Optional<PostgreSqlLock> named, Optional<ObjectName> table) {

    public PostgreSqlUse {
        Objects.requireNonNull(form);
        Objects.requireNonNull(named);
        Objects.requireNonNull(table);
    }

    /** One that is about {@code table}. */
    public static PostgreSqlUse of(PostgreSqlForm form, ObjectName table) {
        return new PostgreSqlUse(form, Optional.empty(), Optional.of(table));
    }

    /** One that is about no table, or does not say about which. */
    public static PostgreSqlUse of(PostgreSqlForm form) {
        return new PostgreSqlUse(form, Optional.empty(), Optional.empty());
    }

    /** The same of another form. */
    PostgreSqlUse as(PostgreSqlForm other) {
        return new PostgreSqlUse(other, named, table);
    }
}
