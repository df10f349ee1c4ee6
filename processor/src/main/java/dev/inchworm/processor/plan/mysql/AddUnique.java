package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Duplicates;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part.OfColumn;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;

/**
 * Uniqueness on a table that exists: a look for duplicates, then the unique index, built while others write; on these servers
 * a unique constraint is nothing else. One duplicate fails the build, and nothing is lost by that. Where one of its columns
 * stays NULL until the new release writes it, no statement of the running one can fail; else it tightens.
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
        plan(table, Duplicates.indexOf(unique), SchemaObject.constraint(table, known), known, implied);
    }

    /** An index that goes by the name {@code known} in the end. */
    void plan(ObjectName table, Index index, String known) {
        plan(table, index, SchemaObject.index(table, known), known, false);
    }

    private void plan(ObjectName table, Index index, SchemaObject object, String known, boolean implied) {
        Sketch build = build(table, index);
        Undo undo = Undo.by(new Indexes(bench).takeBack(table, index));
        if (implied || isHarmless(table, index)) {
            bench.outline().touch(object);
            bench.outline().add(Stage.HARMLESS_UNIQUES, build, undo);
            return;
        }
        bench.outline().touchUntilContract(object);
        bench.outline().add(Stage.UNIQUES, duplicates.check(table, index), Undo.needless());
        Limit upserts = index.columns().size() == index.parts().size()
                ? new Limit.InsertsTwice(table, index.columns())
                : new Limit.Cannot(
                        table,
                        "rely on ON DUPLICATE KEY UPDATE for the same " + duplicates.readable(index) + " in " + table);
        bench.outline()
                .add(
                        Stage.UNIQUES,
                        build.conceding(
                                Concession.ofNew(Moment.TIGHTEN, new Limit.NotHeld(table, known)),
                                Concession.ofNew(Moment.TIGHTEN, upserts)),
                        undo);
    }

    /** How to get the constraint back once it has been dropped. */
    Undo again(ObjectName table, Unique unique) {
        return again(table, Duplicates.indexOf(unique));
    }

    /** How to get the index back once it has been dropped. */
    Undo again(ObjectName table, Index index) {
        return Undo.by(duplicates.check(table, index), build(table, index));
    }

    private boolean isHarmless(ObjectName table, Index index) {
        return index.parts().stream()
                .anyMatch(
                        part -> part instanceof OfColumn of && bench.situation().isLeftNull(table, of.column()));
    }

    private Sketch build(ObjectName table, Index index) {
        return bench.alter(
                table,
                MySqlForm.ADD_UNIQUE,
                Effects.index(table, index.name()),
                "Builds the unique index " + index.name() + "; a duplicate fails it, and nothing is lost then.",
                how -> bench.indexes().create(table, index, how));
    }
}
