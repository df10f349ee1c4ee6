package dev.inchworm.dialect;

import static java.util.stream.Collectors.joining;

import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The trigger that keeps several columns equal to several others, of which the old release knows one side and the new release
 * the other: a name and its two halves, for instance.
 *
 * <p>Whoever changed a column of its side wins, the new release if both did. A backfill, which only says what the old side
 * comes to, changes nothing on that side. Values are compared as the server stores them ({@code *<>}), see {@link
 * PostgreSqlSyncTrigger}.
 *
 * @param table the table that all of them belong to
 * @param old the columns that the old release knows
 * @param next the columns that the new release knows, one of them with a value at least
 */
public record PostgreSqlReshapeTrigger(PostgreSql dialect, ObjectName table, List<Side> old, List<Side> next) {

    /**
     * A column of one side.
     *
     * @param type its SQL type
     * @param value an expression over the row for it; empty where the other side does not say what it is
     */
    public record Side(String column, String type, Optional<Sql> value) {
        public Side {
            Objects.requireNonNull(column);
            Objects.requireNonNull(type);
            Objects.requireNonNull(value);
        }
    }

    public PostgreSqlReshapeTrigger {
        Objects.requireNonNull(dialect);
        Objects.requireNonNull(table);
        old = List.copyOf(old);
        next = List.copyOf(next);
        if (old.isEmpty() || next.stream().noneMatch(side -> side.value().isPresent())) {
            throw new IllegalArgumentException("Nothing to keep equal");
        }
    }

    /** The function, beside the table. */
    public ObjectName function() {
        return row().function();
    }

    /** The trigger. It fires before those that fill columns, which may compute with any of these. */
    public String trigger() {
        return row().trigger();
    }

    /** Statements that plan the user's expressions without running them. */
    public String probe() {
        List<String> probes = new ArrayList<>();
        for (List<Side> sides : List.of(next, old)) {
            for (Side side : sides) {
                side.value()
                        .ifPresent(sql -> probes.add(PostgreSqlRowTrigger.probe(dialect, table, side.column(), sql)));
            }
        }
        return String.join("\n", probes);
    }

    /** Two statements: the function, and the trigger that calls it. */
    public String create() {
        return row().create();
    }

    /** Two statements that take {@link #create()} back. */
    public String drop() {
        return row().drop();
    }

    private PostgreSqlRowTrigger row() {
        return new PostgreSqlRowTrigger(
                dialect, table, "inchworm_sync", "zy_", next.get(0).column(), "", body());
    }

    private String body() {
        String forwards = assignments(next, "        ");
        String oldWrote = "TG_OP = 'INSERT' OR " + changed(old);
        if (old.stream().allMatch(side -> side.value().isEmpty())) {
            return """
                    BEGIN
                        IF NOT %s AND (%s) THEN
                    %s    END IF;
                        RETURN NEW;
                    END
                    """.formatted(changed(next), oldWrote, forwards);
        }
        return """
                BEGIN
                    IF %s THEN
                        IF NOT (TG_OP = 'UPDATE' AND ROW(%s) IS NULL AND ROW(%s)::record *= ROW(%s)) THEN
                %s        END IF;
                    ELSIF %s THEN
                %s    END IF;
                    RETURN NEW;
                END
                """.formatted(
                        changed(next),
                        columns(valued(next), "OLD"),
                        columns(valued(next), "NEW"),
                        valued(next).stream()
                                .map(side -> "CAST(" + value(side) + " AS " + side.type() + ")")
                                .collect(joining(", ")),
                        assignments(old, "            "),
                        oldWrote,
                        forwards);
    }

    private static List<Side> valued(List<Side> sides) {
        return sides.stream().filter(side -> side.value().isPresent()).toList();
    }

    /** In an INSERT every column of OLD is NULL. */
    private String changed(List<Side> sides) {
        return "ROW(" + columns(sides, "NEW") + ")::record *<> ROW(" + columns(sides, "OLD") + ")";
    }

    private String columns(List<Side> sides, String row) {
        return sides.stream()
                .map(side -> row + "." + dialect.quote(side.column()))
                .collect(joining(", "));
    }

    private String assignments(List<Side> sides, String indent) {
        return valued(sides).stream()
                .map(side -> indent + "NEW." + dialect.quote(side.column()) + " := " + value(side) + ";\n")
                .collect(joining());
    }

    private String value(Side side) {
        return PostgreSqlRowTrigger.overNewRow(dialect, table, side.value().orElseThrow());
    }
}
