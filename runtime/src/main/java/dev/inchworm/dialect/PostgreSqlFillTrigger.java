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

    private static final String PURPOSE = "inchworm_fill";

    public PostgreSqlFillTrigger {
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(table);
        Objects.requireNonNull(column);
        Objects.requireNonNull(value);
    }

    /** The function, beside the table. */
    public ObjectName function() {
        return table.sibling(name(PURPOSE));
    }

    /** The trigger. PostgreSQL fires triggers by name: this one sees what the team's own have made of the row. */
    public String trigger() {
        return name("zz_" + PURPOSE);
    }

    /**
     * Two statements that plan the expression as an UPDATE does and as the trigger will, without running it: a wrong type or
     * name shows here and not in the statements of the running release. They lock nothing that matters.
     */
    public String probe() {
        String target = dialect.quote(table);
        String expression = new PostgreSqlDdl(dialect).parenthesised(value);
        return "EXPLAIN (COSTS FALSE) UPDATE " + target + " SET " + dialect.quote(column) + " = " + expression
                + ";\nEXPLAIN (COSTS FALSE) SELECT " + expression + " FROM (SELECT * FROM " + target + ") AS "
                + dialect.quote(table.name()) + ";";
    }

    /** Two statements: the function, and the trigger that calls it. */
    public String create() {
        String body = """
                #variable_conflict use_column
                BEGIN
                    NEW.%s := %s;
                    RETURN NEW;
                END
                """.formatted(dialect.quote(column), overNewRow());
        String tag = tag(body);
        return """
                CREATE FUNCTION %s() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS %s
                %s%s;
                CREATE TRIGGER %s BEFORE INSERT OR UPDATE ON %s
                    FOR EACH ROW WHEN (NEW.%s IS NULL) EXECUTE FUNCTION %s();""".formatted(
                        dialect.quote(function()),
                        tag,
                        body,
                        tag,
                        dialect.quote(trigger()),
                        dialect.quote(table),
                        dialect.quote(column),
                        dialect.quote(function()));
    }

    /** Two statements that take {@link #create()} back. */
    public String drop() {
        return "DROP TRIGGER " + dialect.quote(trigger()) + " ON " + dialect.quote(table) + ";\nDROP FUNCTION "
                + dialect.quote(function()) + "();";
    }

    private String overNewRow() {
        return "(SELECT " + new PostgreSqlDdl(dialect).parenthesised(value) + " FROM (SELECT NEW.*) AS "
                + dialect.quote(table.name()) + ")";
    }

    private String name(String purpose) {
        String identity = PURPOSE + " " + dialect.quote(table) + "." + dialect.quote(column);
        return Names.hashed(purpose + "_" + table.name() + "_" + column, identity, dialect.maxIdentifierBytes());
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
