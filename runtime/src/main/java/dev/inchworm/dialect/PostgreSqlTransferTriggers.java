package dev.inchworm.dialect;

import static java.util.stream.Collectors.joining;

import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * {@link TransferTriggers} on PostgreSQL: one for each table.
 *
 * <p>Both work under the lock of the row that is referred to, so that each sees what the one before it left, and write nothing
 * that is as it should be already, which is where they stop calling each other. Values are compared as the server stores them
 * ({@code *=}).
 *
 * @param referred the table that is referred to
 * @param key its columns that are
 * @param shown its columns that are kept equal
 * @param referring the table that refers to it
 * @param reference its columns that refer to {@code key}
 * @param held its columns that are kept equal to {@code shown}, in their order
 * @param row the columns that tell rows of {@code referring} apart
 * @param making whether one release does not know {@code referring}, so that its rows are made and go by trigger
 * @param needed those of {@code shown} without which no row can be made
 * @param fromReferred whether the old release knows {@code shown}, and the new one {@code held}
 */
public record PostgreSqlTransferTriggers(
        PostgreSql dialect,
        ObjectName referred,
        List<String> key,
        List<String> shown,
        ObjectName referring,
        List<String> reference,
        List<String> held,
        List<String> row,
        boolean making,
        List<String> needed,
        boolean fromReferred)
        implements TransferTriggers {

    /** Rows go before a foreign key looks for them: triggers fire by name, and those of the server are called {@code RI_…}. */
    private static final String BEFORE_KEYS = "A_";

    private static final String AFTER_OTHERS = "zy_";
    private static final String PURPOSE = "inchworm_transfer";
    private static final String O = "\"o\".";
    private static final String D = "\"d\".";
    private static final String NOW = "inchworm_now.";

    public PostgreSqlTransferTriggers {
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(referred);
        Objects.requireNonNull(referring);
        key = List.copyOf(key);
        shown = List.copyOf(shown);
        reference = List.copyOf(reference);
        held = List.copyOf(held);
        row = List.copyOf(row);
        needed = List.copyOf(needed);
        if (key.isEmpty() || key.size() != reference.size()) {
            throw new IllegalArgumentException("Not the same number of columns: " + key + ", " + reference);
        }
        if (shown.isEmpty() || shown.size() != held.size()) {
            throw new IllegalArgumentException("Not the same number of columns: " + shown + ", " + held);
        }
    }

    /** A function and a trigger for each table, and for one more where rows that are inserted wait for a value. */
    public String create() {
        return triggers().stream().map(PostgreSqlRowTrigger::create).collect(joining("\n"));
    }

    /** What takes {@link #create()} back. */
    public String drop() {
        List<PostgreSqlRowTrigger> reversed = new ArrayList<>(triggers());
        Collections.reverse(reversed);
        return reversed.stream().map(PostgreSqlRowTrigger::drop).collect(joining("\n"));
    }

    private List<PostgreSqlRowTrigger> triggers() {
        return fromReferred && !making
                ? List.of(referredRow(), referringRow(), insertedRow())
                : List.of(referredRow(), referringRow());
    }

    @Override
    public String touch(String window) {
        List<String> columns = fromReferred ? shown : held;
        return "UPDATE " + table(source()) + " SET "
                + columns.stream()
                        .map(name -> quote(name) + " = " + quote(name))
                        .collect(joining(", "))
                + "\n    WHERE (" + unequal() + ")\n    AND " + window + ";";
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
    public String differ(List<String> some, String one, List<String> others, String other) {
        return rows(some, one) + "::record *<> " + rows(others, other);
    }

    /** The condition of rows that refer to the same one as another row with another value. */
    public String siblingsApart() {
        String outer = dialect.quote(referring.name()) + ".";
        String inner = alias(referring) + ".";
        return "EXISTS (SELECT FROM " + table(referring) + " AS " + alias(referring) + " WHERE "
                + pairs(
                        reference.size(),
                        i -> inner + quote(reference.get(i)) + " = " + outer + quote(reference.get(i)))
                + " AND " + rows(held, inner) + "::record *<> " + rows(held, outer) + ")";
    }

    private PostgreSqlRowTrigger referredRow() {
        List<String> lines = new ArrayList<>();
        lines.add("DECLARE");
        lines.add("    inchworm_now record;");
        lines.add("BEGIN");
        if (making) {
            lines.add("    IF TG_OP = 'DELETE' THEN");
            lines.add("        DELETE FROM " + table(referring) + " WHERE " + referTo("OLD.") + ";");
            lines.add("        RETURN NULL;");
            lines.add("    END IF;");
            lines.add(
                    "    IF TG_OP = 'UPDATE' AND " + rows(key, "OLD.") + "::record *<> " + rows(key, "NEW.") + " THEN");
            lines.add("        UPDATE " + table(referring) + " SET "
                    + commas(reference.size(), i -> quote(reference.get(i)) + " = NEW." + quote(key.get(i))) + " WHERE "
                    + referTo("OLD.") + ";");
            lines.add("    END IF;");
        }
        lines.add("    SELECT " + columns(shown, "") + " INTO inchworm_now FROM " + table(referred) + " WHERE "
                + equal(key, "", "NEW.") + ";");
        lines.add("    IF NOT FOUND THEN");
        lines.add("        RETURN NULL;");
        lines.add("    END IF;");
        lines.add(
                "    IF TG_OP = 'UPDATE' AND " + rows(shown, "OLD.") + "::record *<> " + rows(shown, "NEW.") + " THEN");
        lines.add("        UPDATE " + table(referring) + " AS \"d\" SET "
                + commas(held.size(), i -> quote(held.get(i)) + " = " + NOW + quote(shown.get(i))) + " WHERE "
                + linked("NEW.", D) + " AND " + rows(held, D) + "::record *<> " + rows(shown, NOW) + ";");
        lines.add("    ELSE");
        settle(lines, "        ", "", linked("NEW.", D), fromReferred);
        lines.add("    END IF;");
        if (making) {
            make(lines);
        }
        lines.add("    RETURN NULL;");
        lines.add("END");
        return new PostgreSqlRowTrigger(
                dialect,
                referred,
                PURPOSE,
                making ? BEFORE_KEYS : AFTER_OTHERS,
                shown.get(0),
                making ? "AFTER INSERT OR UPDATE OR DELETE" : "AFTER INSERT OR UPDATE",
                "",
                String.join("\n", lines) + "\n");
    }

    private void make(List<String> lines) {
        String ready = "(" + some(shown, NOW) + ")"
                + needed.stream()
                        .map(name -> " AND " + NOW + quote(name) + " IS NOT NULL")
                        .collect(joining());
        lines.add("    IF " + ready + " AND NOT EXISTS (SELECT FROM " + table(referring) + " AS \"d\" WHERE "
                + linked("NEW.", D) + ") THEN");
        lines.add("        INSERT INTO " + table(referring) + " (" + columns(reference, "") + ", " + columns(held, "")
                + ") VALUES (" + columns(key, "NEW.") + ", " + columns(shown, NOW) + ")\n            ON CONFLICT ("
                + columns(reference, "") + ") DO UPDATE SET "
                + held.stream()
                        .map(name -> quote(name) + " = excluded." + quote(name))
                        .collect(joining(", "))
                + ";");
        lines.add("    END IF;");
    }

    private PostgreSqlRowTrigger referringRow() {
        List<String> lines = new ArrayList<>();
        String relinked = rows(reference, "OLD.") + "::record *<> " + rows(reference, "NEW.");
        String linked = rows(reference, "OLD.") + "::record *= " + rows(reference, "NEW.");
        String kept = rows(held, "OLD.") + "::record *= " + rows(held, "NEW.");
        String written = rows(held, "OLD.") + "::record *<> " + rows(held, "NEW.");
        lines.add("DECLARE");
        lines.add("    inchworm_now record;");
        lines.add("BEGIN");
        lines.add("    IF TG_OP = 'UPDATE' AND " + linked + " AND " + kept
                + "\n        AND NOT EXISTS (SELECT FROM " + table(referred) + " AS \"o\" WHERE " + linked(O, "NEW.")
                + " AND " + rows(shown, O) + "::record *<> " + rows(held, "NEW.") + ") THEN");
        lines.add("        RETURN NULL;");
        lines.add("    END IF;");
        lines.add("    PERFORM FROM " + table(referred) + " WHERE (" + columns(key, "") + ") IN (("
                + columns(reference, "OLD.") + "), (" + columns(reference, "NEW.") + ")) ORDER BY "
                + columns(key, "") + " FOR NO KEY UPDATE;");
        if (making) {
            lines.add("    IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND " + relinked + " THEN");
            lines.add("        UPDATE " + table(referred) + " AS \"o\" SET "
                    + shown.stream().map(name -> quote(name) + " = NULL").collect(joining(", ")) + " WHERE "
                    + linked(O, "OLD.") + " AND (" + some(shown, O) + ")\n            AND NOT EXISTS (SELECT FROM "
                    + table(referring) + " AS \"d\" WHERE " + linked(O, D) + ");");
            lines.add("    END IF;");
            lines.add("    IF TG_OP = 'DELETE' THEN");
            lines.add("        RETURN NULL;");
            lines.add("    END IF;");
        }
        lines.add("    SELECT " + columns(held, "") + " INTO inchworm_now FROM " + table(referring) + " WHERE "
                + equal(row, "", "NEW.") + ";");
        lines.add("    IF NOT FOUND THEN");
        lines.add("        RETURN NULL;");
        lines.add("    END IF;");
        lines.add("    IF TG_OP = 'UPDATE' AND " + linked + " AND " + written + " THEN");
        lines.add("        UPDATE " + table(referred) + " AS \"o\" SET "
                + commas(shown.size(), i -> quote(shown.get(i)) + " = " + NOW + quote(held.get(i))) + " WHERE "
                + linked(O, "NEW.") + " AND " + rows(shown, O) + "::record *<> " + rows(held, NOW) + ";");
        lines.add("    ELSIF TG_OP = 'UPDATE' AND " + (fromReferred ? linked : relinked + " AND " + kept) + " THEN");
        String own = " AND " + equal(row, D, "NEW.");
        settle(lines, "        ", own, linked(O, "NEW."), true);
        lines.add("    ELSE");
        settle(lines, "        ", own, linked(O, "NEW."), false);
        lines.add("    END IF;");
        lines.add("    RETURN NULL;");
        lines.add("END");
        return new PostgreSqlRowTrigger(
                dialect,
                referring,
                PURPOSE,
                AFTER_OTHERS,
                held.get(0),
                making ? "AFTER INSERT OR UPDATE OR DELETE" : "AFTER INSERT OR UPDATE",
                "",
                String.join("\n", lines) + "\n");
    }

    /** A row gets the values that wait for it before it is looked at whether there are any: it may take no NULL. */
    private PostgreSqlRowTrigger insertedRow() {
        List<String> lines = new ArrayList<>();
        lines.add("DECLARE");
        lines.add("    inchworm_now record;");
        lines.add("BEGIN");
        lines.add("    SELECT " + columns(shown, "") + " INTO inchworm_now FROM " + table(referred) + " WHERE "
                + linked("", "NEW.") + " FOR NO KEY UPDATE;");
        lines.add("    IF FOUND THEN");
        for (int i = 0; i < held.size(); i++) {
            String own = "NEW." + quote(held.get(i));
            lines.add("        " + own + " := COALESCE(" + own + ", " + NOW + quote(shown.get(i)) + ");");
        }
        lines.add("    END IF;");
        lines.add("    RETURN NEW;");
        lines.add("END");
        return new PostgreSqlRowTrigger(
                dialect,
                referring,
                PURPOSE + "_insert",
                AFTER_OTHERS,
                held.get(0),
                "BEFORE INSERT",
                "",
                String.join("\n", lines) + "\n");
    }

    /** NULL gives way to a value; of two values the one of the row that is referred to stays, or the other. */
    private void settle(List<String> lines, String indent, String own, String which, boolean referredFirst) {
        IntFunction<String> merged = i -> "COALESCE("
                + (referredFirst
                        ? O + quote(shown.get(i)) + ", " + D + quote(held.get(i))
                        : D + quote(held.get(i)) + ", " + O + quote(shown.get(i)))
                + ")";
        lines.add(indent + "UPDATE " + table(referred) + " AS \"o\" SET "
                + commas(shown.size(), i -> quote(shown.get(i)) + " = " + merged.apply(i)) + " FROM "
                + table(referring) + " AS \"d\"\n" + indent + "    WHERE " + linked(O, D) + " AND " + which + own
                + " AND " + rows(shown, O) + "::record *<> ROW(" + commas(shown.size(), merged) + ");");
        lines.add(indent + "UPDATE " + table(referring) + " AS \"d\" SET "
                + commas(held.size(), i -> quote(held.get(i)) + " = " + O + quote(shown.get(i))) + " FROM "
                + table(referred) + " AS \"o\"\n" + indent + "    WHERE " + linked(O, D) + " AND " + which + " AND "
                + rows(held, D) + "::record *<> " + rows(shown, O) + ";");
    }

    private String referTo(String one) {
        return linked(one, "");
    }

    private String equal(List<String> names, String one, String other) {
        return pairs(names.size(), i -> one + quote(names.get(i)) + " = " + other + quote(names.get(i)));
    }

    private String rows(List<String> names, String one) {
        return "ROW(" + columns(names, one) + ")";
    }

    private String columns(List<String> names, String one) {
        return names.stream().map(name -> one + quote(name)).collect(joining(", "));
    }

    private static String pairs(int size, IntFunction<String> each) {
        return IntStream.range(0, size).mapToObj(each).collect(joining(" AND "));
    }

    private static String commas(int size, IntFunction<String> each) {
        return IntStream.range(0, size).mapToObj(each).collect(joining(", "));
    }

    /** What the other table is called in a query over {@code table}. */
    private String alias(ObjectName table) {
        return quote(table.name().equals("e") ? "other" : "e");
    }

    private String table(ObjectName name) {
        return dialect.quote(name);
    }

    private String quote(String name) {
        return dialect.quote(name);
    }
}
