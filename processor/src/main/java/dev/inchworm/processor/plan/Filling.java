package dev.inchworm.processor.plan;

import static java.util.stream.Collectors.joining;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.schema.ObjectName;
import java.util.List;
import java.util.Optional;

/**
 * A column that gets the values of another one in the rows that exist. All such columns of a table are filled in one pass over
 * its rows: each pass reads all of them.
 *
 * @param key the columns to walk along; empty for a table without a key
 * @param column the one that is filled, where it is NULL and {@code value} is not
 * @param value an expression over the row, of the column's own type: together with others its place may be beside the column in
 *     one {@code coalesce}
 * @param who the column, for people
 * @param from where the values come from, for people
 */
public record Filling(ObjectName table, List<String> key, String column, String value, String who, String from) {

    public Filling {
        key = List.copyOf(key);
    }

    /** Whether one pass does for both. */
    boolean goesWith(Filling other) {
        return table.equals(other.table) && key.equals(other.key);
    }

    /** The backfill that fills {@code all}, which go with each other. */
    static Sketch sketch(List<Filling> all, Dialect dialect) {
        Filling first = all.get(0);
        Work.Backfill work = new Work.Backfill(
                first.table, first.key, all.stream().map(Filling::column).toList(), Optional.empty());
        return all.size() == 1
                ? Sketch.backfill(work, first.comment(), first.update(dialect))
                : Sketch.backfill(work, comment(all), update(all, dialect));
    }

    private String comment() {
        return "Gives " + who + " " + from + " in the rows that exist, batch by batch along the key.\n"
                + "Only rows that have none yet: it can be run again at any time.";
    }

    private static String comment(List<Filling> all) {
        return "Gives " + all.size() + " columns of " + all.get(0).table
                + " their values in the rows that exist, in one pass, batch by batch along the key:\n"
                + all.stream().map(own -> own.who + " " + own.from).collect(joining(",\n")) + ".\n"
                + "A column that has a value keeps it: it can be run again at any time.";
    }

    private String update(Dialect dialect) {
        return "UPDATE " + dialect.quote(table) + " SET " + dialect.quote(column) + " = " + value + "\n    WHERE "
                + missing(dialect) + " AND " + Work.Backfill.WINDOW + ";";
    }

    private static String update(List<Filling> all, Dialect dialect) {
        return "UPDATE " + dialect.quote(all.get(0).table) + " SET "
                + all.stream().map(own -> own.kept(dialect)).collect(joining(",\n        "))
                + "\n    WHERE ("
                + all.stream().map(own -> own.missing(dialect)).collect(joining("\n        OR "))
                + ")\n    AND " + Work.Backfill.WINDOW + ";";
    }

    private String kept(Dialect dialect) {
        String quoted = dialect.quote(column);
        return quoted + " = coalesce(" + quoted + ", " + value + ")";
    }

    private String missing(Dialect dialect) {
        return dialect.quote(column) + " IS NULL AND " + value + " IS NOT NULL";
    }
}
