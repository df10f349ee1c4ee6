package dev.inchworm.processor.plan.mysql;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.ForeignKeyActions;
import dev.inchworm.processor.plan.Move;
import dev.inchworm.processor.plan.Transfer;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why values cannot move between tables on these servers: what a trigger of theirs does not see, or may not do. Each is
 * reported with a way out.
 */
final class PastTriggers {

    private final Workbench bench;

    PastTriggers(Workbench bench) {
        this.bench = bench;
    }

    /** Whether nothing stands in the way of {@code transfer}. */
    boolean mayMove(Transfer transfer) {
        Part place = new Part.OfColumn(
                transfer.target().name(), transfer.targets().get(0).name());
        if (transfer.isShared()) {
            bench.outline()
                    .refuse(Diagnostic.of(
                            Code.IW645,
                            bench.placeOf(place),
                            transfer.targetNames(),
                            transfer.sourceNames(),
                            transfer.referring().name(),
                            transfer.referred().name(),
                            bench.dialect().displayName(),
                            String.join(", ", transfer.relation().columns())));
            return false;
        }
        return !transfer.making()
                || isSeen(
                        place,
                        transfer.targetNames(),
                        transfer.sourceNames(),
                        transfer.referring(),
                        transfer.referred().name(),
                        transfer.relation());
    }

    /** Whether nothing stands in the way of {@code move}. */
    boolean mayMove(Move move) {
        ObjectName parent = move.parent().name();
        Part place = move.spreads()
                ? new Part.OfColumn(move.child().name(), move.element().name())
                : new Part.OfColumn(parent, move.column().name());
        return isSeen(
                place,
                move.spreads() ? move.elementName() : move.columnName(),
                move.spreads() ? move.columnName() : move.elementName(),
                move.child(),
                parent,
                move.relation());
    }

    /** Whether rows come and go by statements alone, which fire triggers, or in both tables at once. */
    private boolean isSeen(Part place, String next, String old, Table made, ObjectName referred, ForeignKey relation) {
        Optional<String> unseen = Stream.concat(
                        made.foreignKeys().stream()
                                .filter(key -> !key.name().equals(relation.name()))
                                .filter(key -> key.onDelete() == Action.CASCADE
                                        || ForeignKeyActions.change(key)
                                                && key.columns().stream().anyMatch(relation.columns()::contains))
                                .map(key -> made.name() + " (" + key.name() + ")"),
                        relation.onDelete() == Action.CASCADE ? Stream.of() : cascading(referred))
                .findFirst();
        unseen.ifPresent(where -> bench.outline()
                .refuse(Diagnostic.of(
                        Code.IW646,
                        bench.placeOf(place),
                        next,
                        old,
                        where,
                        bench.dialect().displayName(),
                        old)));
        return unseen.isEmpty();
    }

    private Stream<String> cascading(ObjectName referred) {
        List<Table> known = Stream.of(
                        bench.situation().tableBefore(referred),
                        bench.situation().tableAfter(referred))
                .filter(Objects::nonNull)
                .toList();
        return known.stream()
                .flatMap(table -> table.foreignKeys().stream())
                .filter(key -> key.onDelete() == Action.CASCADE)
                .map(key -> referred + " (" + key.name() + ")");
    }
}
