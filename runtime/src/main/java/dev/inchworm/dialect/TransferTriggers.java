package dev.inchworm.dialect;

import static java.util.stream.Collectors.joining;

import dev.inchworm.schema.ObjectName;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Triggers that keep columns of a row and those of the row that it refers to equal, of which the old release knows the
 * ones and the new release the others; and what tells whether they are.
 *
 * <p>What is written to the one row is written to the other. Where a row of the two is inserted or linked to another one, NULL
 * gives way to a value; of two values that of the row that was written stays, or, where only the link was, that of the new
 * release. A value without a row to go to stays where it is until there is one, except that a row which only one release knows
 * is made for it, and goes with the one that it refers to.
 */
public sealed interface TransferTriggers permits PostgreSqlTransferTriggers, MySqlTransferTriggers {

    /** The dialect that they are written in. */
    Dialect dialect();

    /** The table that is referred to. */
    ObjectName referred();

    /** Its columns that are. */
    List<String> key();

    /** Its columns that are kept equal. */
    List<String> shown();

    /** The table that refers to it. */
    ObjectName referring();

    /** Its columns that refer to {@link #key()}. */
    List<String> reference();

    /** Its columns that are kept equal to {@link #shown()}, in their order. */
    List<String> held();

    /** Whether one release does not know {@link #referring()}, so that its rows are made and go by trigger. */
    boolean making();

    /** Whether the old release knows {@link #shown()}, and the new one {@link #held()}. */
    boolean fromReferred();

    /** The statement that has the triggers carry over what the old release's rows hold. */
    String touch(String window);

    /** Which rows that is, for people. */
    String touched();

    /** How the database calls a deadlock. */
    String deadlock();

    /** What begins a query that only asks whether there is a row, up to its table. */
    String anyFrom();

    /** The condition that {@code some} of the row {@code one} and {@code others} of the row {@code other} are not the same to the byte. */
    String differ(List<String> some, String one, List<String> others, String other);

    /** The table of the old release's columns. */
    default ObjectName source() {
        return fromReferred() ? referred() : referring();
    }

    /** The condition of rows of {@link #source()} whose value the new release does not find where it should. */
    default String unequal() {
        return fromReferred() && making() ? linkedApart() + "\n    OR " + valueWithoutRow() : linkedApart();
    }

    /** The condition of rows of {@link #source()} that belong to one with another value. */
    private String linkedApart() {
        ObjectName other = fromReferred() ? referring() : referred();
        String outer = quote(source().name()) + ".";
        String inner = alias(source()) + ".";
        return "EXISTS (" + anyFrom() + " " + dialect().quote(other) + " AS " + alias(source()) + " WHERE "
                + (fromReferred() ? linked(outer, inner) : linked(inner, outer)) + " AND "
                + differ(fromReferred() ? held() : shown(), inner, fromReferred() ? shown() : held(), outer) + ")";
    }

    /** The condition of rows of {@link #source()} with a value, and no row of the other table that could hold it. */
    default String valueWithoutRow() {
        String outer = quote(source().name()) + ".";
        String inner = alias(source()) + ".";
        return fromReferred()
                ? "(" + some(shown(), outer) + ") AND NOT EXISTS (" + anyFrom() + " "
                        + dialect().quote(referring()) + " AS " + alias(source()) + " WHERE " + linked(outer, inner)
                        + ")"
                : "(" + some(held(), outer) + ") AND NOT EXISTS (" + anyFrom() + " "
                        + dialect().quote(referred()) + " AS " + alias(source()) + " WHERE " + linked(inner, outer)
                        + ")";
    }

    /**
     * The condition of rows of the new release's table with a value and no row of the old one's that could show it. Not those
     * with another value: by then the old release may have changed its own once more.
     */
    default String unknown() {
        return unknown(fromReferred() ? held() : shown());
    }

    /** The same of {@code columns} among the new ones. */
    default String unknown(List<String> columns) {
        ObjectName target = fromReferred() ? referring() : referred();
        String outer = quote(target.name()) + ".";
        String inner = alias(target) + ".";
        return "(" + some(columns, outer) + ") AND NOT EXISTS (" + anyFrom() + " "
                + dialect().quote(source()) + " AS " + alias(target) + " WHERE "
                + (fromReferred() ? linked(inner, outer) : linked(outer, inner)) + ")";
    }

    /** That a row of {@link #referred()} and one of {@link #referring()} belong together. */
    default String linked(String one, String other) {
        return pairs(i -> other + quote(reference().get(i)) + " = " + one + quote(key().get(i)));
    }

    private String pairs(IntFunction<String> each) {
        return IntStream.range(0, key().size()).mapToObj(each).collect(joining(" AND "));
    }

    /** That one of {@code names} of a row is not NULL. */
    default String some(List<String> names, String row) {
        return names.stream().map(name -> row + quote(name) + " IS NOT NULL").collect(joining(" OR "));
    }

    /** What the other table is called in a query over {@code table}. */
    private String alias(ObjectName table) {
        return quote(table.name().equals("e") ? "other" : "e");
    }

    private String quote(String name) {
        return dialect().quote(name);
    }
}
