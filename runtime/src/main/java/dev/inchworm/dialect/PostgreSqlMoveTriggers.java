package dev.inchworm.dialect;

import static java.util.stream.Collectors.joining;

import dev.inchworm.schema.ObjectName;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * {@link MoveTriggers} on PostgreSQL: one for each table.
 *
 * <p>What is written to the column takes the place of the element that it showed; where the elements change, it goes on
 * showing the same one for as long as that is there, then the least. Where several transactions change elements of one row,
 * they wait for each other at that row, so that each sees what the one before it left. Neither trigger writes what is
 * as it should be already, which is where they stop calling each other. The column is looked at as it is by then: a trigger
 * that fires first may have changed it once more. Values are compared as the server stores them
 * ({@code *=}).
 *
 * @param parent the table that is referred to
 * @param key its columns that are referred to
 * @param column its column
 * @param child the table with the elements
 * @param reference its columns that refer to {@code key}
 * @param element its column
 */
public record PostgreSqlMoveTriggers(
        PostgreSql dialect,
        ObjectName parent,
        List<String> key,
        String column,
        ObjectName child,
        List<String> reference,
        String element)
        implements MoveTriggers {

    /**
     * Elements of a row that is deleted go before a foreign key looks for them: triggers fire by name, and those of the server
     * are called {@code RI_…}.
     */
    private static final String BEFORE_KEYS = "A_";

    private static final String PURPOSE = "inchworm_move";

    public PostgreSqlMoveTriggers {
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(parent);
        Objects.requireNonNull(child);
        key = List.copyOf(key);
        reference = List.copyOf(reference);
        if (key.isEmpty() || key.size() != reference.size()) {
            throw new IllegalArgumentException("Not the same number of columns: " + key + ", " + reference);
        }
    }

    /** Four statements: a function and a trigger for each table. */
    public String create() {
        return parentRow().create() + "\n" + childRow().create();
    }

    /** Four statements that take {@link #create()} back. */
    public String drop() {
        return childRow().drop() + "\n" + parentRow().drop();
    }

    @Override
    public String touch(String window) {
        return "UPDATE " + table(parent) + " SET " + quote(column) + " = " + quote(column) + "\n    WHERE " + apart()
                + "\n    AND " + window + ";";
    }

    @Override
    public String shown() {
        return column;
    }

    @Override
    public String held() {
        return element;
    }

    @Override
    public String touched() {
        return "Only rows in which the two differ";
    }

    @Override
    public String deadlock() {
        return "40P01";
    }

    @Override
    public String anyFrom() {
        return "SELECT FROM";
    }

    @Override
    public String same(String one, String other) {
        return "ROW(" + one + ")::record *= ROW(" + other + ")";
    }

    private PostgreSqlRowTrigger parentRow() {
        String body = """
                DECLARE
                    inchworm_now record;
                BEGIN
                    IF TG_OP = 'DELETE' THEN
                        DELETE FROM %1$s WHERE %2$s;
                        RETURN NULL;
                    END IF;
                    IF TG_OP = 'UPDATE' AND ROW(%3$s)::record *<> ROW(%4$s) THEN
                        UPDATE %1$s SET %5$s WHERE %2$s;
                    END IF;
                    SELECT %6$s INTO inchworm_now FROM %13$s WHERE (%14$s) = (%4$s);
                    IF inchworm_now.%6$s IS NOT NULL AND NOT EXISTS (SELECT FROM %1$s WHERE %7$s AND %8$s) THEN
                        UPDATE %1$s SET %9$s = inchworm_now.%6$s WHERE ctid = (SELECT ctid FROM %1$s WHERE %7$s AND %9$s IS NOT NULL AND %10$s LIMIT 1);
                        IF NOT FOUND THEN
                            INSERT INTO %1$s (%11$s, %9$s) VALUES (%4$s, inchworm_now.%6$s);
                        END IF;
                    ELSIF TG_OP = 'UPDATE' AND ROW(OLD.%6$s)::record *<> ROW(inchworm_now.%6$s) THEN
                        DELETE FROM %1$s WHERE ctid = (SELECT ctid FROM %1$s WHERE %7$s AND %9$s IS NOT NULL AND %10$s LIMIT 1);
                    END IF;
                    %12$s
                    RETURN NULL;
                END
                """.formatted(
                        table(child),
                        refersTo("OLD"),
                        columns(key, "OLD."),
                        columns(key, "NEW."),
                        assigned(),
                        quote(column),
                        refersTo("NEW"),
                        "ROW(" + quote(element) + ")::record *= ROW(inchworm_now." + quote(column) + ")",
                        quote(element),
                        "ROW(" + quote(element) + ")::record *= ROW(OLD." + quote(column) + ")",
                        columns(reference, ""),
                        settle("(" + columns(key, "NEW.") + ")"),
                        table(parent),
                        columns(key, ""));
        return PostgreSqlRowTrigger.after(dialect, parent, PURPOSE, BEFORE_KEYS, column, body);
    }

    private PostgreSqlRowTrigger childRow() {
        String rows = "(" + columns(reference, "OLD.") + "), (" + columns(reference, "NEW.") + ")";
        String body = """
                BEGIN
                    PERFORM FROM %1$s WHERE (%2$s) IN (%3$s) ORDER BY %2$s FOR NO KEY UPDATE;
                    %4$s
                    RETURN NULL;
                END
                """.formatted(table(parent), columns(key, ""), rows, settle(rows));
        return PostgreSqlRowTrigger.after(dialect, child, PURPOSE, "zy_", element, body);
    }

    /** Shows the least of the elements where the one that was shown has gone, or none was. */
    private String settle(String rows) {
        return "UPDATE " + table(parent) + " SET " + quote(column) + " = (SELECT " + alias() + "." + quote(element)
                + " FROM "
                + table(child) + " AS " + alias() + " WHERE " + related() + " AND " + alias() + "." + quote(element)
                + " IS NOT NULL ORDER BY CAST(" + alias() + "." + quote(element) + " AS text) COLLATE \"C\" LIMIT 1)\n"
                + "        WHERE (" + columns(key, "") + ") IN (" + rows + ") AND " + apart() + ";";
    }

    private String refersTo(String row) {
        return IntStream.range(0, key.size())
                .mapToObj(i -> quote(reference.get(i)) + " = " + row + "." + quote(key.get(i)))
                .collect(joining(" AND "));
    }

    private String assigned() {
        return IntStream.range(0, key.size())
                .mapToObj(i -> quote(reference.get(i)) + " = NEW." + quote(key.get(i)))
                .collect(joining(", "));
    }

    private String columns(List<String> names, String row) {
        return names.stream().map(name -> row + quote(name)).collect(joining(", "));
    }

    private String table(ObjectName name) {
        return dialect.quote(name);
    }

    private String quote(String name) {
        return dialect.quote(name);
    }
}
