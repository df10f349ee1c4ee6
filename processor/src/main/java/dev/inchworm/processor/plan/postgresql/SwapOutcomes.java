package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.IndexChanges;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.change.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is called how once the narrow columns are gone: of the indexes, unique constraints and checks over columns that are
 * swapped, most keep their names, and some have another one, or go, or give their name to what is over other columns.
 */
final class SwapOutcomes {

    private final Workbench bench;
    private final ObjectName table;
    private final List<Change> changes;

    private SwapOutcomes(Workbench bench, ObjectName table, List<Change> changes) {
        this.bench = bench;
        this.table = table;
        this.changes = changes;
    }

    /** Those of {@code table} at the end of the migration. */
    static SwapOutcomes of(Workbench bench, ObjectName table) {
        return new SwapOutcomes(
                bench,
                table,
                bench.situation().changes().stream()
                        .filter(change -> change.object().equals(table))
                        .toList());
    }

    /** Those where everything is as it was. */
    static SwapOutcomes unchanged(Workbench bench, ObjectName table) {
        return new SwapOutcomes(bench, table, List.of());
    }

    /** The statements by which {@code twin}, or another, gets the name that is free now. */
    List<String> of(Index index, String twin) {
        for (Change change : changes) {
            if (change instanceof Change.DropIndex drop && drop.index().name().equals(index.name())) {
                return List.of();
            } else if (change instanceof Change.ChangeIndex changed
                    && changed.before().name().equals(index.name())) {
                String successor = IndexChanges.isRenamed(changed.before(), changed.after())
                        ? twin
                        : bench.successor(table, index.name(), changed.after().name());
                return successor.equals(changed.after().name())
                        ? List.of()
                        : List.of(bench.indexes()
                                .rename(
                                        table.sibling(successor),
                                        changed.after().name()));
            }
        }
        return List.of(bench.indexes().rename(table.sibling(twin), index.name()));
    }

    /** The statements by which {@code twin} becomes the constraint, or another gets the name that is free now. */
    List<String> of(Unique unique, String twin) {
        Optional<Constraint> after = after(unique, Unique.class);
        if (after.isEmpty()) {
            return List.of();
        } else if (after.get() instanceof Unique own && own.columns().equals(unique.columns())) {
            return List.of(bench.ddl().addUniqueUsingIndex(table, own.name(), twin));
        }
        String name = after.get().name();
        String successor = bench.successor(table, unique.name(), name);
        return successor.equals(name) ? List.of() : List.of(bench.ddl().renameConstraint(table, successor, name));
    }

    /** The statement by which {@code twin} gets the name that is free now. */
    String of(Check check, String twin) {
        return bench.ddl()
                .renameConstraint(
                        table, twin, after(check, Check.class).orElse(check).name());
    }

    /** What becomes of {@code before}. */
    private Optional<Constraint> after(Constraint before, Class<? extends Constraint> kind) {
        for (Change change : changes) {
            if (change instanceof Change.DropConstraint drop && isSame(drop.constraint(), before, kind)) {
                return Optional.empty();
            } else if (change instanceof Change.ChangeConstraint changed && isSame(changed.before(), before, kind)) {
                return Optional.of(changed.after());
            }
        }
        return Optional.of(before);
    }

    private static boolean isSame(Constraint constraint, Constraint other, Class<? extends Constraint> kind) {
        return kind.isInstance(constraint) && constraint.name().equals(other.name());
    }

    /** What the new release puts up with until names are free. */
    List<Concession> concessions(List<Unique> uniques) {
        List<Concession> concessions = new ArrayList<>();
        uniques.stream()
                .flatMap(unique -> after(unique, Unique.class).stream()
                        .filter(after -> !after.name().equals(unique.name())))
                .forEach(after ->
                        concessions.add(Concession.ofNew(Moment.REMOVE, RenameConstraint.limit(table, after))));
        return concessions;
    }
}
