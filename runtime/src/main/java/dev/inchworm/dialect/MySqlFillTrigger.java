package dev.inchworm.dialect;

import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The triggers that give a column a value in rows that are written without one: one for INSERT and one for UPDATE, since a
 * trigger here is for one of them. The user's expression is kept whole: it is evaluated over the new row, which stands under
 * the table's name, so that it means the same as in an UPDATE of the table.
 *
 * @param table the table that is written to
 * @param column the column that is filled while it is NULL
 * @param value an expression over the row
 * @param reads the columns that the expression may read
 */
public record MySqlFillTrigger(MySqlDialect dialect, ObjectName table, String column, Sql value, List<String> reads) {

    public MySqlFillTrigger {
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(table);
        Objects.requireNonNull(column);
        Objects.requireNonNull(value);
        reads = List.copyOf(reads);
    }

    /** What a trigger fires before. */
    public enum Event {
        /** An INSERT, also one that becomes an UPDATE. */
        INSERT,
        /** An UPDATE, also one that an INSERT has become. */
        UPDATE
    }

    /** The name of one of them: triggers share one set of names per database. */
    public String name(Event event) {
        String purpose = "inchworm_fill_" + event.name().toLowerCase(Locale.ROOT);
        String identity = purpose + " " + dialect.quote(table) + "." + dialect.quote(column);
        return Names.hashed(purpose + "_" + table.name() + "_" + column, identity, dialect.nameLimit());
    }

    /** One of them. It fires after those that are there already. */
    public String create(Event event) {
        String target = "NEW." + dialect.quote(column);
        return "CREATE TRIGGER " + dialect.quote(table.sibling(name(event))) + " BEFORE " + event + " ON "
                + dialect.quote(table) + " FOR EACH ROW\n    SET " + target + " = IF(" + target + " IS NULL, "
                + overNewRow() + ", " + target + ");";
    }

    /** The end of one of them. */
    public String drop(Event event) {
        return "DROP TRIGGER " + dialect.quote(table.sibling(name(event))) + ";";
    }

    /**
     * A query that finds no row, but fails where the expression is not one over the table: the server would look into a
     * trigger only when a statement of the running release fires it.
     */
    public String probe() {
        String quoted = dialect.quote(table.name());
        return "SELECT 1 FROM (SELECT " + parenthesised() + " AS " + dialect.quote(column) + " FROM (SELECT "
                + columns("") + " FROM " + dialect.quote(table) + ") AS " + quoted + ") AS `probe` WHERE FALSE;";
    }

    private String overNewRow() {
        return "(SELECT " + parenthesised() + " FROM (SELECT " + columns("NEW.") + ") AS " + dialect.quote(table.name())
                + ")";
    }

    private String columns(String prefix) {
        return reads.isEmpty()
                ? "1"
                : String.join(
                        ", ",
                        reads.stream()
                                .map(dialect::quote)
                                .map(name -> prefix.isEmpty() ? name : prefix + name + " AS " + name)
                                .toList());
    }

    private String parenthesised() {
        return new MySqlDdl(dialect).parenthesised(value);
    }
}
