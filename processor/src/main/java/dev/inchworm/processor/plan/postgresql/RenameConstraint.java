package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Check;
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
        if (!(after instanceof PrimaryKey) && isOverSwapped(table, before)) {
            return;
        }
        bench.outline()
                .add(
                        Stage.NAMES,
                        rename(table, before.name(), after.name()).conceding(concessions(table, after)),
                        Undo.by(rename(table, after.name(), before.name())));
    }

    private static List<Concession> concessions(ObjectName table, Constraint after) {
        return after instanceof Unique || after instanceof PrimaryKey
                ? List.of(Concession.ofNew(Moment.TIGHTEN, limit(table, after)))
                : List.of();
    }

    /** What the new release cannot do until the constraint has its name. */
    static Limit limit(ObjectName table, Constraint after) {
        return new Limit.Cannot(table, "use ON CONFLICT ON CONSTRAINT " + after.name() + " on " + table);
    }

    /** Such a one is not renamed, but gives way to its twin when the narrow columns go. The primary key has gone over to the wide ones. */
    private boolean isOverSwapped(ObjectName table, Constraint constraint) {
        return constraint instanceof Unique unique && bench.isAnySwapped(table, unique.columns())
                || constraint instanceof Check check
                        && bench.swapped().stream()
                                .anyMatch(column -> column.owner().equals(table)
                                        && bench.mentions(check.expression(), column.part()));
    }

    private Sketch rename(ObjectName table, String from, String to) {
        return Sketch.transaction(
                List.of(table),
                "Renames the constraint " + from + " of " + table + " to " + to + ".",
                bench.ddl().renameConstraint(table, from, to));
    }
}
