package dev.inchworm.dialect;

import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.Objects;

/**
 * A trigger that changes rows before they are written, or others after them, and its function beside the table. Both are named after what it is
 * for and the column that it is about, so that no two share a name.
 *
 * @param purpose begins the function's name: {@code inchworm_fill}
 * @param place begins the trigger's name: PostgreSQL fires triggers by name, and ours are to see what the team's own have
 *     made of the row
 * @param column the one that it is about
 * @param events when it fires: {@code BEFORE INSERT OR UPDATE}
 * @param when a condition over {@code NEW}, in parentheses and with {@code WHEN} before it; empty for every row
 * @param body PL/pgSQL, from {@code DECLARE} or {@code BEGIN} to {@code END}
 */
record PostgreSqlRowTrigger(
        PostgreSql dialect,
        ObjectName table,
        String purpose,
        String place,
        String column,
        String events,
        String when,
        String body) {

    PostgreSqlRowTrigger {
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(table);
    }

    /** One that changes the row itself, whoever inserts or updates it. */
    PostgreSqlRowTrigger(
            PostgreSql dialect,
            ObjectName table,
            String purpose,
            String place,
            String column,
            String when,
            String body) {
        this(dialect, table, purpose, place, column, "BEFORE INSERT OR UPDATE", when, body);
    }

    /** One that changes other rows, once the row has been written or deleted. */
    static PostgreSqlRowTrigger after(
            PostgreSql dialect, ObjectName table, String purpose, String place, String column, String body) {
        return new PostgreSqlRowTrigger(
                dialect, table, purpose, place, column, "AFTER INSERT OR UPDATE OR DELETE", "", body);
    }

    ObjectName function() {
        return table.sibling(name(purpose));
    }

    String trigger() {
        return name(place + purpose);
    }

    /** Two statements: the function, and the trigger that calls it. */
    String create() {
        String whole = "#variable_conflict use_column\n" + body;
        String tag = tag(whole);
        return """
                CREATE FUNCTION %s() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS %s
                %s%s;
                CREATE TRIGGER %s %s ON %s
                    FOR EACH ROW %sEXECUTE FUNCTION %s();""".formatted(
                        dialect.quote(function()),
                        tag,
                        whole,
                        tag,
                        dialect.quote(trigger()),
                        events,
                        dialect.quote(table),
                        when.isEmpty() ? "" : when + " ",
                        dialect.quote(function()));
    }

    /** Two statements that take {@link #create()} back. */
    String drop() {
        return "DROP TRIGGER " + dialect.quote(trigger()) + " ON " + dialect.quote(table) + ";\nDROP FUNCTION "
                + dialect.quote(function()) + "();";
    }

    /** {@code expression} over the new row, which stands under the table's name, so that it means what it does in an UPDATE. */
    static String overNewRow(PostgreSql dialect, ObjectName table, Sql expression) {
        return "(SELECT " + new PostgreSqlDdl(dialect).parenthesised(expression) + " FROM (SELECT NEW.*) AS "
                + dialect.quote(table.name()) + ")";
    }

    /**
     * Two statements that plan {@code expression} as an UPDATE of {@code column} does and as a trigger will, without running
     * it: a wrong type or name shows here and not in the statements of the running release. They lock nothing that matters.
     */
    static String probe(PostgreSql dialect, ObjectName table, String column, Sql expression) {
        String target = dialect.quote(table);
        String value = new PostgreSqlDdl(dialect).parenthesised(expression);
        return "EXPLAIN (COSTS FALSE) UPDATE " + target + " SET " + dialect.quote(column) + " = " + value
                + ";\nEXPLAIN (COSTS FALSE) SELECT " + value + " FROM (SELECT * FROM " + target + ") AS "
                + dialect.quote(table.name()) + ";";
    }

    private String name(String beginning) {
        String identity = purpose + " " + dialect.quote(table) + "." + dialect.quote(column);
        return Names.hashed(beginning + "_" + table.name() + "_" + column, identity, dialect.nameLimit());
    }

    /** A dollar quote that does not occur in {@code body}. */
    private static String tag(String body) {
        String tag = "$inchworm$";
        for (int number = 1; body.contains(tag.substring(0, tag.length() - 1)); number++) {
            tag = "$inchworm" + number + "$";
        }
        return tag;
    }
}
