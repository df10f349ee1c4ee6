package dev.inchworm.dialect;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The triggers that keep two columns of a table equal, of which the old release knows one and the new release the other.
 *
 * <p>Whoever changed its column wins, the new release if both were changed. A row in which only the old column has a value
 * was not filled yet, and is. Where the old value converts to the new one already it is left as it is. Values are compared to
 * the byte: under a collation that ignores case 'smith' and 'Smith' would be no change. Both columns are of the row that is
 * written, so that nothing fires another trigger, and no guard is needed.
 *
 * @param table the table that both belong to
 * @param old the column that the old release knows
 * @param next the column that the new release knows
 * @param forward an expression over the row for {@code next}; empty where it is the value of {@code old}
 * @param backward an expression over the row for {@code old}; empty where it is the value of {@code next}
 * @param absent what {@code next} is given in rows inserted with neither, where only that column has a default
 * @param reads the columns that the expressions may read
 */
public record MySqlSyncTrigger(
        MySqlDialect dialect,
        ObjectName table,
        Column old,
        Column next,
        Optional<Sql> forward,
        Optional<Sql> backward,
        Optional<Sql> absent,
        List<String> reads)
        implements MySqlTriggers {

    public MySqlSyncTrigger {
        Objects.requireNonNull(old);
        Objects.requireNonNull(next);
        Objects.requireNonNull(forward);
        Objects.requireNonNull(backward);
        Objects.requireNonNull(absent);
        reads = List.copyOf(reads);
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

    /** Queries that find no row, but fail where an expression is not one over the table; none where there are none. */
    public List<String> probes() {
        return Stream.of(forward, backward)
                .flatMap(Optional::stream)
                .map(row()::probe)
                .toList();
    }

    /** Nobody but the new release gives the new column a value. */
    private String onInsert() {
        String otherwise = absent.map(value -> "    ELSEIF " + of("NEW", old) + " IS NULL THEN\n        SET "
                        + of("NEW", next) + " = " + row().overNewRow(value) + ";\n")
                .orElse("");
        return "    IF " + of("NEW", next) + " IS NOT NULL THEN\n        SET " + of("NEW", old) + " = "
                + value(backward, next) + ";\n" + otherwise + "    ELSE\n        SET " + of("NEW", next) + " = "
                + value(forward, old) + ";\n    END IF";
    }

    private String onUpdate() {
        String backwards = "        SET " + of("NEW", old) + " = " + value(backward, next) + ";\n";
        String changed = "    IF " + differ(next) + " THEN\n"
                + (forward.isEmpty() ? backwards : unlessItIs(backwards))
                + "    ELSEIF " + differ(old) + " OR " + of("NEW", next) + " IS NULL THEN\n        SET "
                + of("NEW", next) + " = " + value(forward, old) + ";\n    END IF";
        return forward.isEmpty()
                ? changed
                : "BEGIN\n    DECLARE inchworm_value " + dialect.declared(next) + ";\n" + changed + ";\nEND";
    }

    private String unlessItIs(String backwards) {
        return "        SET inchworm_value = " + value(forward, old) + ";\n        IF "
                + dialect.differ(next, "inchworm_value", of("NEW", next)) + " THEN\n    " + backwards
                + "        END IF;\n";
    }

    private String differ(Column column) {
        return dialect.differ(column, of("NEW", column), of("OLD", column));
    }

    private String of(String row, Column column) {
        return row + "." + dialect.quote(column.name());
    }

    /** A value that a wider type takes as it is stays a plain copy, as whoever reads the trigger sees it to be. */
    private String value(Optional<Sql> expression, Column column) {
        return expression
                .filter(sql -> !sql.in(dialect.name()).equals(Optional.of(dialect.quote(column.name()))))
                .map(row()::overNewRow)
                .orElse(of("NEW", column));
    }

    private MySqlRowTrigger row() {
        return new MySqlRowTrigger(dialect, table, "inchworm_sync", next.name(), reads);
    }
}
