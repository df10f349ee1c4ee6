package dev.inchworm.dialect;

import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.Objects;

/**
 * The trigger that gives a column a value in rows that are written without one. The user's expression is kept whole: it is
 * evaluated over the new row, which stands under the table's name, so that it means the same as in an UPDATE of the table.
 *
 * @param table the table that is written to
 * @param column the column that is filled while it is NULL
 * @param value an expression over the row
 */
public record PostgreSqlFillTrigger(PostgreSql dialect, ObjectName table, String column, Sql value) {

    public PostgreSqlFillTrigger {
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(table);
        Objects.requireNonNull(column);
        Objects.requireNonNull(value);
    }

    /**
     * Two statements that plan the expression as an UPDATE does and as the trigger will, without running it: a wrong type or
     * name shows here and not in the statements of the running release. They lock nothing that matters.
     */
    public String probe() {
        return PostgreSqlRowTrigger.probe(dialect, table, column, value);
    }

    /** Two statements: the function, and the trigger that calls it. It fires after all others, those that keep two columns equal included. */
    public String create() {
        return row().create();
    }

    /** Two statements that take {@link #create()} back. */
    public String drop() {
        return row().drop();
    }

    private PostgreSqlRowTrigger row() {
        String quoted = dialect.quote(column);
        String body = """
                BEGIN
                    NEW.%s := %s;
                    RETURN NEW;
                END
                """.formatted(quoted, PostgreSqlRowTrigger.overNewRow(dialect, table, value));
        return new PostgreSqlRowTrigger(
                dialect, table, "inchworm_fill", "zz_", column, "WHEN (NEW." + quoted + " IS NULL)", body);
    }
}
