package dev.inchworm.processor.harness;

import dev.inchworm.processor.contract.Release;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which values, and which rows, both releases can hold: what one writes the other reads as one of its own, and obeys its checks.
 */
final class CommonGround {

    private final Release release;
    private final Correspondence correspondence;
    private final Evaluator evaluator;
    private final JointKeys joint;

    CommonGround(Release release, Correspondence correspondence, Evaluator evaluator, JointKeys joint) {
        this.release = release;
        this.correspondence = correspondence;
        this.evaluator = evaluator;
        this.joint = joint;
    }

    /** Whether a value of a column comes back from the other release as it was. */
    boolean bothHold(String value, Table table, Column column, Column other) {
        Table theirs = joint.counterpart(table).orElseThrow();
        if (!evaluator.canonical(column, value).equals(Optional.of(Optional.of(value)))) {
            return false;
        }
        Optional<Optional<String>> there =
                convert(theirs, other, table, Map.of(column.name(), Optional.of(value)), release.other());
        return there.isPresent()
                && convert(table, column, theirs, Map.of(other.name(), there.get()), release)
                        .equals(Optional.of(Optional.of(value)));
    }

    /** What {@code reader} reads in its {@code column} of a row of {@code from} that the other wrote. */
    private Optional<Optional<String>> convert(
            Table to, Column column, Table from, Map<String, Optional<String>> row, Release reader) {
        Correspondence.Source source = correspondence.source(reader, to.name(), column);
        if (source instanceof Correspondence.Source.Same same) {
            return Optional.ofNullable(row.get(same.column()));
        } else if (source instanceof Correspondence.Source.Converted converted) {
            return evaluator.value(converted.expression(), column, from, row);
        } else if (source instanceof Correspondence.Source.Derived derived) {
            return evaluator.value(derived.expression(), column, from, row);
        } else {
            return Optional.empty();
        }
    }

    /** Whether a row gives what the other release has NOT NULL a value, where that is filled from it. */
    boolean fills(Table table, Map<String, Optional<String>> row) {
        Optional<Table> other = joint.counterpart(table);
        return other.isEmpty()
                || other.get().columns().stream()
                        .filter(column -> !column.nullable())
                        .allMatch(column -> expressionFor(other.get(), column)
                                .flatMap(expression -> evaluator.value(expression, column, table, row))
                                .map(Optional::isPresent)
                                .orElse(true));
    }

    /**
     * Whether the generated columns of both releases have a value in {@code row} as they have in {@code plain}: the database refuses
     * a row whose value overflows one, be it written by a release that does not know the column.
     */
    boolean computes(Table table, Map<String, Optional<String>> plain, Map<String, Optional<String>> row) {
        return Stream.concat(Stream.of(table), joint.counterpart(table).stream())
                .flatMap(known -> known.columns().stream())
                .filter(column -> column.generation().orElse(null) instanceof Generation.Computed)
                .allMatch(column -> computed(column, table, plain).isEmpty()
                        || computed(column, table, row).isPresent());
    }

    private Optional<Optional<String>> computed(Column column, Table table, Map<String, Optional<String>> row) {
        return ((Generation.Computed) column.generation().orElseThrow())
                .expression()
                .in(evaluator.dialect())
                .flatMap(sql -> evaluator.value(sql, column, table, row));
    }

    /** What the other release's column is filled with in rows of this one. */
    private Optional<String> expressionFor(Table other, Column column) {
        Correspondence.Source source = correspondence.source(release.other(), other.name(), column);
        if (source instanceof Correspondence.Source.Filled filled) {
            return Optional.of(filled.expression());
        }
        return source instanceof Correspondence.Source.Derived derived
                ? Optional.of(derived.expression())
                : Optional.empty();
    }

    /** Whether a row of {@code table} obeys the checks of both releases. */
    boolean obeyed(Table table, Map<String, Optional<String>> row) {
        if (!evaluator.obeys(table, row) || !fills(table, row)) {
            return false;
        }
        Optional<Table> other = joint.counterpart(table);
        if (other.isEmpty()) {
            return true;
        }
        Map<String, Optional<String>> there = new LinkedHashMap<>();
        for (Column column : other.get().columns()) {
            convert(other.get(), column, table, row, release.other())
                    .ifPresent(value -> there.put(column.name(), value));
        }
        return evaluator.obeys(other.get(), there);
    }
}
