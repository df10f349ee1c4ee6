package dev.inchworm.dialect;

import dev.inchworm.schema.ObjectName;
import java.util.Objects;

/**
 * A trigger of MySQL and MariaDB, which is for one event alone.
 *
 * @param name triggers share one set of names per database
 * @param when what it fires at: {@code BEFORE UPDATE}
 * @param body one statement, maybe a compound one, without the semicolon at its end
 */
public record MySqlTrigger(MySqlDialect dialect, ObjectName table, String name, String when, String body) {

    public MySqlTrigger {
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(table);
        Objects.requireNonNull(name);
        Objects.requireNonNull(when);
        Objects.requireNonNull(body);
    }

    /** The statement that makes it. It fires after those that are there already. */
    public String create() {
        return create("");
    }

    /** The same, firing before the one called {@code other}. */
    public String createBefore(String other) {
        return create(" PRECEDES " + dialect.quote(table.sibling(other)));
    }

    private String create(String order) {
        return "CREATE TRIGGER " + dialect.quote(table.sibling(name)) + " " + when + " ON " + dialect.quote(table)
                + " FOR EACH ROW" + order + "\n" + body + ";";
    }

    /** The statement that takes it away. */
    public String drop() {
        return "DROP TRIGGER " + dialect.quote(table.sibling(name)) + ";";
    }
}
