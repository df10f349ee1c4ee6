package dev.inchworm.dialect;

import static java.util.stream.Collectors.joining;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The triggers that keep several columns equal to several others of the same row, of which the old release knows one side and
 * the new release the other: a name and its two halves, for instance.
 *
 * <p>Whoever changed a column of its side wins, the new release if both did. A backfill, which only says what the old side
 * comes to, changes nothing on that side. Values are compared to the byte, see {@link MySqlSyncTrigger}.
 *
 * @param table the table that all of them belong to
 * @param old the columns that the old release knows
 * @param next the columns that the new release knows, one of them with a value at least
 * @param reads the columns that expressions may read
 */
public record MySqlReshapeTrigger(
        MySqlDialect dialect, ObjectName table, List<Side> old, List<Side> next, List<String> reads)
        implements MySqlTriggers {

    /**
     * A column of one side.
     *
     * @param value an expression over the row for it; empty where the other side does not say what it is
     */
    public record Side(Column column, Optional<Sql> value) {
        public Side {
            Objects.requireNonNull(column);
            Objects.requireNonNull(value);
        }
    }

    public MySqlReshapeTrigger {
        old = List.copyOf(old);
        next = List.copyOf(next);
        reads = List.copyOf(reads);
        if (old.isEmpty() || valued(next).isEmpty()) {
            throw new IllegalArgumentException("Nothing to keep equal");
        }
    }

    @Override
    public String name(Event event) {
        return row().name(event);
    }

    @Override
    public String create(Event event) {
        return row().create(event, event == Event.INSERT ? onInsert() : onUpdate());
    }

    @Override
    public String drop(Event event) {
        return row().drop(event);
    }

    /** Queries that find no row, but fail where an expression for a new column is not one over the table as it is. */
    public List<String> forwardProbes() {
        return probes(next);
    }

    /** The same of expressions for old columns, which read the new ones. */
    public List<String> backwardProbes() {
        return probes(old);
    }

    private List<String> probes(List<Side> sides) {
        return sides.stream()
                .flatMap(side -> side.value().stream())
                .map(row()::probe)
                .toList();
    }

    private String onInsert() {
        String written = next.stream()
                .map(side -> of("NEW", side.column()) + " IS NOT NULL")
                .collect(joining(" OR "));
        return valued(old).isEmpty()
                ? "    IF NOT (" + written + ") THEN\n" + assignments(next) + "    END IF"
                : "    IF " + written + " THEN\n" + assignments(old) + "    ELSE\n" + assignments(next) + "    END IF";
    }

    private String onUpdate() {
        if (valued(old).isEmpty()) {
            return "    IF NOT (" + changed(next) + ") AND (" + changed(old) + ") THEN\n" + assignments(next)
                    + "    END IF";
        }
        List<Side> valued = valued(next);
        String declared = IntStream.range(0, valued.size())
                .mapToObj(i -> "    DECLARE inchworm_" + i + " "
                        + dialect.declared(valued.get(i).column()) + ";\n")
                .collect(joining());
        String set = IntStream.range(0, valued.size())
                .mapToObj(i -> "        SET inchworm_" + i + " = " + value(valued.get(i)) + ";\n")
                .collect(joining());
        String given = IntStream.range(0, valued.size())
                .mapToObj(i -> of("OLD", valued.get(i).column()) + " IS NOT NULL OR "
                        + dialect.differ(
                                valued.get(i).column(),
                                "inchworm_" + i,
                                of("NEW", valued.get(i).column())))
                .collect(joining(" OR "));
        return "BEGIN\n" + declared + "    IF " + changed(next) + " THEN\n" + set + "        IF " + given + " THEN\n"
                + assignments(old).indent(4) + "        END IF;\n    ELSEIF " + changed(old) + " THEN\n"
                + assignments(next) + "    END IF;\nEND";
    }

    private static List<Side> valued(List<Side> sides) {
        return sides.stream().filter(side -> side.value().isPresent()).toList();
    }

    private String changed(List<Side> sides) {
        return sides.stream()
                .map(side -> dialect.differ(side.column(), of("NEW", side.column()), of("OLD", side.column())))
                .collect(joining(" OR "));
    }

    private String assignments(List<Side> sides) {
        return valued(sides).stream()
                .map(side -> "        SET " + of("NEW", side.column()) + " = " + value(side) + ";\n")
                .collect(joining());
    }

    private String value(Side side) {
        return row().overNewRow(side.value().orElseThrow());
    }

    private String of(String row, Column column) {
        return row + "." + dialect.quote(column.name());
    }

    private MySqlRowTrigger row() {
        return new MySqlRowTrigger(
                dialect, table, "inchworm_sync", next.get(0).column().name(), reads);
    }
}
