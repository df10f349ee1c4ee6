package dev.inchworm.processor.plan.postgresql;

import static java.util.stream.Collectors.toSet;

import dev.inchworm.migration.Step.Effect;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Duplicates;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part.OfColumn;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Uniqueness on a table that exists: a look for duplicates, a unique index built while others write, and for a constraint
 * the step that takes that index over. Building the index enforces already, so it tightens, unless one of its columns stays
 * NULL until the new release writes it.
 */
final class AddUnique {

    private final Workbench bench;
    private final Duplicates duplicates;

    AddUnique(Workbench bench) {
        this.bench = bench;
        this.duplicates = new Duplicates(bench);
    }

    void plan(ObjectName table, Unique unique) {
        plan(table, unique, unique.name(), false);
    }

    /**
     * A constraint that goes by the name {@code known} in the end.
     *
     * @param implied whether another key forbids all that it does
     */
    void plan(ObjectName table, Unique unique, String known, boolean implied) {
        Index index = Duplicates.indexOf(unique);
        if (implied && !bench.isAnySwapped(table, unique.columns()) || isHarmless(table, index)) {
            bench.outline().touch(SchemaObject.constraint(table, known));
            bench.outline().add(Stage.HARMLESS_UNIQUES, build(table, index), Undo.by(dropIndex(table, index)));
            bench.outline().add(Stage.HARMLESS_UNIQUES, takeOver(table, unique), giveBack(table, unique));
        } else {
            bench.outline().touchUntilContract(SchemaObject.constraint(table, known));
            tighten(table, index, known, implied);
            bench.outline().add(Stage.UNIQUES, takeOver(table, unique), giveBack(table, unique));
        }
    }

    /** An index that goes by the name {@code known} in the end. */
    void plan(ObjectName table, Index index, String known) {
        SchemaObject object = SchemaObject.index(table, known);
        if (isHarmless(table, index)) {
            bench.outline().touch(object);
            bench.outline().add(Stage.HARMLESS_UNIQUES, build(table, index), Undo.by(dropIndex(table, index)));
        } else {
            bench.outline().touchUntilContract(object);
            tighten(table, index, known, false);
        }
    }

    /** The index behind a key that goes by the name {@code known} in the end. */
    void tighten(ObjectName table, Unique unique, String known, boolean implied) {
        tighten(table, Duplicates.indexOf(unique), known, implied);
    }

    private void tighten(ObjectName table, Index index, String known, boolean implied) {
        Sketch build = build(table, index);
        if (!implied) {
            bench.outline().add(Stage.UNIQUES, duplicates.check(table, index), Undo.needless());
            build = build.conceding(Concession.ofNew(Moment.TIGHTEN, new Limit.NotHeld(table, known)));
        }
        List<String> columns = index.parts().stream()
                .flatMap(part -> part instanceof OfColumn of ? Stream.of(of.column()) : Stream.of())
                .toList();
        if (columns.size() == index.parts().size()) {
            build = build.conceding(Concession.ofNew(Moment.TIGHTEN, new Limit.CannotUpsert(table, columns)));
            if (hasElder(table, columns)) {
                build = build.conceding(TwinIndex.ofNew(table, columns));
            }
        }
        bench.outline().add(Stage.UNIQUES, build, Undo.by(dropIndex(table, index)));
    }

    /** Whether a key that goes is over columns that these take the place of. */
    private boolean hasElder(ObjectName table, List<String> columns) {
        Map<String, String> renamed = bench.situation().renamedColumns(table);
        Set<String> old = columns.stream()
                .map(column -> renamed.getOrDefault(column, column))
                .collect(toSet());
        Table before = bench.situation().tableBefore(table);
        boolean exchanged = columns.stream().anyMatch(renamed::containsKey) || bench.isAnySwapped(table, columns);
        return exchanged
                && Stream.of(
                                before.primaryKey().map(PrimaryKey::columns).stream(),
                                before.uniques().stream().map(Unique::columns),
                                before.indexes().stream().filter(Index::unique).map(Index::columns))
                        .flatMap(keys -> keys)
                        .anyMatch(key -> new HashSet<>(key).equals(old));
    }

    /** The index behind a key, once more; only where there are no duplicates by then. */
    List<Sketch> rebuild(ObjectName table, Unique unique) {
        Index index = Duplicates.indexOf(unique);
        return List.of(duplicates.check(table, index), build(table, index));
    }

    /** How to get the constraint back once it has been dropped. */
    Undo again(ObjectName table, Unique unique) {
        Index index = Duplicates.indexOf(unique);
        return Undo.by(duplicates.check(table, index), build(table, index), takeOver(table, unique));
    }

    /** How to get the index back once it has been dropped. */
    Undo again(ObjectName table, Index index) {
        return Undo.by(duplicates.check(table, index), build(table, index));
    }

    private boolean isHarmless(ObjectName table, Index index) {
        return !bench.isAnySwapped(table, index.columns())
                && index.parts().stream()
                        .anyMatch(part ->
                                part instanceof OfColumn of && bench.situation().isLeftNull(table, of.column()));
    }

    private Sketch build(ObjectName table, Index index) {
        return Sketch.statement(
                new Effect.IndexPresent(table.sibling(index.name())),
                table,
                "Builds the unique index " + index.name()
                        + " while others read and write; duplicates fail from its start on.\n"
                        + "Waits for transactions that are older than itself.",
                bench.indexes().createConcurrently(table, index));
    }

    private Sketch dropIndex(ObjectName table, Index index) {
        return Sketch.statement(
                new Effect.IndexAbsent(table.sibling(index.name())),
                table,
                "Drops the unique index " + index.name() + " while others read and write.",
                bench.indexes().dropConcurrently(table.sibling(index.name())));
    }

    private Sketch takeOver(ObjectName table, Unique unique) {
        return Sketch.transaction(
                List.of(table), "Makes the index a constraint.", bench.ddl().addUniqueUsingIndex(table, unique.name()));
    }

    /** Dropping the constraint drops the index too, so that the undo of building it finds nothing left to do. */
    private Undo giveBack(ObjectName table, Unique unique) {
        return Undo.by(Sketch.transaction(
                List.of(table),
                "Drops the unique constraint " + unique.name() + " with its index.",
                bench.ddl().dropConstraint(table, unique.name())));
    }
}
