package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.ForeignKeyActions;
import dev.inchworm.processor.plan.Orphans;
import dev.inchworm.processor.plan.References;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;

/**
 * A foreign key that says something else under the same name. Where only its actions differ it is replaced in contract: by
 * then nobody relies on the old ones, and rows are held together all the time. Where it refers elsewhere, or from other
 * columns, the two releases could not both obey both: the old one goes in expand, and the new one comes as a new key does.
 */
final class ChangeForeignKey {

    private final Workbench bench;
    private final ObjectName table;
    private final ForeignKey before;
    private final ForeignKey after;

    ChangeForeignKey(Workbench bench, ObjectName table, ForeignKey before, ForeignKey after) {
        this.bench = bench;
        this.table = table;
        this.before = before;
        this.after = after;
    }

    void plan() {
        if (References.areAlike(before, after)) {
            act();
        } else {
            new DropConstraint(bench).loosen(table, before);
            new AddForeignKey(bench).plan(table, after);
        }
    }

    private void act() {
        AddForeignKey recipe = new AddForeignKey(bench);
        Orphans orphans = new Orphans(bench);
        bench.outline().touchUntilContract(SchemaObject.constraint(table, after.name()));
        Limit notHeld = new Limit.NotHeld(table, after.name());
        bench.outline().add(Stage.FOREIGN_KEYS, orphans.check(table, after), Undo.needless());
        bench.outline()
                .add(
                        Stage.FOREIGN_KEYS,
                        replace(before, after)
                                .conceding(
                                        Concession.ofNew(Moment.TIGHTEN, ForeignKeyActions.limit(table, before, after)),
                                        Concession.ofNew(Moment.TIGHTEN, notHeld)),
                        Undo.by(orphans.check(table, before), replace(after, before), recipe.look(table, before)));
        bench.outline().add(Stage.FOREIGN_KEYS, recipe.look(table, after), Undo.needless());
    }

    private Sketch replace(ForeignKey old, ForeignKey key) {
        return Sketch.transaction(
                References.between(table, key),
                "Replaces the foreign key " + old.name() + " of " + table + " by one" + ForeignKeyActions.text(key)
                        + "; rows that exist are looked at next.",
                bench.ddl().dropConstraint(table, old.name()),
                bench.ddl().addNotValid(table, key));
    }
}
