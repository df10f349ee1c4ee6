package dev.inchworm.processor.plan;

import dev.inchworm.processor.read.Hint;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.AddColumn;
import dev.inchworm.schema.change.Change.DropColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Columns of one table that take over from others: new ones whose {@code @Backfill} reads columns that are removed. One may
 * become several, and several one.
 *
 * @param old the columns that go
 * @param next the columns whose values come from them
 * @param watched new columns beside them that the old ones' {@code fill} reads too
 */
public record Reshape(ObjectName table, List<Column> old, List<Column> next, List<Column> watched) {

    public Reshape {
        old = List.copyOf(old);
        next = List.copyOf(next);
        watched = List.copyOf(watched);
    }

    /** All that the changes amount to. */
    public static List<Reshape> allIn(Bench bench) {
        Map<ObjectName, List<Column>> added = new LinkedHashMap<>();
        Map<ObjectName, List<Column>> removed = new LinkedHashMap<>();
        for (Change change : bench.situation().changes()) {
            if (change instanceof AddColumn add) {
                added.computeIfAbsent(add.table(), any -> new ArrayList<>()).add(add.column());
            } else if (change instanceof DropColumn drop) {
                removed.computeIfAbsent(drop.table(), any -> new ArrayList<>()).add(drop.column());
            }
        }
        added.keySet().retainAll(removed.keySet());
        added.keySet()
                .removeIf(table -> bench.situation().tableBefore(table) == null
                        || bench.situation().tableAfter(table) == null);
        List<Reshape> all = new ArrayList<>();
        added.forEach((table, columns) -> all.addAll(in(bench, table, columns, removed.get(table))));
        return all;
    }

    private static List<Reshape> in(Bench bench, ObjectName table, List<Column> added, List<Column> removed) {
        Situation situation = bench.situation();
        List<Column> sources = removed.stream()
                .filter(column -> column.generation().isEmpty())
                .filter(column -> !Bench.keyOf(situation.tableBefore(table)).contains(column.name()))
                .toList();
        List<Column> plain = added.stream()
                .filter(column ->
                        column.generation().isEmpty() && column.defaultSql().isEmpty())
                .filter(column -> !Bench.keyOf(situation.tableAfter(table)).contains(column.name()))
                .toList();
        List<Reshape> groups = new ArrayList<>();
        for (Column column : plain) {
            List<Column> read = forward(situation, table, column)
                    .map(sql -> mentioned(bench, sql, sources))
                    .orElse(List.of());
            if (!read.isEmpty()) {
                merge(bench, groups, new Reshape(table, read, List.of(column), List.of()));
            }
        }
        List<Column> others = plain.stream()
                .filter(column -> situation.backfill(table, column.name()).isEmpty())
                .toList();
        return groups.stream()
                .map(group -> new Reshape(table, group.old, group.next, group.readBeside(bench, others)))
                .toList();
    }

    private static void merge(Bench bench, List<Reshape> groups, Reshape group) {
        Reshape whole = group;
        for (int at = 0; at < groups.size(); at++) {
            Reshape other = groups.get(at);
            if (other.belongsTo(bench, whole)) {
                whole = new Reshape(group.table, union(other.old, whole.old), union(other.next, whole.next), List.of());
                groups.remove(at);
                at = -1;
            }
        }
        groups.add(whole);
    }

    private static List<Column> union(List<Column> first, List<Column> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    private boolean belongsTo(Bench bench, Reshape other) {
        return old.stream().anyMatch(other.old::contains)
                || fillReads(bench, other.next)
                || other.fillReads(bench, next);
    }

    private boolean fillReads(Bench bench, List<Column> columns) {
        return old.stream()
                .flatMap(column -> bench.situation().fill(table, column.name()).stream())
                .anyMatch(sql -> !mentioned(bench, sql, columns).isEmpty());
    }

    private List<Column> readBeside(Bench bench, List<Column> columns) {
        return columns.stream()
                .filter(column -> fillReads(bench, List.of(column)))
                .toList();
    }

    private static List<Column> mentioned(Bench bench, Sql sql, List<Column> columns) {
        return columns.stream()
                .filter(column -> bench.mentions(sql, column.name()))
                .toList();
    }

    private static Optional<Sql> forward(Situation situation, ObjectName table, Column column) {
        return situation
                .backfill(table, column.name())
                .filter(hint -> hint.using().isEmpty())
                .flatMap(Hint.Backfill::value);
    }

    /** What a new column holds, an expression over the row with the old ones. */
    public Sql forward(Situation situation, Column column) {
        return forward(situation, table, column).orElseThrow();
    }

    /** What an old column holds, an expression over the row with the new ones, where somebody said so. */
    public Optional<Sql> backward(Situation situation, Column column) {
        return situation.fill(table, column.name());
    }

    /** Whether {@code change} is part of this. */
    public boolean covers(Change change) {
        return change instanceof AddColumn add && add.table().equals(table) && next.contains(add.column())
                || change instanceof DropColumn drop && drop.table().equals(table) && old.contains(drop.column());
    }

    /** The new columns that are what the old ones come to, as long as nobody but the old release writes. */
    List<Column> comparable(Bench bench) {
        return next.stream()
                .filter(column -> dependsOn(bench, forward(bench.situation(), column), old))
                .toList();
    }

    /** Whether all of them are, and the old ones what the new ones come to, if the new release wrote last. */
    boolean isComparableBothWays(Bench bench) {
        return comparable(bench).equals(next)
                && old.stream().allMatch(column -> backward(bench.situation(), column)
                        .filter(sql -> dependsOn(bench, sql, union(next, watched)))
                        .isPresent());
    }

    /** Whether {@code sql} comes to the same for the same values of {@code columns}. */
    private boolean dependsOn(Bench bench, Sql sql, List<Column> columns) {
        boolean repeatable = sql.in(bench.dialect().name())
                .filter(bench.dialect()::isRepeatable)
                .isPresent();
        return repeatable
                && Stream.concat(
                                bench.situation().tableBefore(table).columns().stream(),
                                bench.situation().tableAfter(table).columns().stream())
                        .map(Column::name)
                        .filter(name ->
                                columns.stream().noneMatch(own -> own.name().equals(name)))
                        .noneMatch(name -> bench.mentions(sql, name));
    }
}
