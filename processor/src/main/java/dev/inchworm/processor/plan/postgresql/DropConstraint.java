package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.ArrayList;
import java.util.List;

/**
 * A constraint that goes. A check loosens, so it goes in expand: the new release may write what it forbids. A unique
 * constraint or foreign key goes only together with one of its columns or the table it refers to: in a step of its own
 * before them, since the server would drop it silently, a foreign key with a lock on both tables.
 */
final class DropConstraint {

    private final Workbench bench;
    private final Situation situation;

    DropConstraint(Workbench bench) {
        this.bench = bench;
        this.situation = bench.situation();
    }

    void plan(ObjectName table, Constraint constraint) {
        if (constraint instanceof Check check) {
            loosen(table, check);
        } else if (constraint instanceof ForeignKey key
                && (situation.isRemoved(key.target())
                        || anyRemoved(table, key.columns())
                        || anyRemoved(key.target(), key.targetColumns()))) {
            remove(table, key);
        } else if (constraint instanceof Unique unique && anyRemoved(table, unique.columns())) {
            remove(table, unique);
        } else {
            bench.refuse(
                    new Part.OfConstraint(table, constraint.name()),
                    "Removing the constraint " + constraint.name() + " of " + table + " while its columns stay",
                    "leave the constraint for now");
        }
    }

    /** The foreign keys of a table that goes, which hold locks on other tables while they are dropped. */
    void remove(ObjectName table, ForeignKey key) {
        List<Concession> obeyed = new ArrayList<>(stillObeyed(table, key));
        obeyed.add(Concession.ofNew(
                Moment.REMOVE,
                new Limit.MustObey(
                        key.target(),
                        key.name(),
                        "delete rows of " + key.target() + " that rows of the old one in " + table + " refer to")));
        remove(table, key, obeyed.toArray(Concession[]::new));
    }

    /** A foreign key in whose place another one stands already. */
    void replaced(ObjectName table, ForeignKey key) {
        remove(table, key, new Concession[0]);
    }

    private void remove(ObjectName table, ForeignKey key, Concession... concessions) {
        bench.outline().touchUntilContract(SchemaObject.constraint(table, key.name()));
        AddForeignKey recipe = new AddForeignKey(bench);
        bench.outline()
                .add(
                        Stage.OLD_CONSTRAINTS,
                        recipe.drop(
                                        table,
                                        key,
                                        "Drops the foreign key " + key.name() + " from " + table + " to " + key.target()
                                                + ".")
                                .conceding(concessions),
                        recipe.again(table, key));
    }

    /** Columns that the new release goes on writing. */
    private List<Concession> stillObeyed(ObjectName table, ForeignKey key) {
        return situation.isRemoved(table) || anyRemoved(table, key.columns())
                ? List.of()
                : List.of(Concession.ofNew(
                        Moment.REMOVE,
                        new Limit.MustObey(
                                table,
                                key.name(),
                                "write to " + table + " what refers to nothing in " + key.target())));
    }

    private void remove(ObjectName table, Unique unique) {
        bench.outline().touchUntilContract(SchemaObject.constraint(table, unique.name()));
        bench.outline()
                .add(
                        Stage.OLD_CONSTRAINTS,
                        Sketch.transaction(
                                        List.of(table),
                                        "Drops the unique constraint " + unique.name() + " of " + table + ".",
                                        bench.ddl().dropConstraint(table, unique.name()))
                                .conceding(Concession.ofNew(
                                        Moment.REMOVE,
                                        new Limit.MustObey(table, unique.name(), "write duplicates to " + table))),
                        new AddUnique(bench).again(table, unique));
    }

    private void loosen(ObjectName table, Check check) {
        bench.outline().touch(SchemaObject.constraint(table, check.name()));
        AddCheck recipe = new AddCheck(bench);
        bench.outline()
                .add(
                        Stage.LOOSENED,
                        recipe.drop(
                                        table,
                                        check,
                                        "Drops the check " + check.name() + ", which the new release need not obey.")
                                .conceding(Concession.ofOld(Moment.EXPAND, new Limit.NotHeld(table, check.name()))),
                        recipe.again(table, check));
    }

    private boolean anyRemoved(ObjectName table, List<String> columns) {
        return columns.stream().anyMatch(column -> situation.isRemoved(table, column));
    }
}
