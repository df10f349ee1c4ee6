package dev.inchworm.dialect;

import dev.inchworm.schema.ObjectName;
import java.util.Objects;

/**
 * The trigger that computes a column, which no release knows, from the rest of its row, whoever writes that.
 *
 * @param table the table that is written to
 * @param column the column that is computed
 * @param value a PL/pgSQL expression over {@code NEW}
 */
public record PostgreSqlMirrorTrigger(PostgreSql dialect, ObjectName table, String column, String value) {

    public PostgreSqlMirrorTrigger {
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(table);
        Objects.requireNonNull(column);
        Objects.requireNonNull(value);
    }

    /** Two statements: the function, and the trigger that calls it. It fires after those that fill columns. */
    public String create() {
        return row().create();
    }

    /** Two statements that take {@link #create()} back. */
    public String drop() {
        return row().drop();
    }

    private PostgreSqlRowTrigger row() {
        String body = """
                BEGIN
                    NEW.%s := %s;
                    RETURN NEW;
                END
                """.formatted(dialect.quote(column), value);
        return new PostgreSqlRowTrigger(dialect, table, "inchworm_mirror", "zz_", column, "", body);
    }
}
