package dev.inchworm.dialect;

import static java.util.stream.Collectors.joining;

import dev.inchworm.schema.ObjectName;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Triggers that keep a column of one table and a column of the rows that refer to it equal, of which the old release knows
 * the one and the new release the other; and what tells whether they are. The column holds one of the elements, and is NULL where
 * there are none.
 */
public sealed interface MoveTriggers permits PostgreSqlMoveTriggers, MySqlMoveTriggers {

    /** The dialect that they are written in. */
    Dialect dialect();

    /** The table that is referred to. */
    ObjectName parent();

    /** Its columns that are referred to. */
    List<String> key();

    /** The name of its column. */
    String shown();

    /** The table with the elements. */
    ObjectName child();

    /** Its columns that refer to {@link #key()}. */
    List<String> reference();

    /** The name of its column. */
    String held();

    /** The statement that makes rows of the parent equal to their elements, whichever side has a value. */
    String touch(String window);

    /** Which rows that is, for people. */
    String touched();

    /** How the database calls a deadlock. */
    String deadlock();

    /** What begins a query that only asks whether there is a row, up to its table. */
    String anyFrom();

    /** The condition that an element and the column are the same to the byte. */
    String same(String element, String column);

    /** The condition of rows of the parent whose column is not one of the elements, or NULL in spite of some. */
    default String apart() {
        return "CASE WHEN " + own() + " IS NULL THEN EXISTS (" + elements() + ")\n        ELSE NOT EXISTS ("
                + anyFrom() + " " + dialect().quote(child()) + " AS " + alias() + " WHERE " + related() + " AND "
                + same(alias() + "." + dialect().quote(held()), own()) + ") END";
    }

    /** A query for the elements of a row of the parent. */
    default String elements() {
        return anyFrom() + " " + dialect().quote(child()) + " AS " + alias() + " WHERE " + related() + " AND " + alias()
                + "." + dialect().quote(held()) + " IS NOT NULL";
    }

    /** That a row of the child, under its {@link #alias()}, is one of a row of the parent. */
    default String related() {
        return IntStream.range(0, key().size())
                .mapToObj(i -> alias() + "." + dialect().quote(reference().get(i)) + " = "
                        + dialect().quote(parent().name()) + "." + dialect().quote(key().get(i)))
                .collect(joining(" AND "));
    }

    /** What the child is called in a query over the parent. */
    default String alias() {
        return dialect().quote(parent().name().equals("e") ? "element" : "e");
    }

    /** The column of a row of the parent. */
    default String own() {
        return dialect().quote(parent().name()) + "." + dialect().quote(shown());
    }
}
