package dev.inchworm.processor.plan;

import static java.util.stream.Collectors.joining;

import dev.inchworm.processor.read.Hint.MovedColumn;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Columns that move along a foreign key from a row to the one that belongs to it: both tables stay, or the one that refers to
 * the other comes or goes, and at most one of its rows refers to each.
 *
 * @param referred the table that is referred to; both releases know it
 * @param shown its columns
 * @param referring the table that refers to it
 * @param held its columns, in the order of {@code shown}
 * @param relation how it does
 * @param fromReferred whether the old release knows {@code shown}, and the new one {@code held}
 * @param making whether one release does not know {@code referring}
 */
public record Transfer(
        Table referred,
        List<Column> shown,
        Table referring,
        List<Column> held,
        ForeignKey relation,
        boolean fromReferred,
        boolean making) {

    private record Pair(ObjectName from, ObjectName to) {}

    public Transfer {
        shown = List.copyOf(shown);
        held = List.copyOf(held);
    }

    /** All that the hints say; those that are not possible are reported. */
    public static List<Transfer> allIn(Bench bench) {
        Map<Pair, List<MovedColumn>> groups = new LinkedHashMap<>();
        for (MovedColumn hint : bench.situation().moves()) {
            if (isOne(bench.situation(), hint)) {
                groups.computeIfAbsent(new Pair(hint.fromTable(), hint.table()), any -> new ArrayList<>())
                        .add(hint);
            }
        }
        return groups.values().stream()
                .flatMap(hints -> of(bench, hints).stream())
                .toList();
    }

    /** Whether a column moves from row to row, be it that this is not possible, and not to several rows or from them. */
    public static boolean isOne(Situation situation, MovedColumn hint) {
        Table old = situation.tableBefore(hint.fromTable());
        Table next = situation.tableAfter(hint.table());
        if (old == null || next == null) {
            return false;
        }
        boolean comes = situation.isNew(hint.table());
        boolean goes = situation.isRemoved(hint.fromTable());
        if (comes == goes) {
            return !comes;
        }
        Table child = comes ? next : old;
        ObjectName parent = comes ? hint.fromTable() : hint.table();
        List<ForeignKey> relations = relations(child, parent).toList();
        return relations.size() == 1 && child.isUniqueOver(relations.get(0).columns());
    }

    private static Optional<Transfer> of(Bench bench, List<MovedColumn> hints) {
        Situation situation = bench.situation();
        MovedColumn first = hints.get(0);
        Table old = situation.tableBefore(first.fromTable());
        Table next = situation.tableAfter(first.table());
        boolean comes = situation.isNew(first.table());
        boolean goes = situation.isRemoved(first.fromTable());
        TransferObstacles obstacles = new TransferObstacles(bench, first);
        if (!comes && !goes && !obstacles.areLinked(old, next)) {
            return Optional.empty();
        }
        boolean fromReferred = relations(next, old.name()).findAny().isPresent();
        Table referring = fromReferred ? next : old;
        Table referred = fromReferred ? old : next;
        ForeignKey relation = relations(referring, referred.name()).findFirst().orElseThrow();
        List<Column> sources = hints.stream()
                .map(hint -> old.column(hint.fromColumn()).orElseThrow())
                .toList();
        List<Column> targets = hints.stream()
                .map(hint -> next.column(hint.column()).orElseThrow())
                .toList();
        Transfer transfer = new Transfer(
                referred,
                fromReferred ? sources : targets,
                referring,
                fromReferred ? targets : sources,
                relation,
                fromReferred,
                comes || goes);
        return obstacles.areNone(transfer, hints) ? Optional.of(transfer) : Optional.empty();
    }

    /** The foreign keys from {@code child} to {@code parent}. */
    static Stream<ForeignKey> relations(Table child, ObjectName parent) {
        return child.foreignKeys().stream().filter(key -> key.target().equals(parent));
    }

    /** Whether several rows may refer to one. */
    public boolean isShared() {
        return !referring.isUniqueOver(relation.columns());
    }

    /** The table that has them for the old release. */
    public Table source() {
        return fromReferred ? referred : referring;
    }

    /** The table that has them for the new release. */
    public Table target() {
        return fromReferred ? referring : referred;
    }

    /** The columns of {@link #source()}. */
    public List<Column> sources() {
        return fromReferred ? shown : held;
    }

    /** The columns of {@link #target()}, in the order of {@link #sources()}. */
    public List<Column> targets() {
        return fromReferred ? held : shown;
    }

    /** Whether the table of the new columns is new too. */
    public boolean comes() {
        return making && fromReferred;
    }

    /** Whether the old column at {@code index} has to take NULL, since the new release does not write it. */
    public boolean relaxes(int index) {
        boolean written = making && !fromReferred && !targets().get(index).nullable();
        return !sources().get(index).nullable() && !written;
    }

    /** The columns of {@code referred} without which no row can be made. */
    public List<String> needed() {
        return IntStream.range(0, held.size())
                .filter(i -> !held.get(i).nullable() && (fromReferred || !relaxes(i)))
                .mapToObj(i -> shown.get(i).name())
                .toList();
    }

    /** Whether {@code change} creates the table of the new columns. */
    public boolean makes(Change change) {
        return comes() && change instanceof Change.CreateTable create && Objects.equals(create.table(), referring);
    }

    /** For people. */
    public String sourceNames() {
        return names(source(), sources());
    }

    /** For people. */
    public String targetNames() {
        return names(target(), targets());
    }

    private static String names(Table table, List<Column> columns) {
        return columns.size() == 1
                ? Bench.name(table.name(), columns.get(0))
                : table.name() + columns.stream().map(Column::name).collect(joining(", ", " (", ")"));
    }
}
