package dev.inchworm.processor.prove;

import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Hint.MovedColumn;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Columns whose values move from each row to the one that belongs to it.
 *
 * @param source the table that has them for the old release
 * @param old its columns
 * @param target the table that has them for the new release
 * @param next its columns, in the order of {@code old}
 * @param referring the one of the two that refers to the other
 * @param reference its columns that do
 * @param stay whether both releases know both tables
 * @param several whether several rows may refer to one
 * @param loose whether rows may refer to none
 * @param leftOut those of {@code old} which take no NULL, and of which the new release may have none
 * @param needed those of {@code next} in a table that exists which take no NULL in the end
 */
public record Handover(
        ObjectName source,
        List<String> old,
        ObjectName target,
        List<String> next,
        ObjectName referring,
        List<String> reference,
        boolean stay,
        boolean several,
        boolean loose,
        List<String> leftOut,
        List<String> needed) {

    private record Ends(ObjectName from, ObjectName to) {}

    public Handover {
        old = List.copyOf(old);
        next = List.copyOf(next);
        reference = List.copyOf(reference);
        leftOut = List.copyOf(leftOut);
        needed = List.copyOf(needed);
    }

    /** As the hints say that were used. */
    static List<Handover> of(Schema before, Schema after, List<Hint> hints) {
        Map<Ends, List<MovedColumn>> moved = new LinkedHashMap<>();
        for (Hint hint : hints) {
            if (hint instanceof MovedColumn own) {
                moved.computeIfAbsent(new Ends(own.fromTable(), own.table()), any -> new ArrayList<>())
                        .add(own);
            }
        }
        List<Handover> all = new ArrayList<>();
        moved.forEach((ends, own) -> of(before, after, ends, own).ifPresent(all::add));
        return all;
    }

    /** Whether {@code hint} moves values from row to row, and not to several rows or from them. */
    static boolean isOne(Schema before, Schema after, MovedColumn hint) {
        return of(before, after, new Ends(hint.fromTable(), hint.table()), List.of(hint))
                .isPresent();
    }

    private static Optional<Handover> of(Schema before, Schema after, Ends ends, List<MovedColumn> hints) {
        Table from = before.tables().get(ends.from);
        Table to = after.tables().get(ends.to);
        if (from == null || to == null) {
            return Optional.empty();
        }
        boolean stay = before.tables().containsKey(ends.to) && after.tables().containsKey(ends.from);
        Optional<ForeignKey> forth = key(from, ends.to);
        Table referring = forth.isPresent() ? from : to;
        return forth.or(() -> key(to, ends.from)).flatMap(key -> {
            boolean several = !referring.isUniqueOver(key.columns());
            return several && !stay
                    ? Optional.<Handover>empty()
                    : Optional.of(new Handover(
                            ends.from,
                            hints.stream().map(MovedColumn::fromColumn).toList(),
                            ends.to,
                            hints.stream().map(MovedColumn::column).toList(),
                            referring.name(),
                            key.columns(),
                            stay,
                            several,
                            key.columns().stream().anyMatch(name -> referring
                                    .column(name)
                                    .filter(Column::nullable)
                                    .isPresent()),
                            leftOut(from, to, !after.tables().containsKey(ends.from), hints),
                            before.tables().containsKey(ends.to) ? needed(to, hints) : List.of()));
        });
    }

    private static List<String> leftOut(Table from, Table to, boolean goes, List<MovedColumn> hints) {
        return hints.stream()
                .filter(hint -> isNeeded(from, hint.fromColumn()) && !(goes && isNeeded(to, hint.column())))
                .map(MovedColumn::fromColumn)
                .toList();
    }

    private static boolean isNeeded(Table table, String name) {
        return table.column(name).filter(Column::nullable).isEmpty();
    }

    private static List<String> needed(Table to, List<MovedColumn> hints) {
        return hints.stream()
                .map(MovedColumn::column)
                .filter(name -> isNeeded(to, name))
                .toList();
    }

    private static Optional<ForeignKey> key(Table table, ObjectName target) {
        return table.foreignKeys().stream()
                .filter(key -> key.target().equals(target))
                .findFirst();
    }

    /** The table that is referred to. */
    ObjectName referred() {
        return referring.equals(source) ? target : source;
    }

    /** Whether {@code table} is one of the two. */
    boolean isOf(ObjectName table) {
        return table.equals(source) || table.equals(target);
    }
}
