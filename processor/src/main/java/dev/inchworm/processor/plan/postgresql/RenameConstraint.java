package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.List;

/**
 * A constraint that says the same under another name; the index behind it follows. In contract: only an {@code ON CONFLICT
 * ON CONSTRAINT} could tell the difference.
 */
final class RenameConstraint {

    private final Workbench bench;

    RenameConstraint(Workbench bench) {
        this.bench = bench;
    }

    void plan(ObjectName table, Constraint before, Constraint after) {
        bench.outline().touchUntilContract(SchemaObject.constraint(table, before.name()));
        bench.outline().touchUntilContract(SchemaObject.constraint(table, after.name()));
        bench.outline()
                .add(
                        Stage.NAMES,
                        rename(table, before.name(), after.name()).conceding(concessions(table, after)),
                        Undo.by(rename(table, after.name(), before.name())));
    }

    private static List<Concession> concessions(ObjectName table, Constraint after) {
        return after instanceof Unique || after instanceof PrimaryKey
                ? List.of(Concession.ofNew(
                        Moment.TIGHTEN,
                        new Limit.Cannot(table, "use ON CONFLICT ON CONSTRAINT " + after.name() + " on " + table)))
                : List.of();
    }

    private Sketch rename(ObjectName table, String from, String to) {
        return Sketch.transaction(
                List.of(table),
                "Renames the constraint " + from + " of " + table + " to " + to + ".",
                bench.ddl().renameConstraint(table, from, to));
    }
}
