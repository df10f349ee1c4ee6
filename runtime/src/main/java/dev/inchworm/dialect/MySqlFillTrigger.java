package dev.inchworm.dialect;

import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.List;
import java.util.Objects;

/**
 * The triggers that give a column a value in rows that are written without one.
 *
 * @param table the table that is written to
 * @param column the column that is filled while it is NULL
 * @param value an expression over the row
 * @param reads the columns that the expression may read
 */
public record MySqlFillTrigger(MySqlDialect dialect, ObjectName table, String column, Sql value, List<String> reads)
        implements MySqlTriggers {

    public MySqlFillTrigger {
        Objects.requireNonNull(value);
        reads = List.copyOf(reads);
    }

    @Override
    public String name(Event event) {
        return row().name(event);
    }

    @Override
    public String create(Event event) {
        String target = "NEW." + dialect.quote(column);
        return row().create(
                        event,
                        "    SET " + target + " = IF(" + target + " IS NULL, " + row().overNewRow(value) + ", " + target
                                + ")");
    }

    @Override
    public String drop(Event event) {
        return row().drop(event);
    }

    /**
     * A query that finds no row, but fails where the expression is not one over the table: the server would look into a
     * trigger only when a statement of the running release fires it.
     */
    public String probe() {
        return row().probe(value);
    }

    private MySqlRowTrigger row() {
        return new MySqlRowTrigger(dialect, table, "inchworm_fill", column, reads);
    }
}
